/** What the engine says of one broken rule. */
export interface EngineError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

declare const validate: ((data: unknown) => boolean) & { errors?: EngineError[] | null };
export default validate;

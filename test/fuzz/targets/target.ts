import { decodeText } from '../../../src/source/decode-text.js';

/** One part of the tool that takes what strangers wrote, as the fuzzer tries it. */
export interface Target {
  /** Also the name of the folder of its regressions. */
  readonly name: string;
  /** Bytes are changed as bytes; texts also line by line and key by key. */
  readonly form: 'text' | 'bytes';
  /** What the search starts from: real files of this kind. */
  seeds(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Inputs longer than this are cut: a short one is tried a thousand times as often. */
  readonly longest: number;
  /** Tries one input. Throws when something that must always hold does not; a wrong input alone is no failure. */
  run(input: Uint8Array): void | Promise<void>;
}

export const toText = (input: Uint8Array): string => Buffer.from(input).toString('utf8');
export const toBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

/** The text of a file with these bytes; undefined where no file like that is read. */
export function readText(input: Uint8Array): string | undefined {
  const decoded = decodeText(input, 'a');
  return 'text' in decoded ? decoded.text : undefined;
}

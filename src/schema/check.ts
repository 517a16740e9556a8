import { Damage } from '../diagnostics/damage.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Path } from '../diagnostics/place.js';
import { forms } from '../generated/forms.js';
import type { Masterplan } from '../generated/types.js';
import type { EngineError } from '../generated/validate.js';
import type { Profile } from '../profile/profile.js';
import type { TreeNode } from '../source/tree.js';
import { takeOutEmpty } from './emptied.js';
import type { Fields } from './field-facts.js';
import { fits } from './fits.js';

/** A schema as code. What says why data does not fit, and what each field is called, is loaded only to explain. */
export interface CompiledSchema<_Data> {
  fits(data: unknown): boolean;
  engine(): Promise<((data: unknown) => boolean) & { errors?: readonly EngineError[] | null }>;
  fields(): Promise<Fields>;
}

const masterplanSchema: CompiledSchema<Masterplan> = {
  fits: (data) => fits(forms, data),
  engine: async () => (await import('../generated/validate.js')).default,
  fields: async () => (await import('../generated/fields.js')).fields,
};

/** The tree as data that fits the schemas, and what was found while making it fit. */
export interface Checked<Data = Masterplan> {
  readonly data: Data;
  readonly findings: readonly Diagnostic[];
  /** Where something was wrong and has been taken out of `data`; findings about these places would be repeats. */
  readonly damage: Damage;
}

/** Checks a masterplan against its schemas: `checkAgainst` says how. */
export function checkSchema(
  tree: TreeNode,
  value: unknown,
  unread: readonly Path[],
  profile: Profile,
): Promise<Checked> {
  return checkAgainst(masterplanSchema, tree, value, unread, profile);
}

/**
 * Checks `value` (the plain data of `tree`; changed in place) against a schema. `unread` are places whose
 * file could not be read. The engine and the explainers are loaded only when there is something to explain.
 */
export async function checkAgainst<Data>(
  schema: CompiledSchema<Data>,
  tree: TreeNode,
  value: unknown,
  unread: readonly Path[],
  profile: Profile,
): Promise<Checked<Data>> {
  const damage = new Damage();
  for (const path of unread) damage.add(path);
  const emptied = takeOutEmpty(value);
  const errors = schema.fits(value) ? [] : await errorsOf(schema, value);
  if (errors.length === 0 && emptied.size === 0) return { data: value as Data, findings: [], damage };
  const { explainErrors } = await import('./explain.js');
  const findings = explainErrors({ tree, errors, emptied, damage, profile, fields: await schema.fields() });
  for (const path of damage.paths) takeOut(value, path);
  // What is left fits the schemas: every value an error was about has been taken out.
  return { data: value as Data, findings, damage };
}

async function errorsOf(schema: CompiledSchema<unknown>, value: unknown): Promise<readonly EngineError[]> {
  const validate = await schema.engine();
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // Else a million of them would stay in memory for the rest of the run.
  validate.errors = null;
  return errors;
}

function takeOut(value: unknown, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, segment) => {
    return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[segment] : undefined;
  }, value);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  // An item leaves a hole, so that the items behind it keep their indices.
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[String(last)];
}

import type { Damage } from '../diagnostics/damage.js';
import { type Diagnostic, type FindingType, finding } from '../diagnostics/diagnostic.js';
import { type Path, type Place, pathText } from '../diagnostics/place.js';
import type { Config } from '../generated/config.js';
import validate from '../generated/validate-config.js';
import { defaultProfile } from '../profile/load-profile.js';
import { type CompiledSchema, checkAgainst } from '../schema/check.js';
import { empty } from '../schema/findings.js';
import type { Limits } from '../source/limits.js';
import { placeOf } from '../source/lines.js';
import { locate } from '../source/locate.js';
import { parseYaml } from '../source/parse-yaml.js';
import { toValue } from '../source/to-value.js';
import type { SourceFile } from '../source/tree.js';
import { configFinding, patternFinding } from './findings.js';
import { globProblem } from './glob.js';
import { rulesNamed } from './named-rules.js';
import { readLevels } from './read-levels.js';
import { readLimits } from './read-limits.js';
import { orUnquotedColour, readTheme } from './read-theme.js';
import { type Ignore, type NamedRules, noSettings, type Settings, type Written } from './settings.js';

const configSchema: CompiledSchema<Config> = {
  fits: validate,
  engine: async () => validate,
  fields: async () => (await import('../generated/config-fields.js')).fields,
};

/** What reading the parts of the file shares. */
export interface ConfigReading {
  readonly types: readonly FindingType[];
  readonly findings: Diagnostic[];
  /** What has a finding already. */
  readonly damage: Damage;
  /** Where a path of the file is written. */
  place(path: Path, part?: 'key' | 'value'): Place;
}

/** Reads the text of a settings file. What is wrong with it is a finding and does not hold; the rest does. */
export async function readConfig(
  file: SourceFile,
  limits: Limits,
  types: readonly FindingType[],
): Promise<Settings> {
  const files = [file];
  const { tree, findings, damaged } = parseYaml(file, limits);
  if (tree === undefined) return { ...noSettings, findings, files };
  if (tree.kind !== 'map') {
    const notMap = finding(configFinding, 'notMap', placeOf(file, tree.start, tree.end, []));
    return { ...noSettings, findings: [...findings, notMap], files };
  }
  const checked = await checkAgainst(configSchema, tree, toValue(tree), damaged, defaultProfile());
  const own: Diagnostic[] = [];
  const reading: ConfigReading = {
    types,
    findings: own,
    damage: checked.damage,
    place: (path, part = 'value') => locate(tree, path, part),
  };
  const levels = readLevels(checked.data.rules ?? {}, reading);
  const ignores = readIgnores(checked.data.ignore ?? [], reading);
  const tightened = readLimits(checked.data.limits ?? {}, reading);
  const theme = checked.data.theme && readTheme(checked.data.theme, reading);
  // A reason left empty is the same matter as the reason that is missing because of it.
  const asked = new Set(own.map(({ place }) => pathText([...place.path, 'reason'])));
  const shape = checked.findings
    .filter(({ type, place }) => type !== empty || !asked.has(pathText(place.path)))
    .map((found) => orUnquotedColour(found, file));
  return { levels, ignores, limits: tightened, theme, findings: [...findings, ...shape, ...own], files };
}

// What the schema found wrong has left holes in the lists.
function readIgnores(entries: NonNullable<Config['ignore']>, reading: ConfigReading): Ignore[] {
  return entries.flatMap((entry: (typeof entries)[number] | undefined, index) => {
    const path = ['ignore', index];
    if (entry?.files === undefined || entry.reason === undefined) return [];
    const files = eachWritten(entry.files, [...path, 'files'], reading).filter((one) =>
      isUsable(one, reading),
    );
    const rules =
      entry.rules &&
      eachWritten(entry.rules, [...path, 'rules'], reading).flatMap((one) => named(one, reading));
    // An item that has lost all its files or rules to findings silences nothing, rather than everything.
    if (files.length === 0 || rules?.length === 0) return [];
    const isPartial = files.length < entry.files.length || (rules?.length ?? 0) < (entry.rules?.length ?? 0);
    return [{ place: reading.place(path), files, rules, isPartial }];
  });
}

function eachWritten(
  texts: readonly (string | undefined)[],
  path: Path,
  { place }: ConfigReading,
): Written[] {
  return texts.flatMap((text, index) =>
    text === undefined ? [] : [{ text, place: place([...path, index]) }],
  );
}

function isUsable({ text, place }: Written, { findings }: ConfigReading): boolean {
  const problem = globProblem(text);
  if (problem === undefined) return true;
  findings.push(
    finding(patternFinding, problem, place, { pattern: text, meant: text.replaceAll('\\', '/') }),
  );
  return false;
}

function named(written: Written, { types, findings }: ConfigReading): NamedRules[] {
  const answer = rulesNamed(written.text, written.place, types);
  if ('types' in answer) return [{ ...written, ids: new Set(answer.types.map(({ id }) => id)) }];
  findings.push(answer.finding);
  return [];
}

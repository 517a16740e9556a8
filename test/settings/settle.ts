import { loadProject } from '../../src/load.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { type ValidateOptions, type Validation, validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

/** Findings that these tests are about; what else a small project lacks is not their matter. */
const OURS = /^(?:settings|schema|yaml|file|project)\/|^swot\/few-factors$|^region\/code$/;

/**
 * A document with three warnings, `swot/few-factors`, on lines 8, 10 and 12 of masterplan.yaml. Lines may be put
 * between with `above`, by the number of the line they are to stand above.
 */
export function document(above: Readonly<Record<number, string>> = {}): string {
  const lines = [
    'format: 1',
    'region: { name: Kota Uji, kind: kota, fictional: true }',
    'swot:',
    '  - id: utama',
    '    scope: region',
    '    opportunities: [{ id: o1, text: Pasar daring }, { id: o2, text: Kampus }, { id: o3, text: Wisata }]',
    '',
    '    strengths:',
    '      - { id: s1, text: Jaringan serat optik }',
    '    weaknesses:',
    '      - { id: w1, text: Data tersebar }',
    '    threats:',
    '      - { id: t1, text: Banjir rob }',
  ];
  return `${lines.flatMap((line, index) => [above[index + 1] ?? [], line].flat()).join('\n')}\n`;
}

export interface Settled {
  readonly validation: Validation;
  /** `warning swot/few-factors masterplan.yaml:8` */
  readonly shown: readonly string[];
  /** `comment swot/few-factors masterplan.yaml:8` */
  readonly silenced: readonly string[];
  /** What is said, in Indonesian, in the order of `shown`. */
  readonly said: readonly string[];
}

/** Validates a project of these files (masterplan.yaml is `document()` unless given) and tells what came of it. */
export async function settle(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ValidateOptions = {},
): Promise<Settled> {
  return settleFolder(folderWith({ 'masterplan.yaml': document(), ...files }), options);
}

/** As `settle`, for a folder that is there already. */
export async function settleFolder(folder: string, options: ValidateOptions = {}): Promise<Settled> {
  const validation = await validate(await loadProject(folder), options);
  const ours = validation.findings.filter(({ type }) => OURS.test(type.id));
  const silenced = validation.silenced.filter(({ finding }) => OURS.test(finding.type.id));
  const at = (file: string, line: number) => `${file}:${line}`;
  return {
    validation,
    shown: ours.map(({ type, severity, place }) => `${severity} ${type.id} ${at(place.file, place.line)}`),
    silenced: silenced.map(
      ({ by, finding: { type, place } }) => `${by} ${type.id} ${at(place.file, place.line)}`,
    ),
    said: ours.map((found) => messageOf(found, 'id')),
  };
}

import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { living, PERIOD, tries } from './tries.js';

const period = (start: number, end: number) => `period: { start: ${start}, end: ${end} }\n`;

tries('document/period', [
  ['two years', period(2025, 2026), 'length 6'],
  ['a single year', period(2025, 2025), 'length 6'],
  ['three years', period(2025, 2027)],
  ['ten years', period(2025, 2034)],
  ['eleven years', period(2025, 2035), 'length 6'],
  ['the wrong way round', period(2034, 2025), 'reversed 6'],
]);

tries('document/title-years', [
  ['a hyphen', `title: Masterplan 2025-2034\n${PERIOD}`],
  ['a dash with spaces', `title: Masterplan 2025 – 2034\n${PERIOD}`],
  ['another end', `title: Masterplan 2025–2033\n${PERIOD}`, 'differ 6'],
  ['another start', `title: Masterplan 2024–2034\n${PERIOD}`, 'differ 6'],
  ['no years', `title: Masterplan Smart City\n${PERIOD}`],
  ['a single year', `title: Masterplan Tahun 2024\n${PERIOD}`],
  ['no period', 'title: Masterplan 2024–2033\n'],
]);

tries('document/profile', [
  ['the only one', 'profile: kominfo-2022\n'],
  ['none', 'title: Masterplan\n'],
  ['another', 'profile: komdigi-2026\n', 'unknown 6'],
]);

const region = (text: string) =>
  `format: 1\nregion:\n  name: Kota Uji\n  kind: kota\n  fictional: true\n${text}`;
const agencies = 'agencies:\n  - { id: dinas-uji, name: Dinas Uji, kind: dinas }\n';

describe('document/missing', () => {
  const severityOf = async (field: string, text: string, stage: Stage) => {
    const project = await loadProject(folderWith({ 'masterplan.yaml': region(text) }));
    const { findings } = await validate(project, { stage });
    return findings
      .filter(({ type, args }) => type.id === 'document/missing' && args.key === field)
      .map(({ severity, args, place }) => `${severity} ${args.stage} ${place.line}`);
  };

  it.each<[string, string, Stage, string[]]>([
    ['missions', '', 1, ['info II 1']],
    ['missions', '', 2, ['error II 1']],
    ['missions', 'missions:\n', 2, ['error II 6']],
    ['missions', 'missions: []\n', 2, ['error II 6']],
    ['missions', 'missions: [{ id: m-1, text: Maju }]\n', 2, []],
    ['agencies[0].data', agencies, 1, ['info II 7']],
    ['agencies[0].data', agencies, 2, ['error II 7']],
    ['region.province', '', 2, ['error II 2']],
    ['dimensions.living.coordinator', living('overview: Sehat'), 2, ['info III 7']],
    ['dimensions.living.coordinator', living('overview: Sehat'), 3, ['error III 7']],
    ['governance', '', 3, ['info IV 1']],
    ['governance', '', 4, ['error IV 1']],
    ['governance.team', 'governance:\n  council: { decree: SK 1 }\n', 4, ['error IV 6']],
    ['evaluations', '', 4, ['info implementation 1']],
    ['evaluations', '', 5, ['error implementation 1']],
  ])('%s in %j at stage %i', async (field, text, stage, said) => {
    expect(await severityOf(field, text, stage)).toEqual(said);
  });

  it('asks once for what is absent with everything in it', async () => {
    const project = await loadProject(folderWith({ 'masterplan.yaml': region('') }));
    const { findings } = await validate(project, { stage: 2 });
    const keys = findings.filter(({ type }) => type.id === 'document/missing').map(({ args }) => args.key);
    expect(keys.filter((key) => String(key).startsWith('vision'))).toEqual(['vision']);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

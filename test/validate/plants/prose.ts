import { textsOf } from '../../../src/model/texts.js';
import { exampleData } from '../example-data.js';
import { soundModel } from '../sound-model.js';
import { type Plant, type Plants, replaced, reworded } from './plant.js';

/** A text as YAML in one line. */
const quoted = (text: string): string => JSON.stringify(text);

export const plants: Plants = {
  'prose/near-duplicate': (project) => {
    const { programs, gaps, quickWins } = soundModel(project);
    const copies: Plant[] = [];
    const copy = (from: string | undefined, path: readonly (string | number)[]) => {
      // Copied, and a number and a place put in.
      if (from !== undefined)
        copies.push(replaced(project, path, quoted(`${from} Di Kecamatan Hulu 12 unit.`)));
    };
    for (const [index, { path }] of programs.all.entries()) {
      copy(programs.all[index - 1]?.description, [...path, 'description']);
    }
    for (const [index, { path }] of gaps.all.entries()) {
      copy(gaps.all[index - 1]?.solution, [...path, 'solution']);
    }
    for (const [index, { path }] of quickWins.entries()) {
      copy(quickWins[index - 1]?.uniqueness, [...path, 'uniqueness']);
    }
    return copies;
  },
  'prose/old-figure': (project) => {
    const { indicators } = soundModel(project);
    return [
      replaced(project, ['region', 'population', 'year'], '2022'),
      ...indicators.all.flatMap(({ baseline, path }) =>
        baseline?.year === undefined ? [] : [replaced(project, [...path, 'baseline', 'year'], '2021')],
      ),
    ];
  },
  'prose/placeholder': (project) => {
    const { programs, gaps, data } = soundModel(project);
    return [
      ...programs.all.map(({ path }) => replaced(project, [...path, 'description'], 'Belum diisi')),
      ...gaps.all.map(({ path }) => replaced(project, [...path, 'solution'], "'-'")),
      ...gaps.all.map(({ path }) =>
        replaced(project, [...path, 'gap'], quoted('Kesenjangan [isi di sini] antarkecamatan.')),
      ),
      ...(data.sources ?? []).map((_, index) => replaced(project, ['sources', index, 'title'], 'TBD')),
    ];
  },
  'prose/stated-count': (project) => {
    const { dimensions } = soundModel(project);
    return [
      replaced(project, ['vision', 'explanation'], 'Masterplan ini memuat lima quick win.'),
      replaced(project, ['region', 'profile'], 'Masterplan memuat 6 misi dan 470 indikator.'),
      ...dimensions.flatMap(({ path, name }) => [
        replaced(project, [...path, 'overview'], 'Dimensi ini memuat sembilan puluh satu program.'),
        replaced(project, [...path, 'overview'], `Dimensi ${name} terdiri atas dua quick win.`),
      ]),
    ];
  },
  'prose/units': (project) =>
    textsOf(exampleData(project)).flatMap(({ field, path, text }) => {
      const [percent] = /\d+(?:,\d+)? persen/.exec(text) ?? [];
      if (/^(?:sources|partners)/.test(field.pattern)) return [];
      return [
        ...(percent ? [reworded(project, path, percent, percent.replace(' ', '% '))] : []),
        ...(text.includes('miliar') ? [reworded(project, path, 'miliar', 'milyar')] : []),
      ];
    }),
};

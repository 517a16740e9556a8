import { type Path, pathText } from '../../../src/diagnostics/place.js';
import { textsOf } from '../../../src/model/texts.js';
import { exampleData } from '../example-data.js';
import { soundModel } from '../sound-model.js';
import { type Plant, type Plants, replaced, reworded } from './plant.js';

/** A text as YAML in one line. */
const quoted = (text: string): string => JSON.stringify(text);

export const plants: Plants = {
  'prose/near-duplicate': (project) => {
    const { programs, gaps, quickWins } = soundModel(project);
    // Of the two the one further down the list is the copy; a number and a place have been put in.
    const copies = (texts: readonly { text: string | undefined; path: Path }[]): Plant[] =>
      texts.flatMap(({ path }, index) => {
        const from = texts[index - 1];
        if (from?.text === undefined || pathText(from.path.slice(0, -2)) !== pathText(path.slice(0, -2)))
          return [];
        return [replaced(project, path, quoted(`${from.text} Di Kecamatan Hulu 12 unit.`))];
      });
    return [
      ...copies(
        programs.all.map(({ description, path }) => ({ text: description, path: [...path, 'description'] })),
      ),
      ...copies(gaps.all.map(({ solution, path }) => ({ text: solution, path: [...path, 'solution'] }))),
      ...copies(
        quickWins.map(({ uniqueness, path }) => ({ text: uniqueness, path: [...path, 'uniqueness'] })),
      ),
    ];
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

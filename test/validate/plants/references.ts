import { definitions, references } from '../../../src/model/references.js';
import { nodeAt } from '../../../src/source/locate.js';
import { exampleData } from '../example-data.js';
import { insertedBefore, lineOf, type Plants, removed, replaced } from './plant.js';

/** An item of a list written in one line: `[a, b]`. */
const inLine = (text: string, start: number): boolean =>
  /[[,]\s*$/.test(text.slice(Math.max(0, start - 40), start));

export const plants: Plants = {
  'references/agency-name': (project) =>
    references(exampleData(project)).flatMap(({ kind, id, path }) => {
      const agency = exampleData(project).agencies?.find((one) => one.id === id);
      if (kind !== 'agency' || agency === undefined) return [];
      return [agency.short, agency.aliases?.[0], agency.name].flatMap((name) =>
        name === undefined || name === id ? [] : [replaced(project, path, JSON.stringify(name))],
      );
    }),
  'references/unknown': (project) =>
    references(exampleData(project))
      .filter(({ kind }) => kind !== 'swot')
      .map(({ path }) => replaced(project, path, 'tidak-terdaftar')),
  'references/duplicate-id': (project) => {
    const all = definitions(exampleData(project)).filter(
      ({ kind }) => kind === 'partner' || kind === 'potential',
    );
    return all.flatMap(({ kind, path }, index) => {
      const first = all[index - 1];
      // Nothing refers to a potential, so that taking its id away breaks nothing else.
      if (kind !== 'potential' || first?.kind !== kind) return [];
      return [replaced(project, path, first.id)];
    });
  },
  'references/twice': (project) =>
    references(exampleData(project)).flatMap(({ kind, id, path }) => {
      const node = nodeAt(project.tree, path);
      if (node === undefined || typeof path.at(-1) !== 'number' || kind.startsWith('swot')) return [];
      if (!inLine(node.file.text, node.start)) return [];
      return [replaced(project, path, `${id}, ${id}`, lineOf(project, path))];
    }),
  'references/unused': (project) => [
    insertedBefore(
      project,
      ['partners', 0, 'id'],
      '- id: mitra-baru\n  name: Yayasan Baca Muara\n  sector: community\n',
    ),
    insertedBefore(
      project,
      ['sources', 0, 'id'],
      '- id: survei-baru\n  title: Survei Kenyamanan Warga 2024\n  kind: survey\n  publisher: Universitas Contoh\n',
    ),
  ],
  'references/untraceable-source': (project) =>
    (exampleData(project).sources ?? []).flatMap(({ url, file, agency, publisher }, index) =>
      publisher !== undefined && (url ?? file ?? agency) === undefined
        ? [removed(project, ['sources', index, 'publisher'], lineOf(project, ['sources', index, 'id']))]
        : [],
    ),
  'references/year-of-date': (project) => [
    ...(exampleData(project).sources ?? []).flatMap(({ year, date }, index) =>
      year === undefined || date === undefined
        ? []
        : [replaced(project, ['sources', index, 'year'], String(year - 1))],
    ),
    ...(exampleData(project).regulations ?? []).flatMap(({ year, date }, index) =>
      year === undefined || date === undefined
        ? []
        : [replaced(project, ['regulations', index, 'year'], String(year - 2))],
    ),
  ],
};

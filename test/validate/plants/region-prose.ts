import { textsOf } from '../../../src/model/texts.js';
import type { Project } from '../../../src/project/load-project.js';
import { exampleData } from '../example-data.js';
import { type Plant, type Plants, reworded } from './plant.js';

/** Where others, the past and neighbours are spoken of, other names and offices may stand. */
const OTHERS =
  /^(?:sources|partners|future|regulations|region\.|bimtek|approval|governance|revisions|agencies\[\]\.name)/;
const WITH_REASON = /kerja sama|bersama|menuju|seperti|jarak|berbeda|sebagaimana|rujukan|antara|antar/i;

/** Every text of the region's own in which `before` stands in one line, with `after` in its place. */
function copied(project: Project, before: string, after: string): Plant[] {
  return textsOf(exampleData(project)).flatMap(({ field, path, text }) => {
    if (OTHERS.test(field.pattern) || !text.includes(before) || WITH_REASON.test(text)) return [];
    return [reworded(project, path, before, after)];
  });
}

export const plants: Plants = {
  'region/other-region': (project) => [
    ...copied(project, 'Kota Contoh', 'Kota Bogor'),
    ...copied(project, 'Kota Contoh', 'Kabupaten Hulu Sungai Tengah'),
  ],
  'region/office-in-prose': (project) => [
    ...copied(project, 'Wali Kota', 'Bupati'),
    ...copied(project, 'Kota Contoh', 'Kabupaten Contoh'),
  ],
};

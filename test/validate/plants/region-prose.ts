import { textsOf } from '../../../src/model/texts.js';
import type { Project } from '../../../src/project/load-project.js';
import { exampleData } from '../example-data.js';
import { type Plant, type Plants, reworded } from './plant.js';

/** Where others, the past and neighbours are spoken of, other names and offices may stand. */
const OTHERS =
  /^(?:sources|partners|future|regulations|region\.|bimtek|approval|governance|revisions|agencies\[\]\.name)/;
const WITH_REASON = /kerja sama|bersama|menuju|seperti|jarak|berbeda|sebagaimana|rujukan|antara|antar/i;
const REACH = 80;

/** Every text of the region's own in which `before` stands in one line, with `after` in its place. */
function copied(project: Project, before: string, after: string): Plant[] {
  return textsOf(exampleData(project)).flatMap(({ field, path, text }) => {
    const index = text.indexOf(before);
    if (OTHERS.test(field.pattern) || index < 0) return [];
    if (WITH_REASON.test(text.slice(Math.max(0, index - REACH), index + before.length + REACH))) return [];
    return [reworded(project, path, before, after)];
  });
}

export const plants: Plants = {
  'region/profile-figures': (project) => [
    reworded(project, ['region', 'profile'], 'empat kecamatan', 'lima kecamatan'),
    reworded(project, ['region', 'profile'], '27 kelurahan', '72 kelurahan'),
    reworded(project, ['region', 'profile'], '86,4 km²', '84,6 km²'),
    reworded(project, ['region', 'profile'], '312.450 jiwa', '321.450 jiwa'),
  ],
  'region/other-region': (project) => [
    ...copied(project, 'Kota Contoh', 'Kota Bogor'),
    ...copied(project, 'Kota Contoh', 'Kabupaten Hulu Sungai Tengah'),
  ],
  'region/office-in-prose': (project) => [
    ...copied(project, 'Wali Kota', 'Bupati'),
    ...copied(project, 'Kota Contoh', 'Kabupaten Contoh'),
  ],
};

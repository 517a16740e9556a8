import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';
import { regionName } from '../../model/region.js';
import type { PageRow } from './cells.js';

const RUPIAH: Bilingual = { id: 'Anggaran dalam rupiah penuh.', en: 'Budgets in whole rupiah.' };
const FICTIONAL: Bilingual = { id: 'Daerah rekaan untuk contoh.', en: 'A fictional region, for an example.' };

/** "Rencana Aksi Smart City Kota Contoh 2025–2034", with what has to be known under it: the first three rows of a sheet. */
export function titleRows(model: Model, title: Bilingual): PageRow[] {
  const { say } = voiceOf(model);
  const { period, data } = model;
  const years = period === undefined ? '' : ` ${period.start}–${period.end}`;
  const notes = [say(RUPIAH), ...(data.region.fictional ? [say(FICTIONAL)] : [])];
  return [
    [{ value: `${say(title)} ${regionName(data)}${years}`.replace(/\s+/g, ' '), look: 'title' }],
    [{ value: notes.join(' '), look: 'lead' }],
    [],
  ];
}

/** How many rows that are. */
export const TITLE_ROWS = 3;

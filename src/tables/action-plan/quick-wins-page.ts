import { quickWinRow, quickWinsInOrder } from '../../books/quick-win-row.js';
import { voiceOf } from '../../books/voice-of.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Model } from '../../model/model.js';
import type { Page } from '../../sheets/page.js';
import { heads, lines, number, type PageRow, prose, rupiah } from './cells.js';
import { TITLE_ROWS, titleRows } from './titles.js';

const NAME: Bilingual = { id: 'Quick Win', en: 'Quick Wins' };
const TITLE: Bilingual = { id: 'Quick Win Smart City', en: 'Smart City Quick Wins' };
const COLUMNS: readonly (Bilingual & { readonly width: number })[] = [
  { id: 'No.', en: 'No.', width: 5 },
  { id: 'Quick win', en: 'Quick win', width: 26 },
  { id: 'Dimensi', en: 'Dimension', width: 18 },
  { id: 'Program', en: 'Programmes', width: 26 },
  { id: 'Masalah yang dijawab', en: 'Problem it solves', width: 48 },
  { id: 'Kebaruan', en: 'What is new', width: 48 },
  { id: 'Penanggung jawab', en: 'Lead agency', width: 14 },
  { id: 'Mitra', en: 'Partners', width: 26 },
  { id: 'Mulai', en: 'From', width: 12 },
  { id: 'Selesai', en: 'To', width: 12 },
  { id: 'Anggaran programnya (Rp)', en: 'Budget of its programmes (Rp)', width: 17 },
  { id: 'Status', en: 'Status', width: 13 },
  { id: 'Kemajuan (%)', en: 'Progress (%)', width: 11 },
];
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The quick wins, a row each, in the order of their dimensions. */
export function quickWinsPage(model: Model): Page {
  const voice = voiceOf(model);
  const date = (value: string | undefined) =>
    value !== undefined && WHOLE_DAY.test(value) ? ({ value, form: 'date' } as const) : prose(value);
  const listed = quickWinsInOrder(model).map((quickWin, index): PageRow => {
    const row = quickWinRow(quickWin, index + 1, voice);
    return [
      number(row.number),
      prose(row.name),
      prose(row.dimension),
      lines(row.programs),
      prose(quickWin.problem),
      prose(quickWin.innovation),
      prose(row.lead),
      lines(row.partners),
      date(row.start),
      date(row.end),
      rupiah(row.total),
      prose(row.status),
      number(row.progress),
    ];
  });
  const rows = [...titleRows(model, TITLE), heads(COLUMNS.map(voice.say)), ...listed];
  const widths = COLUMNS.map(({ width }) => width);
  return {
    name: voice.say(NAME),
    widths,
    rows,
    frozen: { rows: TITLE_ROWS + 1, columns: 2 },
    paper: 'a3',
    footer: voice.say(TITLE),
  };
}

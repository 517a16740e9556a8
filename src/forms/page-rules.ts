import type { Bilingual } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import type { PageCheck, PageRule } from '../sheets/page.js';
import { FIRST_YEAR, LAST_YEAR } from '../values/calendar-date.js';
import type { FormColumn, FormScene } from './form-kind.js';
import type { SheetColumn } from './sheet-columns.js';

/** Days that the schemas' years allow. */
const DAYS = { least: `${FIRST_YEAR}-01-01`, most: `${LAST_YEAR}-12-31` } as const;
/** Figures of any kind; larger ones are no longer told apart. */
const LARGEST = 1e15;

/** What may be written into the rows from `top` to `bottom`, for every column that has a check. */
export function pageRules(
  columns: readonly SheetColumn[],
  top: number,
  bottom: number,
  scene: FormScene,
): PageRule[] {
  return columns.flatMap(({ column, head }, index) => {
    const found = checkOf(column, scene);
    if (found === undefined) return [];
    const { check, isWarning, refusal, args } = found;
    const title = head.slice(0, LONGEST_TITLE);
    return [
      {
        check,
        top,
        bottom,
        column: index + 1,
        ...(isWarning ? { isWarning } : {}),
        prompt: { title, text: column.help[scene.language] },
        refusal: { title, text: fillMessage(refusal, args, scene.language) },
      },
    ];
  });
}

/** Excel shows no more of a title. */
const LONGEST_TITLE = 32;

interface Found {
  readonly check: PageCheck;
  readonly isWarning?: boolean;
  readonly refusal: Bilingual;
  readonly args: Readonly<Record<string, string>>;
}

function checkOf(column: FormColumn, scene: FormScene): Found | undefined {
  switch (column.type) {
    case 'choice': {
      const choices = (column.choices?.(scene) ?? []).map(({ label }) => label);
      if (choices.length === 0) return undefined;
      return column.isFree
        ? { check: { kind: 'choice', choices }, isWarning: true, refusal: OTHER_WORD, args: {} }
        : { check: { kind: 'choice', choices }, refusal: NOT_LISTED, args: {} };
    }
    case 'amount':
      return {
        check: { kind: 'whole', least: column.least ?? 0, most: column.most ?? LARGEST },
        refusal: NO_AMOUNT,
        args: {},
      };
    case 'percent':
      return {
        check: { kind: 'decimal', least: column.least ?? 0, most: column.most ?? 100 },
        refusal: NO_PERCENT,
        args: {},
      };
    case 'number':
      return { check: { kind: 'decimal', least: -LARGEST, most: LARGEST }, refusal: NO_NUMBER, args: {} };
    case 'year':
      return yearCheck(column, scene);
    case 'date':
      // Of some papers only the month is known.
      return { check: { kind: 'date', ...DAYS }, isWarning: true, refusal: NO_DATE, args: {} };
    default:
      return undefined;
  }
}

/** A programme runs within the plan, but one may have begun before it; other years are only years. */
function yearCheck({ key, least = FIRST_YEAR, most = LAST_YEAR }: FormColumn, { years }: FormScene): Found {
  const [first, last] = [years[0], years.at(-1)];
  if (key.startsWith('years.') && first !== undefined && last !== undefined) {
    return {
      check: { kind: 'whole', least: first, most: last },
      isWarning: true,
      refusal: OUTSIDE_PLAN,
      args: { first: String(first), last: String(last) },
    };
  }
  return { check: { kind: 'whole', least, most }, refusal: NO_YEAR, args: {} };
}

const NOT_LISTED: Bilingual = {
  id: 'Pilih salah satu dari daftar. Bila tidak ada yang tepat, kosongkan; tim penyusun akan menanyakannya.',
  en: 'Choose from the list. If nothing fits, leave the cell blank; the drafting team will ask.',
};
const OTHER_WORD: Bilingual = {
  id: 'Satuan ini tidak ada dalam daftar. Lanjutkan bila memang satuan itu yang dipakai.',
  en: 'This unit is not in the list. Go on if it is the one in use.',
};
const NO_AMOUNT: Bilingual = {
  id: 'Tulis rupiah utuh, angka saja: 1250000000. Bukan juta, tanpa Rp dan tanpa desimal.',
  en: 'Write whole rupiah, digits alone: 1250000000. Not millions, without Rp and without decimals.',
};
const NO_PERCENT: Bilingual = {
  id: 'Tulis angka 0 sampai 100, tanpa tanda %.',
  en: 'Write a figure from 0 to 100, without a % sign.',
};
const NO_NUMBER: Bilingual = {
  id: 'Tulis angka saja. Satuannya ditulis di kolom Satuan.',
  en: 'Write the figure alone. Its unit goes into the column for it.',
};
const NO_YEAR: Bilingual = {
  id: 'Tulis tahun dengan empat angka: 2025.',
  en: 'Write the year in four digits: 2025.',
};
const NO_DATE: Bilingual = {
  id: 'Tulis tanggal, bulan, tahun: 28/02/2025. Lanjutkan bila hanya bulannya yang diketahui.',
  en: 'Write day, month, year: 28/02/2025. Go on if only the month is known.',
};
const OUTSIDE_PLAN: Bilingual = {
  id: 'Masterplan berlaku {first}–{last}. Lanjutkan hanya bila program memang sudah berjalan sebelumnya.',
  en: 'The masterplan covers {first}–{last}. Go on only if the programme did begin earlier.',
};

import { bookWords } from '../../../i18n/book-words.js';
import { formatDate, formatYears } from '../../../i18n/dates.js';
import type { Language } from '../../../i18n/language.js';
import { terbilang } from '../../../i18n/number-words.js';
import {
  formatNumber,
  formatPercent,
  formatRupiah,
  formatRupiahShort,
  roman,
} from '../../../i18n/numbers.js';
import {
  expected,
  type Helper,
  type HelperCall,
  isMissing,
  numberArgument,
  textArgument,
  wrongValue,
} from '../helper.js';
import { hasOwn } from '../scope.js';

/** Values written the book's way: plain text, escaped when printed. */
export const formatHelpers: readonly Helper[] = [
  {
    name: 'num',
    args: [1, 1],
    options: ['digits'],
    use: 'A number with thousands separators; `digits=2` fixes its decimals.',
    example: ['{{num value}}', '1.234,5'],
    run: (call) => {
      const digits = numberOption(call, 'digits');
      return number(call, (value, language) =>
        formatNumber(value, language, digits === undefined ? {} : { digits }),
      );
    },
  },
  {
    name: 'rupiah',
    args: [1, 1],
    use: 'Money in full.',
    example: ['{{rupiah total}}', 'Rp1.250.000.000'],
    run: (call) => number(call, formatRupiah),
  },
  {
    name: 'rupiahShort',
    args: [1, 1],
    use: 'Money in running text: juta, miliar, triliun.',
    example: ['{{rupiahShort total}}', 'Rp1,25 miliar'],
    run: (call) => number(call, formatRupiahShort),
  },
  {
    name: 'percent',
    args: [1, 1],
    options: ['digits'],
    use: 'A share of 0-100, at most two decimals; `digits=2` always two.',
    example: ['{{percent done}}', '85,71%'],
    run: (call) =>
      number(call, (value, language) => formatPercent(value, language, numberOption(call, 'digits'))),
  },
  {
    name: 'date',
    args: [1, 1],
    use: 'A date, a month (`2023-11`) or a year as written.',
    example: ['{{date signed}}', '3 November 2023'],
    run: (call) => {
      const date = textArgument(call);
      return date === undefined ? undefined : formatDate(date, call.session.language);
    },
  },
  {
    name: 'years',
    args: [1, 2],
    use: 'A span of years: two numbers, or one field with `start` and `end`.',
    example: ['{{years period}}', '2023–2032'],
    run: years,
  },
  {
    name: 'roman',
    args: [1, 1],
    use: 'A Roman number.',
    example: ['{{roman stage}}', 'IV'],
    run: (call) => number(call, roman),
  },
  {
    name: 'terbilang',
    args: [1, 1],
    use: 'A number in words.',
    example: ['{{terbilang count}}', 'dua puluh satu'],
    run: (call) => number(call, terbilang),
  },
  {
    name: 'upper',
    args: [1, 1],
    use: 'Text in capitals.',
    example: ['{{upper region}}', 'KOTA MOJOKERTO'],
    run: (call) => textArgument(call)?.toUpperCase(),
  },
  {
    name: 'yesno',
    args: [1, 1],
    use: 'True or false as Ya or Tidak.',
    example: ['{{yesno signed}}', 'Ya'],
    run: (call) => {
      const [value] = call.args;
      if (isMissing(value)) return undefined;
      if (typeof value !== 'boolean') throw wrongValue(call, expected.truth, value);
      return value ? bookWords[call.session.language].yes : bookWords[call.session.language].no;
    },
  },
  {
    name: 'plural',
    args: [3, 3],
    use: 'The first word when a count (a number, its word, a list) is one, else the second: for English, which has two forms.',
    example: ['{{count}} {{plural count "gap" "gaps"}}', 'two gaps'],
    run: plural,
  },
  {
    name: 'join',
    args: [1, 2],
    options: ['field'],
    use: 'A list as text: "A, B, dan C", or with a separator of yours; `field="name"` takes that field of each item. Missing items are left out.',
    example: ['{{join partners field="name"}}', 'Bank Jatim, Unair, dan FKMS'],
    run: join,
  },
];

function number(call: HelperCall, format: (value: number, language: Language) => string): string | undefined {
  const value = numberArgument(call);
  return value === undefined ? undefined : format(value, call.session.language);
}

function numberOption(call: HelperCall, name: string): number | undefined {
  const value = call.options[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 12) return value;
  throw wrongValue(call, expected.number, value);
}

function years(call: HelperCall): string | undefined {
  const [first, second] = call.args;
  if (isMissing(first)) return undefined;
  const pair =
    call.args.length === 1 && hasOwn(first, 'start') && hasOwn(first, 'end')
      ? [first.start, first.end]
      : [first, second];
  const [start, end] = pair;
  if (isMissing(start) || isMissing(end)) return undefined;
  if (typeof start === 'number' && typeof end === 'number') return formatYears(start, end);
  throw wrongValue(call, expected.years, first);
}

function plural(call: HelperCall): string | undefined {
  const [list] = call.args;
  const count = Array.isArray(list) ? list.length : (textArgument(call) ?? '');
  const isOne = ['1', terbilang(1, call.session.language)].includes(String(count).toLowerCase());
  return textArgument(call, isOne ? 1 : 2);
}

function join(call: HelperCall): string | undefined {
  const [list] = call.args;
  if (isMissing(list)) return undefined;
  if (!Array.isArray(list)) throw wrongValue(call, expected.list, list);
  const texts = list.map((item: unknown) => itemText(call, item)).filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  if (call.args.length === 2) return texts.join(separator(call));
  const { and, commaBeforeAnd } = bookWords[call.session.language];
  const last = texts.pop();
  if (texts.length === 0) return last;
  return `${texts.join(', ')}${commaBeforeAnd && texts.length > 1 ? ',' : ''} ${and} ${last}`;
}

/** The separator as it is written: a space alone is one, too. */
function separator(call: HelperCall): string {
  const value = call.args[1];
  if (typeof value === 'string') return value;
  throw wrongValue(call, expected.text, value);
}

function itemText(call: HelperCall, item: unknown): string | undefined {
  const field = call.options.field;
  const value = typeof field === 'string' && hasOwn(item, field) ? item[field] : item;
  if (isMissing(value)) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return formatNumber(value, call.session.language, { group: false });
  }
  throw wrongValue(call, expected.text, value);
}

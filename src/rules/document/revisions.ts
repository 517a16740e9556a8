import type { Revision } from '../../generated/types.js';
import { type Located, locatedItems } from '../../model/located.js';
import { isAfter, outOfOrder } from '../../model/out-of-order.js';
import { dateWords } from '../date-words.js';
import { defineRule } from '../rule.js';

const OTHER = { id: 'versi yang lain di sini', en: 'the other version here' };

export default defineRule({
  id: 'document/revisions',
  severity: 'warning',
  stage: 1,
  title: { id: 'Riwayat perubahan berurutan', en: 'The history of revisions is in order' },
  why: {
    id: 'Riwayat perubahan menunjukkan apa yang berubah dan kapan; urutan yang salah membuat versi yang berlaku tidak jelas.',
    en: 'The history shows what changed and when; out of order, nobody knows which version holds.',
  },
  fix: {
    id: 'Periksa nomor versi dan tanggalnya, lalu samakan dengan "version" dan "date" naskah.',
    en: 'Check version numbers and dates, and make them agree with "version" and "date" of the document.',
  },
  messages: {
    date: {
      id: 'Versi {version} bertanggal {date}, padahal versi {other} bertanggal {otherDate}. Periksa kedua tanggalnya.',
      en: 'Version {version} is dated {date}, but version {other} is dated {otherDate}. Check both dates.',
    },
    version: {
      id: 'Versi {version} tercatat tidak berurutan dengan versi {other}. Periksa nomor versinya.',
      en: 'Version {version} stands next to version {other} out of order. Check the numbers.',
    },
    twice: {
      id: 'Versi {version} tercatat dua kali. Beri nomor lain pada salah satunya.',
      en: 'Version {version} is recorded twice. Give one of them another number.',
    },
    latest: {
      id: 'Naskah berversi {version}, sedangkan versi terakhir pada riwayat perubahan adalah {other}. Samakan, atau catat perubahannya.',
      en: 'The document is version {version}, but the last version in its history is {other}. Make them agree, or record the change.',
    },
    older: {
      id: 'Naskah bertanggal {date}, sebelum perubahan terakhirnya {otherDate}. Perbarui tanggal naskah.',
      en: 'The document is dated {date}, before its last revision {otherDate}. Bring its date up to date.',
    },
  },
  check({ data }, report, { place }) {
    const rows = oldestFirst(locatedItems(data.revisions, ['revisions']));
    const inputs = [['revisions']];
    const related = (row: Row) => [{ message: OTHER, args: {}, place: place([...row.path, 'version']) }];
    let mistaken = false;
    const say = (message: 'date' | 'version' | 'twice', row: Row, other: Row) => {
      mistaken = true;
      const args = {
        version: row.version,
        other: other.version,
        date: dateWords(row.date ?? ''),
        otherDate: dateWords(other.date ?? ''),
      };
      const at = [...row.path, message === 'date' ? 'date' : 'version'];
      report(message, at, args, { inputs, related: related(other) });
    };

    const dated = rows.filter(({ date }) => date !== undefined);
    for (const { item, against } of outOfOrder(dated, laterDate)) say('date', item, against);
    const seen = new Map<string, Row>();
    const once = rows.filter((row) => {
      const first = seen.get(row.version);
      if (first === undefined) seen.set(row.version, row);
      else say('twice', row, first);
      return first === undefined;
    });
    for (const { item, against } of outOfOrder(once, laterVersion)) say('version', item, against);

    const last = rows.at(-1);
    if (mistaken || last === undefined) return;
    const other = last.version;
    const { version, date } = data;
    if (version !== undefined && version !== other) {
      report('latest', ['version'], { version, other }, { inputs, related: related(last) });
    } else if (date !== undefined && last.date !== undefined && isAfter(last.date, date)) {
      const args = { date: dateWords(date), otherDate: dateWords(last.date) };
      report('older', ['date'], args, { inputs, related: related(last) });
    }
  },
});

type Row = Located<Revision>;

const laterDate = (a: Row, b: Row): boolean => isAfter(a.date ?? '', b.date ?? '');

/** `1.10` comes after `1.9`; words in a version do not count. */
function laterVersion(a: Row, b: Row): boolean {
  const [left, right] = [a, b].map(({ version }) => version.match(/\d+/g)?.map(Number) ?? []);
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Some write the newest first: whichever way most neighbours stand is the way that was meant. */
function oldestFirst(rows: readonly Located<Revision>[]): Row[] {
  const known = rows.filter(({ version }) => typeof version === 'string');
  let falling = 0;
  known.forEach((row, index) => {
    const next = known[index + 1];
    if (next === undefined) return;
    for (const later of [laterDate, laterVersion])
      falling += Number(later(row, next)) - Number(later(next, row));
  });
  return falling > 0 ? known.reverse() : known;
}

import { tries } from './tries.js';

const region = (...lines: string[]) => `format: 1\nregion:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const kota = region('name: Kota Uji', 'kind: kota', 'fictional: true');
const kabupaten = region('name: Kabupaten Uji', 'kind: kabupaten', 'fictional: true');
const mojokerto = region('name: Kota Mojokerto', 'kind: kota', 'code: "35.76"');
const note = (text: string) => `funding: { note: "${text}" }\n`;
const named = (name: string) => `dimensions:\n  living: { programs: [{ id: p, name: "${name}" }] }\n`;

tries('region/other-region', [
  ['its own name', mojokerto + note('Kota Mojokerto menganggarkan sendiri.')],
  ['its own name in capitals', mojokerto + note('PEMERINTAH KOTA MOJOKERTO menganggarkan sendiri.')],
  ['another one', mojokerto + note('Pemerintah Kota Bogor menganggarkan sendiri.'), 'other 6'],
  ['by its office', mojokerto + note('Bupati Sleman menganggarkan sendiri.'), 'other 6'],
  ['by the short word', mojokerto + note('Pemkab Sleman menganggarkan sendiri.'), 'other 6'],
  ['the twin', mojokerto + note('Kabupaten Mojokerto menganggarkan sendiri.'), 'twin 6'],
  ['named twice is one matter', mojokerto + note('Kota Bogor dan lagi Kota Bogor.'), 'other 6'],
  ['two others', mojokerto + note('Kota Bogor, lalu Kabupaten Sleman.'), 'other 6', 'other 6'],
  ['bare names', mojokerto + note('Batu, Buru, dan Landak bukan daerah di sini.')],
  ['a common word with a small letter', mojokerto + note('Rumah di kota batu bata dan kabupaten tua.')],
  ['a district of a longer name', mojokerto + note('Kota Serang Baru menganggarkan sendiri.')],
  ['the longest name', mojokerto + note('Kabupaten Bandung Barat menganggarkan sendiri.'), 'other 6'],
  ['a neighbour', mojokerto + note('Kota ini berbatasan dengan Kabupaten Mojokerto.')],
  ['a partner', mojokerto + note('Layanan dibangun melalui kerja sama dengan Kabupaten Sidoarjo.')],
  [
    'partners in a row',
    mojokerto +
      note(
        'Kerja sama dengan Kota Surabaya, Kota Malang, Kabupaten Sidoarjo, Kabupaten Gresik, dan Kota Batu.',
      ),
  ],
  [
    'a word of company that stands elsewhere in the sentence',
    mojokerto +
      note(
        'Jati diri Kabupaten Sidoarjo sebagai kota pelabuhan kecil, tempat perdagangan, perikanan, dan batik tumbuh bersama.',
      ),
    'other 6',
  ],
  ['an institution', mojokerto + note('Politeknik Kota Malang dan RSUD Kabupaten Sidoarjo ikut serta.')],
  ['both kinds at once', mojokerto + note('Setiap kabupaten/Kota Bogor pun tidak.')],
  ['a programme called so', mojokerto + named('Peta Kabupaten Sleman'), 'other 7'],
  [
    'a title before a year',
    `${mojokerto}title: Masterplan Smart City Kota Bogor Tahun 2025–2034\nperiod: { start: 2025, end: 2034 }\n`,
    'other 6',
  ],
  ['a source', `${mojokerto}sources: [{ id: s, title: Kota Bogor Dalam Angka, kind: statistics }]\n`],
  ['a law of the nation', `${mojokerto}regulations: [{ id: u, kind: uu, about: Pembentukan Kota Bogor }]\n`],
  [
    'a regulation of its own',
    `${mojokerto}regulations: [{ id: u, kind: perwali, about: Arsip Kota Bogor }]\n`,
    'other 6',
  ],
  ['an invented region', kota + note('Kota Bogor menganggarkan sendiri.'), 'other 6'],
  [
    'on the line of the words',
    `${kota}funding:\n  note: >-\n    Pagu ditetapkan bersama.\n    Lalu Kota\n    Bogor.\n`,
    'other 9',
  ],
]);

tries('region/office-in-prose', [
  ['a Wali Kota', kota + note('Wali Kota menetapkan pagu.')],
  ['a Bupati', kota + note('Bupati menetapkan pagu.'), 'office 6'],
  ['with a small letter', kota + note('Pagu ditetapkan dengan peraturan bupati setiap tahun.'), 'office 6'],
  ['a Perbup', kota + note('Pagu mengikuti Perbup Nomor 4.'), 'office 6'],
  [
    'a name too long for any pattern',
    kota.replace('Kota Uji', `Kota ${'Uji '.repeat(100_000)}`) + note('Pagu mengikuti Perbup Nomor 4.'),
    'office 6',
  ],
  ['a Pemkab', kota + note('Pemkab menetapkan pagu.'), 'office 6'],
  ['the government of a kabupaten', kota + note('Pemerintah Kabupaten menetapkan pagu.'), 'office 6'],
  ['its name with the other kind', kota + note('Pagu Kabupaten Uji ditetapkan.'), 'office 6'],
  ['a kabupaten with a Wali Kota', kabupaten + note('Walikota menetapkan pagu.'), 'office 6'],
  ['a kabupaten with a Bupati', kabupaten + note('Bupati menetapkan pagu dengan Perbup.')],
  ['the phrase of the law', kota + note('Tugas gubernur, bupati, dan wali kota diatur undang-undang.')],
  ['either', kota + note('Peraturan Bupati/Wali Kota tentang pagu.')],
  ['government of either', kota + note('Pemerintah kabupaten/kota menetapkan pagu.')],
  ['two in one text', kota + note('Bupati menetapkan Perbup.'), 'office 6', 'office 6'],
  ['a longer word', kota + note('Bupatinya ada di buku cerita.')],
  [
    'history',
    `${kota}potential: [{ id: p, kind: culture, text: Rumah bupati lama di tepi sungai. }]\n`,
    'office 6',
  ],
  [
    'a chair, which is a matter of the field',
    `${kota}governance: { council: { chair: Bupati Uji } }\n`,
    'region/office 6',
  ],
  [
    'the kind itself is wrong',
    region('name: Kabupaten Uji', 'kind: kota', 'fictional: true') + note('Bupati menetapkan pagu.'),
    'region/name-kind 4',
  ],
]);

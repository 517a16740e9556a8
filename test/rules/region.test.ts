import { tries } from './tries.js';

const region = (...lines: string[]) => `format: 1\nregion:\n${lines.map((line) => `  ${line}\n`).join('')}`;

tries('region/code', [
  ['right', region('name: Kota Mojokerto', 'kind: kota', 'code: "35.76"')],
  ['its twin', region('name: Kabupaten Mojokerto', 'kind: kabupaten', 'code: "35.16"')],
  ['no such code', region('name: Kota Uji', 'kind: kota', 'code: "35.99"'), 'unknown 5'],
  [
    'no such code, but a known name',
    region('name: Kota Mojokerto', 'kind: kota', 'code: "35.99"'),
    'unknownNamed 5',
  ],
  ['the code of another', region('name: Kota Uji', 'kind: kota', 'code: "35.76"'), 'name 5'],
  ['the code of its twin', region('name: Kota Mojokerto', 'kind: kota', 'code: "35.16"'), 'nameHas 5'],
  ['another kind', region('name: Kota Mojokerto', 'kind: kabupaten', 'code: "35.76"'), 'kind 4'],
  [
    'another province',
    region('name: Kota Mojokerto', 'kind: kota', 'code: "35.76"', 'province: Jawa Tengah'),
    'province 6',
  ],
  [
    'a province with the word before it',
    region('name: Kota Mojokerto', 'kind: kota', 'code: "35.76"', 'province: Provinsi Jawa Timur'),
  ],
  [
    'DI Yogyakarta',
    region('name: Kota Yogyakarta', 'kind: kota', 'code: "34.71"', 'province: DI Yogyakarta'),
  ],
  [
    'DKI Jakarta',
    region('name: Kota Administrasi Jakarta Pusat', 'kind: kota', 'code: "31.71"', 'province: DKI Jakarta'),
  ],
  ['an invented name', region('name: Kota Uji', 'kind: kota', 'fictional: true')],
  [
    'a real name called invented',
    region('name: Kota Mojokerto', 'kind: kota', 'fictional: true'),
    'fictional 3',
  ],
  ['no code yet', region('name: Kota Mojokerto', 'kind: kota')],
]);

tries('region/name-kind', [
  ['kota', region('name: Kota Uji', 'kind: kota', 'fictional: true')],
  ['kota called kabupaten', region('name: Kota Uji', 'kind: kabupaten', 'fictional: true'), 'differ 4'],
  [
    'an invented region may have a code',
    region('name: Kota Uji', 'kind: kabupaten', 'fictional: true', 'code: "35.99"'),
    'differ 4',
  ],
  ['a bare name', region('name: Uji', 'kind: kota', 'fictional: true'), 'bare 3'],
  [
    'with a code the table is asked',
    region('name: Kota Mojokerto', 'kind: kabupaten', 'code: "35.76"'),
    'region/code 4',
  ],
]);

const kabupaten = region('name: Kabupaten Uji', 'kind: kabupaten', 'fictional: true');
const kota = region('name: Kota Uji', 'kind: kota', 'fictional: true');
const chair = (text: string) => `governance: { council: { chair: ${text} } }\n`;

tries('region/office', [
  ['a kota', kota + chair('Wali Kota Uji')],
  ['a kota with a Bupati', kota + chair('Bupati Uji'), 'title 6'],
  ['a kabupaten', kabupaten + chair('Bupati Uji')],
  ['a kabupaten with a Wali Kota', kabupaten + chair('Wali Kota Uji'), 'title 6'],
  ['in one word', kabupaten + chair('Walikota Uji'), 'title 6'],
  ['a Perbup of a kota', `${kota}regulations:\n  - { id: p, kind: perbup, about: Arsip }\n`, 'law 7'],
  [
    'a Perwali of a kabupaten',
    `${kabupaten}regulations:\n  - { id: p, kind: perwali, about: Arsip }\n`,
    'law 7',
  ],
  ['a longer word', kota + chair('Perbupatian Uji')],
  [
    'the kind itself is wrong',
    region('name: Kabupaten Uji', 'kind: kota', 'fictional: true') + chair('Bupati Uji'),
    'region/name-kind 4',
  ],
]);

/** A region whose profile is on line 13. */
const told = (profile: string, kind = 'kota') =>
  `format: 1
region:
  name: ${kind === 'kota' ? 'Kota' : 'Kabupaten'} Uji
  kind: ${kind}
  fictional: true
  area_km2: 86.4
  population: { value: 312450, year: 2024 }
  districts: 4
  villages: 27
  profile: ${JSON.stringify(profile)}
`;

tries('region/profile-figures', [
  ['all right', told('Wilayahnya seluas 86,4 km² dan pada 2024 dihuni 312.450 jiwa.')],
  ['districts in words', told('Kota terbagi atas lima kecamatan.'), 'districts 10'],
  ['districts in digits', told('Kota ini memiliki 5 kecamatan.'), 'districts 10'],
  ['words with digits', told('Kota terdiri dari empat (4) kecamatan.')],
  ['a part of them', told('Rob menggenangi dua kecamatan. Layanan mencakup dua kecamatan pesisir.')],
  ['villages', told('Kota mencakup 28 kelurahan.'), 'villages 10'],
  ['districts and villages', told('Kota terbagi atas 4 kecamatan dan 28 kelurahan.'), 'villages 10'],
  [
    'villages of both kinds',
    told('Kabupaten terdiri atas 4 kecamatan, 7 kelurahan, dan 20 desa.', 'kabupaten'),
  ],
  [
    'villages of both kinds, one less',
    told('Kabupaten terdiri atas 4 kecamatan dengan 7 kelurahan dan 19 desa.', 'kabupaten'),
    'villages 10',
  ],
  ['one kind of a kabupaten', told('Kabupaten terdiri atas 4 kecamatan dan 20 desa.', 'kabupaten')],
  ['area', told('Wilayah seluas 68,4 km2.'), 'area 10'],
  ['area rounded', told('Wilayah seluas 86 km².')],
  ['about', told('Wilayah seluas sekitar 80 km² dihuni lebih dari 300.000 jiwa.')],
  ['people', told('Pada 2024 kota ini dihuni 321.450 jiwa.'), 'people 10'],
  ['people of another year', told('Pada 2020 kota ini dihuni 301.450 jiwa.')],
  ['people of a part, after the whole', told('Kota dihuni 312.450 jiwa. Kecamatan Hulu dihuni 80.000 jiwa.')],
]);

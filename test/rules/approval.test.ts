import { tries } from './tries.js';

const signed = (head: string, ...signatories: string[]) =>
  `format: 1
region:
  name: Kota Uji
  kind: kota
  fictional: true
  ${head}
approval:
  signatories:
${signatories.map((one) => `    - { ${one} }\n`).join('')}`;

const HEAD = 'head: { name: "Ir. Sri Lestari, M.T." }';
const MAYOR = 'title: Wali Kota Uji';

tries('approval/head', [
  ['the head', signed(HEAD, `${MAYOR}, name: Sri Lestari`)],
  ['other titles', signed(HEAD, `${MAYOR}, name: "Dr. Hj. SRI LESTARI, S.E."`)],
  ['one name left out', signed(HEAD, `${MAYOR}, name: Sri Lestari Wulandari`)],
  ['somebody else', signed(HEAD, `${MAYOR}, name: Sri Rahayu`), 'name 9'],
  ['no name yet', signed(HEAD, MAYOR)],
  ['no head known', signed('deputy: Bambang Wijaya', `${MAYOR}, name: Sri Rahayu`)],
  [
    'another deputy',
    signed('deputy: Bambang Wijaya', MAYOR, 'title: Wakil Wali Kota Uji, name: Agus Salim'),
    'name 10',
  ],
  ['the deputy alone', signed(HEAD, 'title: Wakil Wali Kota Uji'), 'absent 8'],
  ['only others', signed(HEAD, 'title: Ketua DPRD Kota Uji'), 'absent 8'],
  ['written in one word', signed(HEAD, 'title: Walikota Uji')],
  ['acting, and says so', signed('head: { acting: pj }', 'title: Pj. Wali Kota Uji')],
  ['acting, in words', signed('head: { acting: pj }', 'title: Penjabat Wali Kota Uji')],
  ['acting, and does not say so', signed('head: { acting: pj }', MAYOR), 'acting 9'],
  ['not acting, but says so', signed(HEAD, 'title: Plt. Wali Kota Uji'), 'definitive 9'],
  ['the office of the other kind is one matter', signed(HEAD, 'title: Bupati Uji'), 'region/office 9'],
]);

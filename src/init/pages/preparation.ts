import { advice, sample, type YamlPage } from '../yaml-page.js';

/** Agencies, legal basis and outlook: what Book 1 opens with. */
export const preparationPages: readonly YamlPage[] = [
  {
    name: 'agencies.yaml',
    part: 'agencies',
    paragraphs: [
      advice(`Perangkat daerah (OPD) dan pemilik program lain, misalnya rumah sakit, kecamatan, atau BUMD.
Id dipakai bagian lain sebagai rujukan dan tidak diubah lagi, jadi pilih singkatan resmi.
Status data: none (belum ada), partial (sebagian), atau complete (lengkap).`),
      sample(
        'dua perangkat daerah.',
        `
- id: diskominfo
  name: Dinas Komunikasi dan Informatika
  short: Diskominfo
  kind: dinas
  contact: {name: Contoh Nama, role: Kepala Bidang Statistik}
  data: {status: complete}
- id: bappeda
  name: Badan Perencanaan Pembangunan Daerah
  short: Bappeda
  aliases: [Bappelitbangda]
  kind: badan
  data: {status: none, due: 2026-06-12}`,
      ),
    ],
  },
  {
    name: 'regulations.yaml',
    part: 'regulations',
    paragraphs: [
      advice(`Dasar hukum: peraturan nasional dan daerah, surat keputusan (SK), serta nota kesepahaman (MoU).
Status: planned (direncanakan) atau issued (sudah terbit). Nomor ditulis dalam tanda kutip.`),
      sample(
        'dasar hukum nasional yang lazim dirujuk, dan SK yang masih disiapkan.',
        `
- {id: uu-23-2014, kind: uu, number: '23', year: 2014, about: Pemerintahan Daerah, status: issued}
- {id: pp-59-2022, kind: pp, number: '59', year: 2022, about: Perkotaan, status: issued}
- {id: perpres-95-2018, kind: perpres, number: '95', year: 2018, about: Sistem Pemerintahan Berbasis Elektronik, status: issued}
- {id: perpres-39-2019, kind: perpres, number: '39', year: 2019, about: Satu Data Indonesia, status: issued}
- {id: sk-dewan, kind: sk, about: Pembentukan Dewan Smart City, status: planned}`,
      ),
    ],
  },
  {
    name: 'future.yaml',
    part: 'future',
    paragraphs: [
      advice(`Analisis masa depan: kecenderungan dan isu strategis beserta akibatnya bagi daerah.
Lingkup: global, national (nasional), regional (wilayah), atau local (daerah sendiri).`),
      sample(
        'satu isu.',
        `
- id: isu-iklim
  scope: global
  issue: Cuaca ekstrem makin sering terjadi.
  implication: Daerah perlu peringatan dini banjir yang menjangkau setiap kelurahan.
  dimensions: [environment, living]`,
      ),
    ],
  },
  {
    name: 'potential.yaml',
    part: 'potential',
    paragraphs: [
      advice('Potensi daerah: nature (alam) dan culture (budaya).'),
      sample(
        'satu potensi alam dan satu potensi budaya.',
        `
- id: pot-sungai
  kind: nature
  text: Sungai yang membelah kota dapat menjadi jalur wisata air.
- id: pot-batik
  kind: culture
  text: Perajin batik tersebar di beberapa kelurahan dan memiliki motif khas.`,
      ),
    ],
  },
];

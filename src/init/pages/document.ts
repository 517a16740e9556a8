import type { Language } from '../../i18n/language.js';
import type { StarterRegion } from '../starter-region.js';
import { advice, sample, type YamlPage, yamlText } from '../yaml-page.js';

/** masterplan.yaml: what the document is and how far it has come. */
export function documentPage(language: Language): YamlPage {
  return {
    name: 'masterplan.yaml',
    part: '',
    paragraphs: [
      advice(`Berkas pokok masterplan. Bagian lain ada di berkas tersendiri; nama berkas adalah nama bagiannya.
Arahkan kursor ke sebuah kunci di penyunting untuk membaca arti dan contohnya.
Yang belum diketahui dibiarkan kosong: di buku bagian itu bertanda "belum diisi".`),
      `format: 1
profile: kominfo-2022`,
      advice(`Tahap yang sedang dikerjakan: 1 sampai 4 menurut Bimtek, lalu implementation.
Ubah menjadi 2 ketika bersiap untuk Bimtek II, dan seterusnya; tuntutan isinya ikut bertambah.`),
      'stage: 1',
      advice('Status naskah: draft (rancangan), review (telaah), final, atau enacted (sudah ditetapkan).'),
      'status: draft',
      advice('Bahasa temuan dan perangkat buku: id atau en.'),
      `language: ${language}`,
      sample(
        'tahun awal dan tahun akhir masterplan, keduanya ikut dihitung (3 sampai 10 tahun).',
        'period: {start: 2027, end: 2036}',
      ),
      sample(
        'catatan pelaksanaan Bimtek.',
        `
bimtek:
  - stage: 1
    start: 2026-05-12
    end: 2026-05-13
    place: Aula Bappeda
    outputs: [Rancangan Buku 1]`,
      ),
    ],
  };
}

/** region.yaml: filled from the official table as far as it goes. */
export function regionPage(region: StarterRegion): YamlPage {
  return {
    name: 'region.yaml',
    part: 'region',
    paragraphs: [
      advice('Daerah yang menyusun masterplan ini.'),
      region.official ? officialLines(region) : fictionalLines(region),
      sample('ibu kota, banyaknya kecamatan, serta banyaknya kelurahan dan desa.', MORE_LINES),
      advice(`Nama kepala daerah saja; sebutan Wali Kota atau Bupati dihitung dari isian kind.
Bila bukan pejabat definitif, tambahkan acting: pj, plt, plh, atau pjs.`),
      sample('kepala daerah dan wakilnya.', HEAD_LINES),
      advice(`Lambang daerah: simpan gambarnya di folder assets, lalu tulis logo: assets/logo.png.
Profil daerah yang panjang boleh ditulis dalam berkas region/profile.md.`),
    ],
  };
}

const MORE_LINES = `
capital: Magersari
districts: 3
villages: 18`;

const HEAD_LINES = `
head:
  name: Dr. Contoh Nama, M.Si.
deputy: Drs. Contoh Wakil`;

/** The table's residents are counted for this year (data/README.md). */
const POPULATION_YEAR = 2025;

function officialLines({ name, kind, official }: StarterRegion): string {
  const { code, province, area, population } = official ?? {};
  const lines = [`code: '${code}'`, `name: ${yamlText(name)}`, `kind: ${kind}`];
  if (province !== undefined) lines.push(`province: ${yamlText(province)}`);
  if (area !== undefined) lines.push(`area_km2: ${area}`);
  if (population !== undefined) lines.push(`population: {value: ${population}, year: ${POPULATION_YEAR}}`);
  const sources = area === undefined ? [DECREE] : [DECREE, AREA_LETTER];
  lines.push(`sources: [${sources.join(', ')}]`);
  return lines.join('\n');
}

function fictionalLines({ name, kind }: StarterRegion): string {
  return `name: ${yamlText(name)}
kind: ${kind}
# Daerah rekaan: tandanya tercetak di setiap sampul.
fictional: true`;
}

const DECREE = 'kepmendagri-wilayah-2025';
const AREA_LETTER = 'big-luas-2024';

/** sources.yaml: first the decree that the numbers in region.yaml come from. */
export function sourcesPage({ official }: StarterRegion): YamlPage {
  const letter = official?.area === undefined ? '' : `\n${AREA_LETTER_LINES}`;
  return {
    name: 'sources.yaml',
    part: 'sources',
    paragraphs: [
      advice(`Sumber setiap angka dan pernyataan. Bagian lain merujuknya dengan id, misalnya
sources: [bps-dalam-angka].`),
      ...(official ? [`${DECREE_LINES}${letter}`] : []),
      sample('publikasi statistik.', BPS_LINES),
    ],
  };
}

const DECREE_LINES = `- id: ${DECREE}
  title: Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025 (kode, nama, dan jumlah penduduk)
  kind: decree
  publisher: Kementerian Dalam Negeri
  year: 2025`;

const AREA_LETTER_LINES = `- id: ${AREA_LETTER}
  title: Surat Badan Informasi Geospasial tanggal 16 Desember 2024 (luas wilayah)
  kind: other
  publisher: Badan Informasi Geospasial
  year: 2024
  date: 2024-12-16`;

const BPS_LINES = `
- id: bps-dalam-angka
  title: Kota Contoh Dalam Angka 2026
  kind: statistics
  publisher: Badan Pusat Statistik
  year: 2026
  url: https://contoh.example/dalam-angka`;

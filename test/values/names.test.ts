import { describe, expect, it } from 'vitest';
import { matchName } from '../../src/values/match-name.js';
import { sentence, shown } from './cells.js';

const agencies = [
  { id: 'dinkes', names: ['dinkes', 'Dinas Kesehatan', 'Dinkes'] },
  { id: 'disdik', names: ['disdik', 'Dinas Pendidikan', 'Disdik', 'Dinas Pendidikan Pemuda dan Olahraga'] },
  { id: 'diskominfo', names: ['Dinas Komunikasi dan Informatika', 'Diskominfo', 'Dinas Kominfo'] },
  { id: 'disbudpar', names: ['Dinas Kebudayaan dan Pariwisata', 'Disbudpar'] },
  { id: 'diskopdag', names: ['Dinas Koperasi, Usaha Mikro, dan Perdagangan', 'Diskopdag'] },
  { id: 'dishub', names: ['Dinas Perhubungan', 'Dishub'] },
  { id: 'dpupr', names: ['Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'] },
  { id: 'bappeda', names: ['Badan Perencanaan Pembangunan Daerah', 'Bappeda'] },
  { id: 'bapenda', names: ['Badan Pendapatan Daerah', 'Bapenda'] },
  { id: 'sekda', names: ['Sekretariat Daerah', 'Setda'] },
  { id: 'rsud', names: ['Rumah Sakit Umum Daerah Contoh', 'RSUD Contoh'] },
  { id: 'kec-muara', names: ['Kecamatan Muara', 'Kec. Muara'] },
  { id: 'pkm-1', names: ['Puskesmas Muara I'] },
];
const match = (said: string) => matchName(said, agencies, 'Kota Contoh');

describe('an agency', () => {
  it.each([
    ['Dinas Kesehatan', 'dinkes'],
    ['DINKES', 'dinkes'],
    ['dinas-kesehatan', 'dinkes'],
    ['Din. Kesehatan', 'dinkes'],
    ['1. Dinas Kesehatan', 'dinkes'],
    ['Dinkes Kota Contoh', 'dinkes'],
    ['DINAS KESEHATAN KOTA CONTOH', 'dinkes'],
    ['Dinas Kesehatan Kota', 'dinkes'],
    ['Dinkes Contoh', 'dinkes'],
    ['Kesehatan', 'dinkes'],
    ['Dinas Kesehtan', 'dinkes'],
    ['Kominfo', 'diskominfo'],
    ['Dinas Komunikasi & Informatika', 'diskominfo'],
    ['Dinas Pariwisata dan Kebudayaan', 'disbudpar'],
    ['Dinas PUPR', 'dpupr'],
    ['Kec Muara', 'kec-muara'],
    ['RSUD Contoh', 'rsud'],
    ['Sekretariat Daerah Kota Contoh', 'sekda'],
  ])('%s', (said, id) => expect(shown(match(said))).toBe(id));
});

describe('asked about is', () => {
  it.each([
    ['another kind of agency', 'Badan Kesehatan', '? dinkes'],
    ['another region', 'Dinas Kesehatan Kota Lain', '? dinkes'],
    ['another kind of region', 'Dinas Kesehatan Kab. Contoh', '? dinkes'],
    ['a part of a name', 'Dinas Perdagangan', '? diskopdag'],
    ['a part of an agency', 'Bidang Aplikasi Diskominfo', '? diskominfo'],
    ['a larger agency', 'Dinas Komunikasi, Informatika, dan Statistik', '? diskominfo'],
    ['two at once', 'Dinkes, Disdik', '? dinkes | disdik'],
    ['what is near two', 'Bapeda', '? bappeda | bapenda'],
    ['a place that is nearly known', 'Kecamatan Muaro', '? kec-muara'],
    ['another number', 'Puskesmas Muara II', '? pkm-1'],
  ])('%s', (_, said, wanted) => expect(shown(match(said))).toBe(wanted));

  it('a name that two agencies have', () => {
    const twice = [
      { id: 'a', names: ['Dinas Kesehatan', 'Dinas'] },
      { id: 'b', names: ['Dinas Sosial', 'Dinas'] },
    ];
    expect(shown(matchName('dinas', twice))).toBe('? a | b');
  });

  it('in words that name the agency in full', () => {
    expect(sentence(match('Dinas Kesehatan Kota Lain'))).toBe(
      '"Dinas Kesehatan Kota Lain" menyebut daerah lain. Bila yang dimaksud "Dinas Kesehatan" di daerah ini, tulislah nama itu.',
    );
  });
});

it.each(['Seluruh OPD', 'Kota Contoh', 'Contoh', 'Dinas', 'Pertanian', 'x'.repeat(300)])(
  '%s is none',
  (said) => expect(shown(match(said))).toBe('wrong'),
);

it.each(['', ' ', '-', 'belum diisi'])('%j says nothing', (said) => expect(shown(match(said))).toBe('blank'));

it('without a region its name behind an agency does not count', () => {
  expect(shown(matchName('Dinas Kesehatan Kota Contoh', agencies))).toBe('dinkes');
});

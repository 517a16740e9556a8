import { describe, expect, it } from 'vitest';
import type { Masterplan } from '../../src/generated/types.js';
import { chapterOf } from './render.js';
import { sample } from './sample.js';

const chapter = (id: string, change: Partial<Masterplan> = {}) => chapterOf({ ...sample, ...change }, 4, id);
const [first, second] = sample.quick_wins ?? [];
if (first === undefined || second === undefined) throw new Error('the sample has no two quick wins');

describe('list of quick wins', () => {
  const text = chapter('list');

  it('counts quick wins and the dimensions they cover', () => {
    const whole = chapterOf(sample, 4, 'list', false);
    expect(whole).toContain('Kota Uji memilih dua quick win yang mencakup dua dari enam dimensi');
    expect(whole).toContain(
      'belum memiliki quick win adalah Smart Branding, Smart Economy, Smart Society, dan Smart Environment.',
    );
    // A draft knows only what is recorded so far.
    expect(text).toContain('Rancangan ini baru mencatat dua quick win');
    expect(text).toContain('Smart Society, dan Smart Environment *(belum diisi)*.');
  });

  it('adds a programme that two quick wins share once', () => {
    expect(text).toContain('Anggaran program pembentuknya berjumlah Rp3,75 miliar.');
    expect(text).toContain('3 Februari–28 November 2025 | Berjalan (60%) | Rp2.850.000.000 |');
    expect(text).toContain(
      '| 2 | Posyandu Siaga | Smart Living | Dinas Kesehatan | *(belum diisi)* | *(belum diisi)* | Rp2.000.000.000 |',
    );
    expect(text).toContain('**Rp3.750.000.000**');
    expect(text).toContain('Program Satu Data menjadi bagian lebih dari satu quick win');
  });

  it('follows the order of the dimensions, not of the files', () => {
    expect(chapter('list', { quick_wins: [second, first] })).toMatch(
      /\| 1 \| Satu Akun[^\n]*\n\| 2 \| Posyandu Siaga/,
    );
  });
});

describe('profile of a quick win', () => {
  const text = chapter('profiles');

  it('says who, when and how much', () => {
    expect(text).toContain(
      'dijalankan oleh Dinas Komunikasi dan Informatika pada 3 Februari–28 November 2025, selama sepuluh bulan kalender (triwulan I–IV 2025)',
    );
    expect(text).toContain('Statusnya berjalan dengan kemajuan 60%.');
    expect(text).toContain('Satu Akun (Diskominfo, 2025, Rp1.750.000.000)');
    expect(text).toContain(
      'Anggarannya Rp2.850.000.000, yaitu Rp2.250.000.000 pada tahun 2025 dan Rp600.000.000 pada tahun 2026; menurut sumbernya APBD Rp2.600.000.000 dan CSR/TJSL Rp250.000.000.',
    );
  });

  it('multiplies likelihood and impact, and leaves half a rating open', () => {
    expect(text).toContain('| Server mati | 3 × 5 = 15 (Sangat tinggi) | Cadangan |');
    expect(text).toContain('| Warga enggan | 2 × 2 = 4 (Rendah) | *(belum diisi)* |');
    expect(text).toContain('| Belum dinilai | 4 × *(belum diisi)* | *(belum diisi)* |');
  });

  it('answers every question of the assessors', () => {
    for (const answer of [
      'Akun terpencar',
      'Dekat kelurahan',
      '| Pemerintah daerah | Data rapi |',
      '| Masyarakat | Cepat |',
      '| Penyelenggara layanan | Ringan |',
      'Bank Uji (dunia usaha)',
      '*Anggaran.* APBD *Tenaga.* Enam orang *Sarana.* Server',
      'Diperluas',
      '| Regulasi | Perwali |',
      '| Kelembagaan | Diskominfo |',
      '| Sumber daya | Tim tetap |',
      '| Model bisnis | APBD |',
      'Berita acara, 30 Juni 2025, https://uji.example/ba',
      'Foto, berkas bukti/foto.jpg',
    ])
      expect(text).toContain(answer);
  });

  it('names the programme when the quick win has no name of its own', () => {
    expect(text).toMatch(/^## 2\.1 Satu Akun /m);
  });
});

describe('schedule and budget', () => {
  const text = chapter('schedule');

  it('spans from the first start to the last end', () => {
    expect(text).toContain(
      'dari 3 Februari 2025 sampai dengan 28 November 2025, dalam rentang sepuluh bulan kalender',
    );
    expect(text).toContain('Jadwal satu quick win *(belum diisi)*.');
  });

  it('adds up by programme, year and fund', () => {
    expect(text).toContain(
      '| 2 | Satu Data | Satu Akun dan Posyandu Siaga | 2025–2027 | APBD | Rp1.100.000.000 |',
    );
    expect(text).toContain('| 2025 | Rp2.250.000.000 | 60,00% |');
    expect(text).toContain('| DAK | Rp900.000.000 | 24,00% |');
    expect(text).toContain('| APBD | Rp2.600.000.000 | 69,33% |');
  });
});

describe('commitment', () => {
  it('lets the head of the region sign last, on the right, and leaves a line for a name not known', () => {
    const text = chapter('commitment');
    expect(text).toContain('| | Hulu, 15 Oktober 2024 |');
    expect(text).toMatch(
      /\| Kepala Badan Perencanaan \| Pj\. Wali Kota Uji \|\n\| Koordinator, \| Pengarah, \|\n\| \| \|\n\| \*\*Contoh Kepala\*\* \| \(…+\) \|/,
    );
  });

  it('has a line for the head of the region when nobody is listed', () => {
    const text = chapter('commitment', { approval: {} });
    expect(text).toContain('| Penjabat Wali Kota Uji, |\n| |\n| **Dr. Uji Coba** |');
    expect(text).toContain('Para penanda tangan lainnya belum didaftar.');
  });
});

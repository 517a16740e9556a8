import { describe, expect, it } from 'vitest';
import { firstParagraph, firstSentence } from '../../src/books/prose-parts.js';
import type { Masterplan } from '../../src/generated/types.js';
import { plan } from './plan-sample.js';
import { chapterOf } from './render.js';

const chapter = (id: string, change: Partial<Masterplan> = {}) => chapterOf({ ...plan, ...change }, 3, id);

describe('the region at a glance', () => {
  const text = chapter('glance');

  it('takes the first paragraph of the profile, without its heading', () => {
    expect(text).toContain('Kota Uji terletak di **muara**.');
    expect(text).not.toContain('Paragraf kedua');
    expect(text).not.toContain('Profil\n');
  });

  it('gives the key figures, the density computed', () => {
    expect(text).toContain('| Jumlah penduduk | 100.000 jiwa (2024) |');
    expect(text).toContain('| Kepadatan penduduk | 1.250 jiwa per km² |');
    expect(text).toContain('| Wakil Wali Kota Uji | Wakil Uji |');
    expect(text).toContain('| Smart Governance | 2 | 2 | 3 | 2 | 2 | Rp2 miliar | 64,52% |');
  });
});

describe('a dimension on a page', () => {
  const text = chapter('dimensions').split('## 4.2')[0] ?? '';

  it('begins a page of its own with one sentence of the overview', () => {
    expect(text).toContain(
      '## 4.1 Smart Governance {#dimensi-governance .page}\n\nTata kelola dibenahi dari loket.',
    );
    expect(text).not.toContain('Lalu data.');
  });

  it('says what it costs and when it ends', () => {
    expect(text).toContain(
      'mengoordinasikan dua program (1 jangka menengah dan 1 jangka panjang) dengan anggaran Rp2 miliar, atau 64,52% dari seluruh kebutuhan',
    );
  });

  it('puts the most expensive programme first, and shows the way of the key indicators', () => {
    expect(text).toMatch(/\| SAKTI \| Diskominfo \| 2025–2026 \| Rp1\.500\.000\.000 \|\n\| Satu Data \|/);
    expect(text).toContain('| Layanan daring | 31,8 persen (2024) | 44,4 persen (2025) | 80 persen (2030) |');
  });

  it('tells what its quick win gives to people, in one sentence', () => {
    expect(text).toContain(
      '**Quick win: Satu Pintu** (3 Februari–28 November 2025). Warga cukup satu akun.\n',
    );
  });

  it('says how many of many programmes it shows', () => {
    const programs = Array.from({ length: 7 }, (_, index) => ({
      id: `p-${index}`,
      name: `P${index}`,
      budget: { 2025: { apbd: (index + 1) * 1_000_000 } },
    }));
    const many = chapter('dimensions', { dimensions: { governance: { programs } } });
    expect(many).toContain('Tiga program Smart Governance dengan anggaran terbesar');
    expect(many).toContain('| P6 |');
    expect(many).not.toContain('| P3 |');
  });
});

describe('money and quick wins', () => {
  it('compares years with ceilings', () => {
    const text = chapter('roadmap');
    expect(text).toContain('| 2025 | Rp1.300.000.000 | Rp2.000.000.000 | 65,00% |');
    expect(text).toContain('| **Jumlah** | **Rp3.100.000.000** | *(belum diisi)* | *(belum diisi)* |');
  });

  it('gives each quick win a row', () => {
    const text = chapter('quick-wins');
    expect(text).toContain(
      '| 1 | Satu Pintu | Smart Governance | Diskominfo | 3 Februari–28 November 2025 | Berjalan (60%) | Rp1,5 miliar |',
    );
    expect(text).toContain('satu quick win yang mencakup satu dimensi');
  });

  it('sums up governance, funds and evaluation', () => {
    const text = chapter('governance');
    expect(text).toContain('berasal dari tiga sumber; yang terbesar adalah APBD, sebesar 61,29%');
    expect(text).toContain('| 2025 | 3,31 | 9 dari 10 (90,00%) | 1 dari 2 | 1 |');
    expect(text).toContain('Forum Uji (setiap tiga bulan)');
  });

  it('promises what the plan holds, with a line for each signature', () => {
    const text = chapterOf(plan, 3, 'commitment', false);
    expect(text).toContain('memuat empat program dan satu quick win');
    expect(chapter('commitment')).not.toContain('memuat empat program');
    expect(text).toContain('| Wali Kota Uji |\n| Ketua Dewan, |\n| |\n| **Dr. Uji Coba** |');
  });
});

describe('the first sentence', () => {
  it('ends at a stop behind a whole word, not at an abbreviation or a number', () => {
    expect(firstSentence('Menurut Dr. Uji dan No. 5 hal itu benar. Lalu lain.')).toBe(
      'Menurut Dr. Uji dan No. 5 hal itu benar.',
    );
    expect(firstSentence('Baru 31,8 persen\nyang tuntas. Sisanya belum.')).toBe(
      'Baru 31,8 persen yang tuntas.',
    );
    expect(firstSentence('Tanpa titik')).toBe('Tanpa titik');
    expect(firstSentence(undefined)).toBeUndefined();
  });

  it('is looked for in the first paragraph that is no heading', () => {
    expect(firstParagraph('## Judul\r\n\r\nIsi pertama.\r\n\r\nIsi kedua.')).toBe('Isi pertama.');
    expect(firstParagraph('\n\n')).toBeUndefined();
  });
});

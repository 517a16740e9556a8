import { expect, it } from 'vitest';
import { NewIds } from '../../../src/intake/plan/new-id.js';

it.each([
  ['Telemedisin Lansia', 'telemedisin-lansia'],
  ["Jum'at Bersih & Sehat (RW 05)", 'jumat-bersih-dan-sehat-rw-05'],
  ['  Pengembangan   E-Government  ', 'pengembangan-e-government'],
  ['Café Kopi Ünik', 'cafe-kopi-unik'],
  ['漢字', 'program'],
  ['CON', 'con-2'],
  ['Com1', 'com1-2'],
  ['Contoh', 'contoh'],
  [
    'Penguatan kapasitas kader posyandu dalam pemantauan pertumbuhan balita',
    'penguatan-kapasitas-kader-posyandu-dalam',
  ],
  ['a'.repeat(80), 'a'.repeat(50)],
])('%j becomes %s', (name, id) => {
  expect(new NewIds('programs', []).make(name)).toBe(id);
});

it('is unlike every other, of the masterplan and of this import', () => {
  const ids = new NewIds('programs', ['pasar', 'pasar-2']);
  expect(['Pasar', 'Pasar', 'Taman', 'Taman'].map((name) => ids.make(name))).toEqual([
    'pasar-3',
    'pasar-4',
    'taman',
    'taman-2',
  ]);
});

it('has the prefix that most have, once', () => {
  const ids = new NewIds('gaps', ['gap-a', 'gap-b', 'lain']);
  expect(ids.make('Rekam medis')).toBe('gap-rekam-medis');
  expect(ids.make('Gap antrean')).toBe('gap-antrean');
  expect(new NewIds('gaps', ['gap-a', 'lain', 'satu']).make('Rekam medis')).toBe('rekam-medis');
  expect(new NewIds('gaps', ['gap-a', 'gap-b']).make('Rekam medis')).toBe('rekam-medis');
});

it('numbers thousands of names without a letter in no time', () => {
  const ids = new NewIds('programs', ['program-7']);
  const made = Array.from({ length: 50_000 }, () => ids.make('漢字'));
  expect([made.slice(0, 3), made.slice(5, 7), made.at(-1)]).toEqual([
    ['program', 'program-2', 'program-3'],
    ['program-6', 'program-8'],
    'program-50001',
  ]);
}, 3_000);

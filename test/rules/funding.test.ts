import { living, tries } from './tries.js';

const ceiling = (rupiah: number) =>
  `${living('programs: [{ id: p-1, name: Uji, budget: { 2025: { apbd: 1000000000, csr: 5000000 } } }]')}funding:\n  ceilings:\n    2025: ${rupiah}\n`;

tries('funding/ceiling', [
  ['just enough', ceiling(1_005_000_000)],
  ['one rupiah short', ceiling(1_004_999_999), 'above 11'],
]);

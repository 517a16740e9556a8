import { expect, test } from 'vitest';
import { sample, sampleReport, written } from './sample-report.js';

test('counts, tells by file with notes folded away, and explains each rule once', async () => {
  const findings = [
    sample({ related: true, args: { text: 'dinas-x' } }),
    sample({ severity: 'info', args: { text: 'Dinas' } }),
    sample({ severity: 'warning', file: 'b.yaml', args: { text: 'a`b' } }),
  ];
  expect((await written('markdown', sampleReport(findings))).split('\n')).toEqual([
    '## Hasil pemeriksaan masterplan',
    '',
    '1 galat, 1 peringatan, 1 info dalam 2 berkas.',
    '',
    '| Tingkat | Jumlah |',
    '|---|--:|',
    '| Galat | 1 |',
    '| Peringatan | 1 |',
    '| Info | 1 |',
    '',
    '### `kota/a.yaml`',
    '',
    '- **Galat**, baris 2: Nilai `dinas-x` salah. [uji/contoh](#ujicontoh)',
    '  - `kota/a.yaml:2` Nilai `dinas-x` salah.',
    '',
    '### `kota/b.yaml`',
    '',
    '- **Peringatan**, baris 2: Nilai ``a`b`` salah. [uji/contoh](#ujicontoh)',
    '',
    '<details>',
    '<summary>Info: 1</summary>',
    '',
    '### `kota/a.yaml`',
    '',
    '- **Info**, baris 2: Nilai "Dinas" salah. [uji/contoh](#ujicontoh)',
    '',
    '</details>',
    '',
    '## Penjelasan aturan',
    '',
    '### uji/contoh',
    '',
    'Contoh aturan.',
    '',
    '- **Mengapa.** Karena perlu.',
    '- **Cara memperbaiki.** Perbaiki \\<isinya\\>.',
    '',
  ]);
});

test('of a sound project is short', async () => {
  expect(await written('markdown', sampleReport([], 'en'))).toMatch(
    /^## What the masterplan check found\n\nNo findings in 2 files\.\n\n\| Severity \| Count \|\n/,
  );
});

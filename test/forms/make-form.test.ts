import { describe, expect, it, test } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import { readSent } from '../../src/forms/sent.js';
import type { Page, PageRule } from '../../src/sheets/page.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { modelFrom, SMALL } from './a-model.js';
import { gridOf, pageOf, valuesOf } from './grid-of.js';

const form = makeForm(modelFrom(), 'dinkes', { contact: 'Bappeda, 0812-0000-0000' });
/** Title, sentence, heads and help stand above everything else. */
const HEAD_ROWS = 4;

describe('the form of an agency', () => {
  it('has its sheets in order, the last one hidden', () => {
    expect(form.pages.map(({ name }) => name)).toEqual([
      'Petunjuk',
      'Program',
      'Indikator',
      'Kesenjangan',
      'Kesiapan',
      'Sumber Data',
      '_masterplan',
    ]);
    expect(form.pages.map(({ isHidden }) => isHidden === true)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(form.pages.every(({ isLocked }) => isLocked)).toBe(true);
    expect(form.title).toBe('Formulir Data Perangkat Daerah – Dinas Kesehatan');
  });

  it('says what it is, for whom, until when and to whom it goes back', () => {
    const values = valuesOf(pageOf(form, 'Petunjuk'));
    expect(values.slice(0, 2)).toEqual([
      ['Formulir Data Perangkat Daerah'],
      ['Masterplan Smart City Kota Uji 2025–2027'],
    ]);
    expect(values.slice(5, 11)).toEqual([
      ['Perangkat daerah', 'Dinas Kesehatan'],
      ['Narahubung', 'Ani, Kepala Bidang Data'],
      ['Tenggat', '7 Maret 2025'],
      ['Ketua tim pelaksana', 'Sekretaris Daerah'],
      ['Dikirim kembali kepada', 'Tim penyusun masterplan smart city Kota Uji\nBappeda, 0812-0000-0000'],
      ['Status pengisian', 'Sebagian'],
    ]);
    expect(values).toContainEqual([
      'Program',
      'Program yang dipimpin perangkat daerah Anda. 2 baris sudah terisi.',
    ]);
  });

  it('has a line for each fund of a programme and a free one, and enabling plans at the end', () => {
    const rows = valuesOf(pageOf(form, 'Program'));
    expect(rows[2]).toEqual([
      'Kode baris',
      'Dimensi',
      'Nama program',
      'Uraian',
      'Aspek',
      'Tahun mulai',
      'Tahun selesai',
      'Jangka',
      'Status',
      'Kemajuan (%)',
      'Lokasi',
      'Sumber dana',
      'Anggaran 2025 (Rp)',
      'Anggaran 2026 (Rp)',
      'Anggaran 2027 (Rp)',
    ]);
    const known = rows.slice(HEAD_ROWS + 2, HEAD_ROWS + 6);
    const skip = Array.from({ length: 10 }, () => undefined);
    expect(known).toEqual([
      [
        'antrean',
        'Smart Living',
        'Antrean Daring',
        'Nomor antrean\ndiambil dari rumah.',
        'Smart Living – Prasarana Kesehatan',
        2025,
        2026,
        undefined,
        'Direncanakan',
        12.5,
        '8 puskesmas; RSUD',
        'APBD',
        1_250_000_000,
        0,
      ],
      ['antrean', ...skip, 'CSR/TJSL', 50_000_000],
      ['antrean'],
      ['rekam', 'Aplikasi dan Perangkat Lunak', 'Rekam Medis'],
    ]);
    expect(rows.slice(HEAD_ROWS + 6)).toEqual(Array.from({ length: 40 }, () => []));
  });

  it('shows how rows are filled in, in rows that say so', () => {
    const [first, second] = valuesOf(pageOf(form, 'Program')).slice(HEAD_ROWS);
    expect(first?.slice(0, 3)).toEqual(['Contoh', 'Smart Living', 'Antrean Puskesmas Daring']);
    expect(first?.slice(11)).toEqual(['APBD', 250_000_000, 250_000_000]);
    expect(second?.filter((value) => value !== undefined)).toEqual(['Contoh', 'CSR/TJSL', 50_000_000]);
    for (const name of ['Program', 'Indikator', 'Kesenjangan', 'Kesiapan', 'Sumber Data']) {
      const row = pageOf(form, name).rows[HEAD_ROWS];
      expect(row?.[0]?.value).toBe('Contoh');
      expect(row?.every((cell) => cell?.look === 'example' && cell.isOpen !== true)).toBe(true);
    }
  });

  it('has a column for years of targets outside the plan, too', () => {
    const rows = valuesOf(pageOf(form, 'Indikator'));
    expect(rows[2]?.slice(7)).toEqual([
      'Kondisi awal',
      'Tahun kondisi awal',
      'Target 2025',
      'Target 2026',
      'Target 2027',
      'Target 2028',
    ]);
    expect(rows[HEAD_ROWS + 1]).toEqual([
      'ind-antre',
      'Smart Living',
      'Lama antre',
      undefined,
      'menit',
      'Makin rendah makin baik',
      'Hasil',
      74,
      2024,
      60,
      undefined,
      undefined,
      7.5,
    ]);
  });

  it('asks for results once the plan is carried out', () => {
    const running = makeForm(modelFrom({ ...SMALL, stage: 'implementation' }), 'dinkes');
    expect(valuesOf(pageOf(running, 'Indikator'))[2]?.slice(-3)).toEqual([
      'Realisasi 2025',
      'Realisasi 2026',
      'Realisasi 2027',
    ]);
  });

  it('tells gaps, sources, and all nine readiness cells', () => {
    expect(valuesOf(pageOf(form, 'Kesenjangan'))[HEAD_ROWS + 1]).toEqual([
      'gap-antrean',
      'Smart Living',
      'Smart Living – Prasarana Kesehatan',
      'Antre lama.',
      74,
      'menit',
      2024,
      'Tidak antre.',
      7.5,
      'menit',
      undefined,
      undefined,
      undefined,
      'Tinggi',
    ]);
    const readiness = valuesOf(pageOf(form, 'Kesiapan')).slice(HEAD_ROWS + 1);
    expect(readiness).toHaveLength(9);
    expect(readiness[0]).toEqual(['Struktur', 'Sumber Daya Manusia', 'Tiga orang.', 'Sepuluh orang.']);
    expect(readiness[8]).toEqual(['Suprastruktur', 'Tata Laksana']);
    const source = pageOf(form, 'Sumber Data').rows[HEAD_ROWS + 1];
    expect(source?.map((cell) => cell?.value)).toEqual([
      'profil',
      'Profil Kesehatan',
      'Laporan',
      undefined,
      undefined,
      '2024-11',
      undefined,
    ]);
    expect(source?.[5]?.form).toBe('text');
  });

  it('carries along what its cells say, and nothing that they do not', () => {
    const sent = readSent(gridOf(pageOf(form, '_masterplan')));
    expect(sent).toMatchObject({ format: 1, region: 'Kota Uji', code: '35.76', agency: 'dinkes' });
    expect(Object.fromEntries(sent?.rows.get('programs/antrean') ?? [])).toEqual({
      dimension: 'living',
      name: 'Antrean Daring',
      description: 'Nomor antrean diambil dari rumah.',
      aspect: 'health',
      'years.start': '2025',
      'years.end': '2026',
      status: 'planned',
      progress: '12.5',
      locations: '8 puskesmas; RSUD',
      'budget.2025.apbd': '1250000000',
      'budget.2026.apbd': '0',
      'budget.2025.csr': '50000000',
    });
    expect(Object.fromEntries(sent?.rows.get('programs/rekam') ?? [])).toEqual({
      dimension: 'enablers.applications',
      name: 'Rekam Medis',
    });
    expect(sent?.rows.get('gaps/gap-antrean')?.get('priority')).toBe('1');
    expect([...(sent?.rows.keys() ?? [])].filter((key) => key.startsWith('readiness/'))).toHaveLength(9);
  });

  it('has the rows of nobody else', () => {
    const other = makeForm(modelFrom(), 'dlh');
    expect(valuesOf(pageOf(other, 'Program')).slice(HEAD_ROWS + 2)).toEqual(
      Array.from({ length: 40 }, () => []),
    );
    expect(valuesOf(pageOf(other, 'Petunjuk')).slice(5, 8)).toEqual([
      ['Perangkat daerah', 'Dinas Lingkungan Hidup'],
      ['Ketua tim pelaksana', 'Sekretaris Daerah'],
      ['Dikirim kembali kepada', 'Tim penyusun masterplan smart city Kota Uji'],
    ]);
  });
});

describe('what may be written where', () => {
  const known = HEAD_ROWS + 2;

  it('codes, heads and examples are locked; everything else of a row is open', () => {
    const { rows } = pageOf(form, 'Program');
    const open = rows.map((cells) => cells.map((cell) => (cell?.isOpen ? 'x' : '.')).join(''));
    expect(open.slice(0, known).join('')).not.toContain('x');
    expect(open.slice(known)).toEqual([
      '.xxxxxxxxxxxxxx',
      // A further fund, and room for one to come.
      '...........xxxx',
      '...........xxxx',
      '.xxxxxxxxxxxxxx',
      ...Array.from({ length: 40 }, () => '.xxxxxxxxxxxxxx'),
    ]);
    const readiness = pageOf(form, 'Kesiapan').rows.slice(HEAD_ROWS + 1);
    expect(
      readiness.every(
        (cells) => cells.map((cell) => cell?.isOpen === true).join() === 'false,false,true,true,true,true',
      ),
    ).toBe(true);
  });

  it('on the first sheet only the status, and the name of an agency that is not listed', () => {
    const openOn = (page: Page) => page.rows.flatMap((cells) => (cells[1]?.isOpen ? [cells[0]?.value] : []));
    expect(openOn(pageOf(form, 'Petunjuk'))).toEqual(['Status pengisian']);
    expect(openOn(pageOf(makeForm(modelFrom(), undefined), 'Petunjuk'))).toEqual([
      'Perangkat daerah',
      'Status pengisian',
    ]);
  });

  it('every known and open row is checked, down to the last', () => {
    const { rules = [], rows } = pageOf(form, 'Program');
    expect(rules.every(({ top, bottom }) => top === known + 1 && bottom === rows.length)).toBe(true);
    const at = (column: number): PageRule | undefined => rules.find((rule) => rule.column === column);
    expect(at(2)?.check).toEqual({
      kind: 'choice',
      choices: [
        'Smart Governance',
        'Smart Branding',
        'Smart Economy',
        'Smart Living',
        'Smart Society',
        'Smart Environment',
        'Kebijakan dan Kelembagaan',
        'Infrastruktur Pendukung',
        'Aplikasi dan Perangkat Lunak',
        'Literasi Digital',
      ],
    });
    expect(at(6)).toMatchObject({ check: { kind: 'whole', least: 2025, most: 2027 }, isWarning: true });
    expect(at(10)?.check).toEqual({ kind: 'decimal', least: 0, most: 100 });
    expect(at(13)).toMatchObject({ check: { kind: 'whole', least: 0, most: 1e15 } });
    expect(at(13)?.isWarning).toBeUndefined();
    expect(at(1)).toBeUndefined();
  });

  it('another unit, and a month instead of a day, are only warned of', () => {
    const rules = [...(pageOf(form, 'Indikator').rules ?? []), ...(pageOf(form, 'Sumber Data').rules ?? [])];
    const warnings = rules.filter(({ isWarning }) => isWarning).map(({ prompt }) => prompt.title);
    expect(warnings).toEqual(['Satuan', 'Tanggal']);
  });
});

describe('a form for an agency that is not listed', () => {
  const blank = makeForm(modelFrom(), undefined);

  it('has no rows but the readiness of the region, and asks for the agency’s name', () => {
    expect(
      valuesOf(pageOf(blank, 'Program'))
        .slice(HEAD_ROWS + 2)
        .flat(),
    ).toEqual([]);
    expect(valuesOf(pageOf(blank, 'Kesiapan'))[HEAD_ROWS + 1]?.[2]).toBe('Tiga orang.');
    expect(valuesOf(pageOf(blank, 'Petunjuk'))[5]).toEqual(['Perangkat daerah']);
    expect(pageOf(blank, 'Program').footer).toBe('Program');
    expect(readSent(gridOf(pageOf(blank, '_masterplan')))?.agency).toBeUndefined();
  });

  it('can be made before anything is known', async () => {
    const least = makeForm(modelFrom({ format: 1, region: { name: 'Uji', kind: 'kabupaten' } }), undefined);
    expect(valuesOf(pageOf(least, 'Petunjuk'))[1]).toEqual(['Masterplan Smart City Kabupaten Uji']);
    expect(valuesOf(pageOf(least, 'Program'))[2]?.at(-1)).toBe('Sumber dana');
    expect((await writeWorkbook(least)).length).toBeGreaterThan(1000);
  });
});

test('an English masterplan has English forms', () => {
  const english = makeForm(modelFrom({ ...SMALL, language: 'en' }), 'dinkes');
  expect(english.pages.map(({ name }) => name)).toEqual([
    'Instructions',
    'Programmes',
    'Indicators',
    'Gaps',
    'Readiness',
    'Sources',
    '_masterplan',
  ]);
  const words = english.pages.slice(0, 6).flatMap((page) => valuesOf(page).slice(0, HEAD_ROWS).flat());
  expect(words.join(' ')).not.toMatch(/\b(?:dan|yang|untuk|tahun|anggaran)\b/i);
  expect(valuesOf(pageOf(english, 'Programmes'))[HEAD_ROWS]?.[2]).toBe('Online Queues for Health Centres');
  expect(valuesOf(pageOf(english, 'Gaps'))[HEAD_ROWS + 1]?.at(-1)).toBe('High');
});

test('a text that no cell can hold is left out, and so can be neither changed nor lost', async () => {
  const program = { id: 'p', name: 'P', lead: 'dinkes', description: 'x'.repeat(40_000) };
  const long = makeForm(modelFrom({ ...SMALL, dimensions: { living: { programs: [program] } } }), 'dinkes');
  const row = pageOf(long, 'Program').rows[HEAD_ROWS + 2];
  expect(row?.[3]).toMatchObject({ value: undefined, isOpen: false });
  expect(
    readSent(gridOf(pageOf(long, '_masterplan')))
      ?.rows.get('programs/p')
      ?.has('description'),
  ).toBe(false);
  await writeWorkbook(long);
});

test('as a file it is the same bytes each time, and holds the same cells', async () => {
  const [first, second] = [
    await writeWorkbook(form),
    await writeWorkbook(makeForm(modelFrom(), 'dinkes', { contact: 'Bappeda, 0812-0000-0000' })),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const grids = await readSheets(first, 'formulir-dinkes.xlsx');
  const program = grids.find(({ name }) => name === 'Program');
  const row = program?.rows.find(({ number }) => number === HEAD_ROWS + 3);
  expect(row?.cells[3]).toMatchObject({ kind: 'text', text: 'Antrean Daring' });
  expect(row?.cells[13]).toMatchObject({ kind: 'number', number: 1_250_000_000 });
  const hidden = grids.find(({ name }) => name === '_masterplan');
  expect(hidden?.isHidden).toBe(true);
  expect(hidden && readSent(hidden)).toEqual(readSent(gridOf(pageOf(form, '_masterplan'))));
});

test('sixty agencies with twenty programmes each take a few seconds', async () => {
  const agencies = Array.from({ length: 60 }, (_, index) => ({
    id: `opd-${index}`,
    name: `Dinas ${index}`,
    kind: 'dinas' as const,
  }));
  const programs = agencies.flatMap(({ id }) =>
    Array.from({ length: 20 }, (_, index) => ({
      id: `${id}-p-${index}`,
      name: `Program ${index} ${id}`,
      description: 'Membangun jalur tunggal rujukan dari posyandu sampai rumah sakit. '.repeat(8),
      lead: id,
      budget: { 2025: { apbd: 1_000_000 * index, csr: 5 }, 2026: { apbd: 7 } },
    })),
  );
  const model = modelFrom({ ...SMALL, agencies, dimensions: { living: { programs } } });
  const before = process.cpuUsage();
  let bytes = 0;
  for (const { id } of agencies) bytes += (await writeWorkbook(makeForm(model, id))).length;
  const { user, system } = process.cpuUsage(before);
  expect(bytes).toBeGreaterThan(60 * 20_000);
  expect((user + system) / 1e6).toBeLessThan(10);
});

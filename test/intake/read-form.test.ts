import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeForm } from '../../src/forms/make-form.js';
import { canonical, type HandedFile, type HandedRow } from '../../src/intake/handed.js';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import { type IntakeScene, intakeScene } from '../../src/intake/scene.js';
import { loadProject } from '../../src/load.js';
import type { Model } from '../../src/model/model.js';
import type { Grid } from '../../src/sheets/grid.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { validate } from '../../src/validate.js';
import {
  addColumn,
  merge,
  rename,
  reorder,
  rowOf,
  withoutColumn,
  withoutRows,
  write,
} from './messy/clerk.js';
import { lostRows, questionsOf } from './messy/messy.js';

let model: Model;
let scene: IntakeScene;
/** The form of an agency of kota-contoh that has rows of every kind. */
let form: readonly Grid[];

beforeAll(async () => {
  const project = await loadProject(join(import.meta.dirname, '../../examples/kota-contoh'));
  model = (await validate(project)).model;
  scene = intakeScene(model);
  form = await gridsOf('dishub');
});

async function gridsOf(agency: string | undefined): Promise<Grid[]> {
  return readSheets(await writeWorkbook(makeForm(model, agency)), 'formulir.xlsx');
}

function read(edit: (grid: Grid) => Grid | undefined = (grid) => grid): HandedFile {
  return readHandedFile(
    form.flatMap((grid) => edit(grid) ?? []),
    'formulir.xlsx',
    scene,
  );
}

const on = (name: string, edit: (grid: Grid) => Grid | undefined) => (grid: Grid) =>
  grid.name === name ? edit(grid) : grid;

/** Fields of a row that say something else than when the form went out; `undefined` was emptied. */
function changesOf({ cells, blanks, sent = new Map() }: HandedRow): Record<string, unknown> {
  const changed = [...cells].filter(([key, { value }]) => sent.get(key) !== canonical(value));
  const emptied = [...blanks].filter((key) => sent.has(key));
  return Object.fromEntries([
    ...changed.map(([key, { value }]) => [key, value] as const),
    ...emptied.map((key) => [key, undefined] as const),
  ]);
}

/** All changes of a file by the row's code, or by its name where it has none. */
function allChanges(file: HandedFile): Record<string, Record<string, unknown>> {
  const named = file.rows.map(
    (row) => [row.id ?? String(row.cells.get('name')?.value ?? '?'), changesOf(row)] as const,
  );
  return Object.fromEntries(named.filter(([, changes]) => Object.keys(changes).length > 0));
}

describe('a form of a plan that says nothing of readiness yet', () => {
  async function handed(ideal?: string): Promise<HandedFile> {
    const { readiness: _, ...data } = model.data;
    const bare = { ...model, data, readiness: [] } as unknown as Model; // as before anybody wrote of it
    const grids = await readSheets(await writeWorkbook(makeForm(bare, 'dishub')), 'formulir.xlsx');
    const filled = (grid: Grid) => {
      const at = grid.rows.findIndex(({ cells }) => cells[1]?.text === 'Struktur');
      return ideal === undefined
        ? grid
        : write(grid, grid.rows[at]?.number ?? 0, 'Kondisi yang diharapkan', ideal);
    };
    const edited = grids.map((grid) => (grid.name === 'Kesiapan' ? filled(grid) : grid));
    return readHandedFile(edited, 'formulir.xlsx', intakeScene(bare));
  }

  it('asks nothing when nobody wrote into it', async () => {
    expect((await handed()).questions).toEqual([]);
  });

  it('takes an ideal without a condition now, right below the example', async () => {
    const { rows, questions } = await handed('Tim inti di setiap perangkat daerah.');
    expect(questions).toEqual([]);
    const said = rows
      .filter(({ kind }) => kind === 'readiness')
      .map(({ cells }) => cells.get('ideal')?.value);
    expect(said).toEqual(['Tim inti di setiap perangkat daerah.']);
  });
});

describe('a form that comes back', () => {
  it.each(['dishub', 'diskominfo', 'dlh', 'kec-hulu'])(
    'as it was sent says what was sent: %s',
    async (agency) => {
      const grids = await gridsOf(agency);
      const file = readHandedFile(grids, 'formulir.xlsx', scene);
      expect(file.agency).toBe(agency);
      expect(file.stated).toBe('complete');
      expect(questionsOf(file)).toEqual([]);
      expect(allChanges(file)).toEqual({});
      const leads = model.programs.all.filter((program) => program.leadAgency?.id === agency);
      expect(file.rows.filter(({ kind }) => kind === 'programs').map(({ id }) => id)).toEqual(
        leads.map(({ id }) => id),
      );
      const fields = file.rows.flatMap(({ cells }) => [...cells.keys()]).length;
      const sent = file.rows.flatMap((row) => [...(row.sent?.keys() ?? [])]).length;
      expect(fields).toBe(sent);
      const lost = lostRows(
        file,
        grids.filter(({ isHidden }) => !isHidden),
      );
      // The line that is left free for a further fund says nothing.
      expect(lost.filter((row) => !row.startsWith('Program!'))).toEqual([]);
    },
  );

  it('for an agency that is not listed asks who it is', async () => {
    const grids = await gridsOf(undefined);
    const fill = (text: string) =>
      readHandedFile(
        grids.map((grid) => (grid.name === 'Petunjuk' ? besideLabel(grid, 'Perangkat daerah', text) : grid)),
        'x.xlsx',
        scene,
      );
    expect(fill('DINAS PERHUBUNGAN').agency).toBe('dishub');
    const unknown = fill('Dinas Antariksa');
    expect(unknown.agency).toBeUndefined();
    expect(questionsOf(unknown)).toEqual([expect.stringContaining('agency: Dinas Antariksa')]);
  });

  it('is read whatever its tabs are called, with a column added and one deleted', () => {
    const file = read((grid) => {
      if (grid.name === 'Program')
        return rename(
          withoutColumn(addColumn(grid, 'Uraian', 'Catatan', 'cek lagi'), 'Jangka'),
          'PROGRAM DISHUB fix',
        );
      if (grid.name === 'Indikator') return rename(grid, 'Sheet2');
      return grid;
    });
    expect(questionsOf(file)).toEqual([]);
    expect(allChanges(file)).toEqual({});
    expect(file.rows.map(({ kind }) => kind)).toEqual(read().rows.map(({ kind }) => kind));
  });

  it('is read in any order of its rows, with blank rows between them', () => {
    const byText = (a: { cells: Grid['rows'][number]['cells'] }, b: typeof a) =>
      (a.cells[3]?.text ?? '~') < (b.cells[3]?.text ?? '~') ? -1 : 1;
    const file = read(on('Program', (grid) => reorder(grid, 7, byText)));
    expect(questionsOf(file)).toEqual([]);
    expect(allChanges(file)).toEqual({});
  });

  it('without its codes is known by its names', () => {
    const file = read(on('Program', (grid) => withoutColumn(grid, 'Kode baris')));
    expect(questionsOf(file)).toEqual([]);
    expect(file.rows.map(({ id }) => id)).toEqual(read().rows.map(({ id }) => id));
    expect(allChanges(file)).toEqual({});
  });

  it('with one sheet left, as when it is saved as CSV, is read without what was sent', () => {
    const file = read((grid) => (grid.name === 'Program' ? rename(grid, 'formulir') : undefined));
    expect(questionsOf(file)).toEqual([]);
    expect(file.agency).toBe('dishub');
    const whole = read().rows.filter(({ kind }) => kind === 'programs');
    expect(file.rows.map(({ id, cells }) => [id, cells.size])).toEqual(
      whole.map(({ id, cells }) => [id, cells.size]),
    );
    expect(file.rows.every(({ sent }) => sent === undefined)).toBe(true);
  });

  it('says what was changed, emptied and added', () => {
    const file = read(
      on('Program', (grid) => {
        let after = write(grid, 7, 'Status', 'Berhenti');
        after = write(after, 9, 'Anggaran 2026 (Rp)', 'Rp 1,75 miliar');
        after = write(after, 9, 'Tahun selesai', undefined);
        after = write(after, 10, 'Sumber dana', 'DAK Fisik');
        after = write(after, 10, 'Anggaran 2027 (Rp)', 300_000_000);
        after = write(after, 20, 'Nama program', 'Halte Teduh');
        after = write(after, 20, 'Dimensi', 'smart living');
        after = write(after, 20, 'Sumber dana', 'APBD Kota');
        after = write(after, 20, 'Anggaran 2026 (Rp)', '1.250');
        return after;
      }),
    );
    expect(allChanges(file)).toEqual({
      'selaras-koridor-pelabuhan': { status: 'stopped' },
      'pusat-kendali-lalu-lintas': {
        'budget.2026.apbd': 1_750_000_000,
        'budget.2027.dak': 300_000_000,
        'years.end': undefined,
      },
      'Halte Teduh': { name: 'Halte Teduh', dimension: 'living' },
    });
    expect(questionsOf(file)).toEqual(['N20 budget.2026.apbd: 1.250']);
    expect(file.rows.find(({ place }) => place.row === 20)?.agency).toBe('dishub');
  });

  it('notices a fund that was changed or whose row was deleted', () => {
    const file = read(on('Program', (grid) => withoutRows(write(grid, 13, 'Sumber dana', 'KPBU'), 18, 18)));
    expect(allChanges(file)).toEqual({
      'angkutan-terjadwal': {
        'budget.2026.kpbu': 250_000_000,
        'budget.2027.kpbu': 300_000_000,
        'budget.2026.csr': undefined,
        'budget.2027.csr': undefined,
      },
      'lampu-jalan-hemat': {
        'budget.2026.private': undefined,
        'budget.2027.private': undefined,
        'budget.2028.private': undefined,
        'budget.2029.private': undefined,
      },
    });
  });

  it('asks about rows and sheets that are gone or emptied, and about codes that are not theirs', () => {
    const file = read((grid) => {
      if (grid.name === 'Kesenjangan') return undefined;
      if (grid.name === 'Indikator') return withoutRows(grid, 7, 7);
      if (grid.name !== 'Program') return grid;
      const swapped = write(
        write(grid, 7, 'Nama program', nameIn(grid, 9)),
        9,
        'Nama program',
        nameIn(grid, 7),
      );
      return write(write(swapped, 20, 'Kode baris', 'prog-99'), 20, 'Nama program', 'Halte Teduh');
    });
    const name = (id: string) => model.programs.get(id)?.name;
    expect(questionsOf(file)).toEqual(
      [
        // The two rows have each other's names.
        `7 -: ${name('pusat-kendali-lalu-lintas')}`,
        `9 -: ${name('selaras-koridor-pelabuhan')}`,
        '20 id: prog-99',
        'Indikator -: ',
        ' -: ',
      ].sort(),
    );
    expect(
      file.rows
        .filter(({ place }) => [7, 9, 20].includes(place.row ?? 0) && place.sheet === 'Program')
        .map(({ id }) => id),
    ).toEqual([undefined, undefined, undefined]);
    const gone = file.questions.map(({ doubt }) => doubt.args);
    expect(gone).toContainEqual({ name: 'Kesenjangan', count: '3' });
    expect(gone).toContainEqual({ name: model.indicators.get('ind-penumpang-angkutan')?.name });
  });

  it('asks about a row copied with its code, and takes the first', () => {
    const file = read(
      on('Program', (grid) =>
        write(write(grid, 20, 'Kode baris', 'lampu-jalan-hemat'), 20, 'Nama program', 'Lampu Taman'),
      ),
    );
    expect(questionsOf(file)).toEqual(['20 -: lampu-jalan-hemat']);
    expect(allChanges(file)).toEqual({ 'Lampu Taman': { name: 'Lampu Taman' } });
  });

  it('asks about a row that was emptied, without naming each of its fields', () => {
    const file = read(
      on('Sumber Data', (grid) => {
        const row = rowOf(grid, 'data-dishub-2024');
        return ['Judul', 'Jenis', 'Penerbit', 'Tahun'].reduce(
          (after, head) => write(after, row, head, undefined),
          grid,
        );
      }),
    );
    expect(questionsOf(file)).toEqual(['6 -: ']);
    expect(allChanges(file)).toEqual({});
  });

  it('takes a cell merged over two rows for both', () => {
    const file = read(on('Indikator', (grid) => merge(write(grid, 6, 'Satuan', 'poin'), 6, 7, 'Satuan')));
    expect(allChanges(file)).toEqual({
      'ind-jangkauan-angkutan': { unit: 'poin' },
      'ind-penumpang-angkutan': { unit: 'poin' },
    });
  });

  it('of another region, of an agency that is gone, or of a later tool is asked about', () => {
    const other = readHandedFile(form, 'x.xlsx', { ...scene, region: 'Kota Lain' });
    expect(other.questions.map(({ doubt }) => doubt.args)).toEqual([
      { theirs: 'Kota Contoh', ours: 'Kota Lain' },
    ]);
    const without = readHandedFile(form, 'x.xlsx', {
      ...scene,
      agencies: scene.agencies.filter(({ id }) => id !== 'dishub'),
    });
    expect(without.agency).toBeUndefined();
    expect(without.questions.map(({ doubt }) => doubt.args)).toContainEqual({ id: 'dishub' });
    const later = read(
      on('_masterplan', (grid) => ({
        ...grid,
        rows: grid.rows.map((row, at) =>
          at === 0 ? { ...row, cells: [undefined, row.cells[1], { kind: 'text', text: '99' }] } : row,
        ),
      })),
    );
    expect(later.rows).toEqual([]);
    expect(later.questions).toHaveLength(1);
  });
});

function nameIn(grid: Grid, row: number): string {
  return grid.rows.find(({ number }) => number === row)?.cells[3]?.text ?? '';
}

/** Writes right of a label. */
function besideLabel(grid: Grid, label: string, text: string): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const at = row.cells.findIndex((cell) => cell?.text === label);
      if (at === -1) return row;
      const cells = [...row.cells];
      cells[at + 1] = { kind: 'text', text };
      return { ...row, cells };
    }),
  };
}

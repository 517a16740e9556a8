import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForm } from '../../../src/forms/make-form.js';
import { loadProject } from '../../../src/load.js';
import type { Model } from '../../../src/model/model.js';
import type { Page, PageCell, WorkbookSpec } from '../../../src/sheets/page.js';
import { writeWorkbook } from '../../../src/sheets/write-workbook.js';
import { validate } from '../../../src/validate.js';
import { SYLLABLES, variedProse } from '../varied-prose.js';
import { ASPECTS, type Aspect } from './aspects.js';
import { plan } from './plan.js';
import type { Mapping, Value } from './yaml-text.js';

const AGENCIES = 60;
/** New rows in each workbook, by sheet; with the nine cells of readiness they are two hundred. */
const NEW = { Program: 75, Indikator: 60, Kesenjangan: 50, 'Sumber Data': 6 };

type Cells = Readonly<Record<string, string | number>>;

/** A plan of sixty agencies, half of which lead nothing yet. */
export function planOfSixty(): Mapping {
  const made = plan({ programs: 60 });
  const known = made.agencies as readonly Value[]; // plans have a list there
  const more = Array.from({ length: AGENCIES - known.length }, (_, index) => {
    const number = known.length + index + 1;
    return { id: `opd-${number}`, name: `Badan Urusan ${number}`, kind: 'badan' };
  });
  return { ...made, agencies: [...known, ...more] };
}

/** Writes the form of every agency of the plan in `project` into `folder`, with two hundred rows, most of them new. */
export async function writeFilledForms(project: string, folder: string): Promise<void> {
  await writeForms(project, folder, (form, model, number) => {
    let filled = form;
    for (const [sheet, count] of Object.entries(NEW))
      filled = withRows(filled, sheet, (heads, rows) => {
        const last = rows.findLastIndex((row) => row.some((cell) => cell?.value !== undefined));
        const added = Array.from({ length: count }, (_, index) =>
          rowOf(heads, newRow(sheet, number * 1000 + index, model)),
        );
        return [...rows.slice(0, last + 1), ...added];
      });
    return filled;
  });
}

/** Writes the forms with what the plan knows already, and five amounts in each that differ. */
export async function writeChangedForms(project: string, folder: string): Promise<void> {
  await writeForms(project, folder, (form) =>
    withRows(form, 'Program', (heads, rows) => {
      const amount = heads.indexOf('Anggaran 2026 (Rp)');
      let left = 5;
      return rows.map((row) => {
        const cell = row[amount];
        if (left === 0 || row[0]?.look !== 'code' || typeof cell?.value !== 'number') return row;
        left -= 1;
        return row.with(amount, { ...cell, value: cell.value + 1_000_000 });
      });
    }),
  );
}

async function writeForms(
  project: string,
  folder: string,
  fill: (form: WorkbookSpec, model: Model, number: number) => WorkbookSpec,
): Promise<void> {
  const { model } = await validate(await loadProject(project));
  mkdirSync(folder, { recursive: true });
  for (const [number, { id }] of model.agencies.all.entries())
    writeFileSync(
      join(folder, `isian-${id}.xlsx`),
      await writeWorkbook(fill(makeForm(model, id), model, number)),
    );
}

type Row = readonly (PageCell | undefined)[];

function withRows(
  form: WorkbookSpec,
  sheet: string,
  change: (heads: readonly unknown[], rows: readonly Row[]) => readonly Row[],
): WorkbookSpec {
  const pages = form.pages.map((page): Page => {
    if (page.name !== sheet) return page;
    const head = page.rows.find(([cell]) => cell?.look === 'head') ?? [];
    const rows = change(
      head.map((cell) => cell?.value),
      page.rows,
    );
    // Made for fewer rows; they mean nothing to who reads.
    return { ...page, rows, rules: [] };
  });
  return { ...form, pages };
}

function rowOf(heads: readonly unknown[], cells: Cells): Row {
  return heads.map((head) =>
    typeof head === 'string' && head in cells ? { value: cells[head] } : undefined,
  );
}

function newRow(sheet: string, number: number, model: Model): Cells {
  const aspect = ASPECTS[number % ASPECTS.length];
  if (aspect === undefined) throw new Error('there are eighteen aspects');
  const { dimension, label } = labelsOf(aspect, model);
  const prose = variedProse(number);
  const work = prose.slice(0, prose.indexOf(' di kampung '));
  const place = placeOf(number);
  switch (sheet) {
    case 'Program':
      return {
        Dimensi: dimension,
        'Nama program': `${work} ${place}`,
        Uraian: prose,
        Aspek: label,
        'Tahun mulai': 2026,
        'Tahun selesai': 2027,
        Status: 'Direncanakan',
        Lokasi: 'Kecamatan Hulu; Kecamatan Hilir',
        'Sumber dana': 'APBD',
        'Anggaran 2026 (Rp)': 400_000_000 + number * 1000,
        'Anggaran 2027 (Rp)': `Rp ${(number % 900) + 100}.500.000`,
      };
    case 'Indikator':
      return {
        Dimensi: dimension,
        'Nama indikator': inPlace(aspect.indicator, place),
        Definisi: prose,
        Satuan: aspect.unit,
        Arah: aspect.to > aspect.from ? 'Makin tinggi makin baik' : 'Makin rendah makin baik',
        Jenjang: 'Hasil',
        'Kondisi awal': aspect.from,
        'Tahun kondisi awal': 2024,
        'Target 2026': aspect.to,
      };
    case 'Kesenjangan':
      return {
        Dimensi: dimension,
        Aspek: label,
        'Kondisi saat ini': `${inPlace(aspect.now, place)}.`,
        'Kondisi yang diharapkan': `${aspect.ideal}.`,
        Kesenjangan: prose,
        Solusi: variedProse(number + 500_000),
        Prioritas: 'Sedang',
      };
    default:
      return { Judul: `Hasil survei ${place}`, Jenis: 'Data perangkat daerah', Tahun: 2024 };
  }
}

/** With the place behind the first word: a name that holds a known one as a whole would be asked about. */
function inPlace(name: string, place: string): string {
  return name.replace(' ', ` ${place} `);
}

/** A place for every number, none nearly the same as another: rows whose names are would be asked about. */
function placeOf(number: number): string {
  const scattered = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const part = (first: number) =>
    [0, 1, 2, 3].map((at) => SYLLABLES[(scattered >>> ((first + at) * 4)) & 15]).join('');
  return `di Kampung ${part(0)} ${part(4)}`;
}

function labelsOf({ dimension, id }: Aspect, { profile }: Model): { dimension: string; label: string } {
  const found = profile.dimensions.find((one) => one.id === dimension);
  const aspect = found?.aspects.find((one) => one.id === id);
  if (found === undefined || aspect === undefined) throw new Error(`no aspect ${id}`);
  return { dimension: found.name, label: `${found.name} – ${aspect.name}` };
}

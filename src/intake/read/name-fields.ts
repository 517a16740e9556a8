import { agencyColumn } from '../../forms/columns/common.js';
import type { FormColumn, FormKind } from '../../forms/form-kind.js';
import type { CellReader } from './cell-reader.js';

/** Fields that a heading, a title or a tab may name for all rows below. */
const NAMED = ['dimension', 'aspect', 'element', 'part', 'agency'];

const NUMBERED = /^\s*(?:[IVXLC]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s*/;
const LABEL =
  /^\s*(?:nama\s+)?(?:dimensi|sub\s?dimensi|aspek|sub\s?aspek|unsur|elemen|bagian|komponen|pilar|opd|skpd|perangkat daerah|unit organisasi|unit kerja|organisasi|instansi|dimension|agency)\s*[:：=–-]\s*/i;

/** A field that a text names as a whole. */
export interface NamedField {
  readonly key: string;
  readonly value: string;
}

/**
 * The field that a heading names beyond doubt (`I. SMART GOVERNANCE`, `Perangkat Daerah: Dinas Kesehatan`), or undefined. The
 * first that fits holds: a dimension before an aspect, both before an agency.
 */
export function nameField(text: string, kind: FormKind, reader: CellReader): NamedField | undefined {
  if (text.length > 150) return undefined;
  const bare = text.replace(NUMBERED, '').replace(LABEL, '').trim();
  if (bare === '') return undefined;
  for (const form of namedColumns(kind)) {
    const value = reader.surely(form, bare);
    if (typeof value === 'string') return { key: form.key, value };
  }
  return undefined;
}

/** The text behind a label such as `OPD :`; undefined where no label of an agency stands before it. */
export function afterAgencyLabel(text: string): string | undefined {
  const found =
    /^\s*(?:nama\s+)?(?:opd|skpd|perangkat daerah|unit organisasi|organisasi|instansi)\s*(?:[:：=]|$)\s*(.*)$/is.exec(
      text,
    );
  return found?.[1]?.trim();
}

const named = new Map<FormKind, readonly FormColumn[]>();

/** The columns of a kind that a heading may name, in the order in which they are tried. */
export function namedColumns(kind: FormKind): readonly FormColumn[] {
  const made =
    named.get(kind) ?? NAMED.flatMap((key) => kind.columns.find((column) => column.key === key) ?? []);
  named.set(kind, made);
  return made;
}

/** With these words names of agencies begin. */
const OFFICE =
  /\b(?:dinas|din\.|badan|kantor|inspektorat|sekretariat|satuan|bagian|kecamatan|kelurahan|rsud|rumah sakit|perumda|puskesmas)\s/gi;
const TO_SOMEBODY = /\b(?:kepada|yth\.?|ke|melalui|bersama|dengan|oleh)\s+(?:bapak\s+|ibu\s+|kepala\s+)?$/i;

/** The agency whose name ends a line of a title: `RENCANA KERJA DINAS KESEHATAN KOTA CONTOH TAHUN 2025`. */
export function agencyAtEnd(text: string, kind: FormKind, reader: CellReader): string | undefined {
  // Readiness has no such column, and its sheet may name an agency all the same.
  const form = kind.columns.find(({ key }) => key === 'agency') ?? agencyColumn;
  if (text.length > 200) return undefined;
  for (const { index } of text.matchAll(OFFICE)) {
    if (TO_SOMEBODY.test(text.slice(0, index))) continue;
    const tail = text.slice(index).replace(/\s*(?:[(,–-]|\b(?:tahun|t\.?a\.?|periode|\d)).*$/is, '');
    const value = reader.surely(form, tail);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

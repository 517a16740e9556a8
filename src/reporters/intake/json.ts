import { pathText } from '../../diagnostics/place.js';
import { formKinds } from '../../forms/form-kinds.js';
import { fillMessage } from '../../i18n/message.js';
import type { HandedFile, Question, SheetPlace } from '../../intake/handed.js';
import type { Conflict, FieldChange, PlannedRow } from '../../intake/plan.js';
import { columnName } from '../../sheets/grid.js';
import { jsonText } from '../json-text.js';
import { tell } from '../told.js';
import { cellName } from './address.js';
import { doubtArgs } from './doubt-words.js';
import { type FieldWords, fieldWords } from './field-words.js';
import type { ImportReport } from './import-report.js';
import { rowName } from './row-name.js';

/**
 * What an import does, as one JSON document whose shape programs rely on (docs/guide/import.md tells it field by field).
 * Places name the file as it was given, the sheet, and the cell as people do; values stand as they go into the
 * masterplan: whole rupiah, percent from 0 to 100, ids. Rows that stay as they are come only with `all`.
 */
export function* importJson(report: ImportReport, { all }: { readonly all: boolean }): Iterable<string> {
  const { plan, language, findings, state } = report;
  const words = fieldWords(formKinds, report.scene, report.agencies, language);
  const rows = plan.rows.filter(({ outcome }) => all || outcome !== 'unchanged');
  const { counts } = plan;
  const head = {
    region: report.region ?? null,
    received: report.received,
    written: state === 'written' && plan.changes.size > 0,
    counts: {
      new: counts.new,
      changed: counts.changed,
      unchanged: counts.unchanged,
      conflict: counts.conflict,
      open: counts.open,
    },
    changedFiles: [...plan.changes.keys()],
    statuses: plan.statuses.map(({ agency, from, to }) => ({ agency, from: from ?? null, to })),
    files: plan.files.map((file) => fileJson(file, report)),
    unread: report.unread.map(({ file, reason }) => ({ file, reason })),
    questions: plan.questions.map((question) => questionJson(question, undefined, words, report)),
  };
  const sources = new Map((findings?.files ?? []).map((file) => [file.name, file]));
  const after = findings && {
    errors: findings.summary.errors,
    warnings: findings.summary.warnings,
    infos: findings.summary.infos,
    gone: findings.gone,
    added: findings.added.map((found) => {
      const { id, severity, message, file, line, column, path } = tell(found, sources, language);
      return { id, severity, message, file, line, column, path };
    }),
  };
  yield `${jsonText(head).trimEnd().slice(0, -1).trimEnd()},\n  "rows": [`;
  let separator = '\n';
  // Rows one by one: together they may be longer than a text can be.
  for (const row of rows) {
    yield separator + margined(rowJson(row, words, report), '    ');
    separator = ',\n';
  }
  yield rows.length === 0 ? '],\n' : '\n  ],\n';
  yield `  "findings":${margined(after ?? null, '  ').slice(1)}\n}\n`;
}

function margined(value: unknown, margin: string): string {
  return jsonText(value).trimEnd().replace(/^/gm, margin);
}

function fileJson({ file, agency, stated, readings }: HandedFile, { language }: ImportReport) {
  return {
    file,
    agency: agency ?? null,
    stated: stated ?? null,
    sheets: readings.map(({ place, kind, skipped, head, columns, count }) => ({
      sheet: place.sheet,
      kind: kind ?? null,
      skipped: skipped ? fillMessage(skipped.text, skipped.args, language) : null,
      head: head ? { first: head.first, last: head.last } : null,
      columns: columns.map(({ column, head: said, key }) => ({
        column: columnName(column),
        head: said,
        key: key ?? null,
      })),
      rows: count,
    })),
  };
}

function rowJson(planned: PlannedRow, words: FieldWords, report: ImportReport) {
  const { row, outcome, id, path, changes, conflicts, kept = [], questions } = planned;
  const change = ({ key, ours, theirs }: FieldChange) => ({
    key,
    field: words.nameOf(row.kind, key),
    before: ours ?? null,
    after: theirs.value,
    said: theirs.said,
    ...placeJson(theirs.place),
  });
  const conflict = (each: Conflict) => ({
    ...change(each),
    first: each.first ? placeJson(each.first) : null,
  });
  return {
    kind: row.kind,
    outcome,
    id: id ?? null,
    name: rowName(planned, { words, report }),
    agency: row.agency ?? null,
    file: row.place.file,
    sheet: row.place.sheet,
    row: row.place.row ?? null,
    path: path ? pathText(path) : null,
    changes: changes.map(change),
    conflicts: conflicts.map(conflict),
    kept: kept.map(conflict),
    questions: questions.map((question) => questionJson(question, row.kind, words, report)),
  };
}

function questionJson(
  question: Question,
  of: PlannedRow['row']['kind'] | undefined,
  words: FieldWords,
  { language }: ImportReport,
) {
  const { kind, place, key, said, readings, doubt } = question;
  return {
    kind,
    key: key ?? null,
    field: key === undefined || of === undefined ? null : words.nameOf(of, key),
    said,
    readings,
    message: fillMessage(doubt.text, doubtArgs(question, of, words), language),
    ...placeJson(place),
  };
}

function placeJson(place: SheetPlace) {
  const cell = cellName(place);
  return { file: place.file, sheet: place.sheet, cell: cell === '' ? null : cell };
}

import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.js';
import { pathText } from '../diagnostics/place.js';
import { assetFinding } from '../project/check-assets.js';
import { projectFindings } from '../project/findings.js';
import { sourceFindings } from '../source/findings.js';
import type { SourceFile } from '../source/tree.js';
import { applyEdits } from './apply-edits.js';
import { type Checked, chooseFixes, fixName } from './choose-fixes.js';
import type { Change } from './write-sources.js';

export interface Mended<C extends Checked> {
  /** The last check: what is left once everything is mended. */
  readonly checked: C;
  /** Files whose text changes, by name. */
  readonly changes: ReadonlyMap<string, Change>;
  /** How many findings were mended. */
  readonly count: number;
}

/** One mistake can hide another, but nothing hides a hundred: past that something goes round in circles. */
const MOST_ROUNDS = 100;

/**
 * Makes every safe fix, in memory, over and over until no more is offered. `check` reads the project with the texts
 * it is given in place of its files. A fix that leads to something graver than what it mends is not made.
 */
export async function mend<C extends Checked>(
  check: (overlay: ReadonlyMap<string, string>) => Promise<C>,
): Promise<Mended<C>> {
  const first = await check(new Map());
  const texts = new Map<string, string>();
  const refused = new Set<string>();
  let checked = first;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(checked, refused);
    if (chosen.length === 0) break;
    const tried = new Map([...texts, ...edited(checked.files, chosen)]);
    const next = await check(tried);
    const harmful = harmfulOf(chosen, newFindings(checked, next));
    for (const fixed of harmful) refused.add(fixName(fixed));
    if (harmful.length > 0) continue;
    for (const [name, text] of tried) texts.set(name, text);
    checked = next;
    count += chosen.length;
  }
  return { checked, changes: changesOf(first.files, texts), count };
}

function edited(files: readonly SourceFile[], chosen: readonly Diagnostic[]): Map<string, string> {
  const edits = new Map<string, TextEdit[]>();
  for (const edit of chosen.flatMap(({ fix = [] }) => fix)) {
    const list = edits.get(edit.file);
    if (list) list.push(edit);
    else edits.set(edit.file, [edit]);
  }
  const touched = files.filter(({ name }) => edits.has(name));
  return new Map(touched.map(({ name, text }) => [name, applyEdits(text, edits.get(name) ?? [])]));
}

/** What a check finds that the one before it did not. Lines move, so places are told by their paths. */
function newFindings(before: Checked, after: Checked): Diagnostic[] {
  const name = ({ type, place }: Diagnostic) => `${type.id} ${place.file} ${pathText(place.path)}`;
  const known = new Set(before.findings.map(name));
  return after.findings.filter((found) => !known.has(name(found)));
}

const READING = new Set([...sourceFindings, ...projectFindings.filter((type) => type !== assetFinding)]);

/**
 * The fixes after which a file they changed can no longer be read as before, or the mended place is in graver trouble;
 * all of them where a file that none of them changed suffers.
 */
function harmfulOf(chosen: readonly Diagnostic[], added: readonly Diagnostic[]): Diagnostic[] {
  const grave = added.filter(({ severity }) => severity !== 'info');
  const unreadable = new Set(grave.filter(({ type }) => READING.has(type)).map(({ place }) => place.file));
  const errors = new Set(grave.filter(isError).map(({ place }) => pathText(place.path)));
  const warnings = new Set(grave.map(({ place }) => pathText(place.path)));
  const harmful = chosen.filter((fixed) => {
    if (fixed.fix?.some(({ file }) => unreadable.has(file))) return true;
    const graver = fixed.severity === 'info' ? warnings : errors;
    return !isError(fixed) && graver.has(pathText(fixed.place.path));
  });
  return unreadable.size > 0 && harmful.length === 0 ? [...chosen] : harmful;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function changesOf(files: readonly SourceFile[], texts: ReadonlyMap<string, string>): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const { name, text, hasMark } of files) {
    const after = texts.get(name);
    if (after !== undefined && after !== text) changes.set(name, { before: text, after, hasMark });
  }
  return changes;
}

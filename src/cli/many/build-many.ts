import { join, resolve } from 'node:path';
import { isInside } from '../../disk/real-path.js';
import { joinedWords } from '../../i18n/joined-words.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import { partLine } from '../../reporters/joined/count-lines.js';
import { type Entry, setText } from '../../reporters/joined/set-text.js';
import type { Limits } from '../../source/limits.js';
import type { Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { paintFor, wantsColour } from '../shown/colour.js';
import { readingWidth } from '../shown/reading-width.js';
import { shownPath } from '../shown/shown-path.js';
import { writePieces } from '../shown/write-pieces.js';
import { UsageError } from '../usage-error.js';
import type { Found } from './find-projects.js';
import type { BuildJob, Outcome } from './job.js';
import { manyFlags } from './many-flags.js';
import { shardsOf } from './shard.js';
import { workOnAll } from './work-on-all.js';

const NESTED: Bilingual = {
  id: '--out tidak dapat dipakai: masterplan {inner} terletak di dalam {outer}, jadi bukunya akan tercampur. Susun satu per satu.',
  en: '--out cannot be used: masterplan {inner} lies in {outer}, so that their books would mix. Build one after the other.',
};
const STALE: Bilingual = {
  id: 'Perhatian: {count} folder masih memuat buku hasil penyusunan sebelumnya, misalnya {folder}. Susun semua bentuk sekaligus agar angkanya sama.',
  en: 'Note: {count} folders still hold books of an earlier build, such as {folder}. Build all forms at once so that all hold the same numbers.',
};
const COUNTS: Bilingual = {
  id: '{all} masterplan: {passed} sudah ada bukunya, {toMend} perlu perbaikan dahulu, {notDone} tidak dapat disusun.',
  en: '{all} masterplans: {passed} have their books, {toMend} have to be mended first, {notDone} could not be built.',
};
const BUILT_ROWS: Bilingual = {
  id: '… dan {count} masterplan lain yang sudah ada bukunya. Tambahkan --all untuk melihat semuanya.',
  en: '… and {count} more masterplans that have their books. Add --all to see them all.',
};
const DRAFTS: Bilingual = {
  id: 'Ini rancangan. Bagian yang salah atau belum diisi diberi tanda.',
  en: 'These are drafts. Parts that are wrong or not filled in are marked.',
};
const RESULTS = {
  made: { id: '{count} buku', en: '{count} books' },
  same: { id: 'mutakhir', en: 'up to date' },
  stopped: { id: 'ada galat', en: 'has errors' },
  undone: { id: 'tidak disusun', en: 'not built' },
} satisfies Record<string, Bilingual>;

/** Findings shown of each masterplan that has to be mended first. */
const MOST = 5;

/** Makes the books of every masterplan that `words` mean. `request` is what does not depend on the masterplan. */
export async function buildMany(
  words: readonly string[],
  flags: Flags,
  request: Pick<BuildJob, 'formats' | 'reference'> & { readonly limits: Partial<Limits> },
  context: Context,
): Promise<ExitCode> {
  const many = manyFlags(flags, []);
  const output = context.output();
  const { language, stdout } = output;
  const width = readingWidth(stdout, context.env);
  const out = flags.out === undefined ? undefined : resolve(String(flags.out));
  const books = flags.book === undefined ? undefined : String(flags.book);
  const colour = wantsColour(stdout, context.env);
  const job = {
    kind: 'build',
    language,
    width,
    colour,
    most: MOST,
    ...request,
    books,
    draft: flags.draft === true,
    force: flags.force === true,
    final: flags.final === true,
    out,
  } as const;
  const jobFor = (found: Found) => {
    if (out !== undefined) requireApart(found);
    return job;
  };
  const { found, results } = await workOnAll(words, many, jobFor, false, context);
  const shards = shardsOf(
    found.targets.map(({ path }) => path),
    many.shard,
  );
  const paint = await paintFor(stdout, context.env);
  const nameOf = (path: string) => shownPath(join(found.folder, path));
  const entries = results.map(({ target, outcome }) => entryOf(nameOf(target.path), outcome, language));
  const { error, warning, info, result } = joinedWords[language];
  const look = {
    language,
    paint,
    width,
    all: flags.all === true,
    heads: [error, warning, info],
    resultHead: result,
    passedRows: BUILT_ROWS[language],
  };
  await writePieces(stdout, setText(entries, look));
  for (const line of partLine({ language, shards, projects: results })) output.product(`${line}\n`);
  const count = (verdict: Entry['verdict']) => entries.filter((entry) => entry.verdict === verdict).length;
  const [passed, toMend, notDone] = [count('passed'), count('toMend'), count('notDone')];
  output.say(COUNTS, { all: entries.length, passed, toMend, notDone });
  const stale = results.filter(({ outcome }) => (outcome.made?.stale ?? 0) > 0);
  const [first] = stale;
  if (first) output.say(STALE, { count: stale.length, folder: nameOf(first.target.path) });
  if (job.draft) output.say(DRAFTS);
  return notDone > 0 ? 2 : toMend > 0 ? 1 : 0;
}

/** Each masterplan gets a folder of its own name in `--out`: none may lie in that of another. */
function requireApart({ targets }: Found): void {
  const outer = targets.find(({ root }) => targets.some((other) => isInside(other.root, root)));
  if (outer === undefined) return;
  const inner = targets.find(({ root }) => isInside(root, outer.root));
  throw new UsageError(NESTED, { outer: outer.root, inner: inner?.root ?? '' });
}

function entryOf(folder: string, outcome: Outcome, language: Language): Entry {
  const { region, problem, summary, made, excerpt } = outcome;
  const result =
    problem !== undefined ? 'undone' : made === undefined ? 'stopped' : made.changed ? 'made' : 'same';
  const text = RESULTS[result][language].replace('{count}', String(made?.books ?? 0));
  return {
    folder,
    region,
    problem: problem ?? '',
    verdict: problem !== undefined ? 'notDone' : made === undefined ? 'toMend' : 'passed',
    counts: [summary.errors, summary.warnings, summary.infos].map((count) =>
      problem === undefined ? formatNumber(count, language) : '–',
    ),
    result: { text },
    urgent: summary.errors,
    excerpt: () => ({ pieces: [excerpt?.text ?? ''], count: excerpt?.count ?? 0 }),
  };
}

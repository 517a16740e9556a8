import { join } from 'node:path';
import type { Stage } from '../../diagnostics/diagnostic.js';
import { joinedWords } from '../../i18n/joined-words.js';
import type { Bilingual, Language } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import { statusWords } from '../../i18n/status-words.js';
import { partLine } from '../../reporters/joined/count-lines.js';
import { setText } from '../../reporters/joined/set-text.js';
import { jsonLine } from '../../reporters/json-text.js';
import { percent } from '../../reporters/status/bar.js';
import type { Limits } from '../../source/limits.js';
import type { Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { paintFor } from '../shown/colour.js';
import { readingWidth, WIDEST_TABLE } from '../shown/reading-width.js';
import { shownPath } from '../shown/shown-path.js';
import { writePieces } from '../shown/write-pieces.js';
import type { Outcome } from './job.js';
import { manyFlags } from './many-flags.js';
import { shardsOf } from './shard.js';
import { workOnAll } from './work-on-all.js';

/** What `status` was asked for, read from its flags. */
export interface ManyStatus {
  readonly format: 'text' | 'json';
  readonly stage: Stage | undefined;
  readonly asOf: string;
  /** As for one plan: what is wrong counts from the document's date, unless a day is asked for. */
  readonly rulesAsOf: string | undefined;
  readonly limits: Partial<Limits>;
  /** Who is late, and not how far each plan is. */
  readonly agencies: boolean;
}

const HEADS = {
  stage: { id: 'tahap', en: 'stage' },
  due: { id: 'kini', en: 'due' },
  whole: { id: 'semua', en: 'whole' },
  late: { id: 'terlambat', en: 'late' },
} satisfies Record<string, Bilingual>;

const LEGEND: Bilingual = {
  id: 'kini, semua: bagian yang terisi dari isian wajib sampai tahap ini dan dari keempat tahap; terlambat: perangkat daerah yang lewat tenggat.',
  en: 'due, whole: what is filled in of all that is required up to this stage, and by all four; late: agencies past their deadline.',
};

/** How far every masterplan that `words` mean has come, a line each. */
export async function statusMany(
  words: readonly string[],
  flags: Flags,
  { format, stage, asOf, rulesAsOf, limits, agencies }: ManyStatus,
  context: Context,
): Promise<ExitCode> {
  const many = manyFlags(flags, []);
  const output = context.output();
  const { language, stdout } = output;
  const width = readingWidth(stdout, context.env);
  const look = { language, limits, width, colour: false, most: 0 };
  const job = { kind: 'status', ...look, stage, asOf, rulesAsOf, format, agencies } as const;
  const { found, results } = await workOnAll(words, many, () => job, false, context);
  const isWhole = results.every(({ outcome }) => outcome.problem === undefined);
  if (format === 'json') {
    const rows = results.map(({ target: { path }, outcome }) => statusJsonOf(path, outcome));
    await writePieces(stdout, rows.length === 0 ? ['[]\n'] : ['[\n', rows.join(',\n'), '\n]\n']);
    return isWhole ? 0 : 2;
  }
  const nameOf = (path: string) => shownPath(join(found.folder, path));
  if (agencies) {
    const { agencySetText } = await import('../../reporters/status/agency-set.js');
    const paint = await paintFor(stdout, context.env);
    const entries = results.map(({ target: { path }, outcome }) => ({ ...outcome, folder: nameOf(path) }));
    const options = {
      paint,
      width: readingWidth(stdout, context.env, WIDEST_TABLE),
      all: flags.all === true,
    };
    await writePieces(stdout, [agencySetText(entries, language, options)]);
    return isWhole ? 0 : 2;
  }
  const entries = results.map(({ target, outcome }) => entryOf(nameOf(target.path), outcome, language));
  await writePieces(
    stdout,
    setText(entries, {
      language,
      width,
      paint: await paintFor(stdout, context.env),
      all: true,
      heads: [HEADS.stage, HEADS.due, HEADS.whole, HEADS.late].map((head) => head[language]),
      resultHead: joinedWords[language].error,
    }),
  );
  const shards = shardsOf(
    found.targets.map(({ path }) => path),
    many.shard,
  );
  for (const line of partLine({ language, shards, projects: results })) output.product(`${line}\n`);
  if (results.length > 0) output.say(LEGEND);
  return isWhole ? 0 : 2;
}

function entryOf(folder: string, { region, problem, status, summary }: Outcome, language: Language) {
  const counts = status && [
    statusWords.short[status.stage][language],
    percent(status.due),
    percent(status.whole),
    formatNumber(status.late, language),
  ];
  return {
    folder,
    region,
    problem: problem ?? '',
    verdict: problem === undefined ? 'passed' : 'notDone',
    counts: counts ?? ['–', '–', '–', '–'],
    result: { text: problem === undefined ? formatNumber(summary.errors, language) : '–' },
    urgent: 0,
    excerpt: () => ({ pieces: [], count: 0 }),
  } as const;
}

/** The document of one masterplan, after its path; the reason alone where there is none. */
function statusJsonOf(path: string, { problem, status }: Outcome): string {
  const document: object = status ? JSON.parse(status.json) : { problem };
  return jsonLine({ path, ...document });
}

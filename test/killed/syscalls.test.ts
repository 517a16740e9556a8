import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository, run } from '../cli/run.js';
import { difference, type Figures, faultEveryCall, type Scenario } from './every-call.js';
import { type Content, contentOf, fill, scratch } from './folders.js';
import { requireStrace, threadsAt } from './strace.js';

const bin = process.env.MASTERPLAN_BIN ?? `${repository}/bin/masterplan.js`;
/** How many faults each command gets; `npm run test:long` tries all. */
const runs = process.env.SYSCALL_RUNS;
const most = runs === 'all' ? undefined : Number(runs ?? 6);
const TIMEOUT = 3_600_000;

const PLAN = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';
/** Four files that `fmt` lays out anew, and that `--fix` mends. */
const CARELESS: Content = {
  'masterplan.yaml':
    'format:   1\nregion: { name: Kota Uji, kind: kota, fictional: "yes" }\ndate: 15/6/2026\n',
  'dimensions/living.yaml': 'overveiw:    Hidup sehat\n',
  'dimensions/branding.yaml': "overveiw:   'Jenama kota'\n",
  'agencies.yaml': '-   { id: badan,   nmae: Badan Perencanaan }\n',
};

/** An agency's rows for a dimension without programmes: a file in new folders, sources, a status, the record. */
const HANDED_IN: Content = {
  'masterplan.yaml': PLAN,
  'agencies.yaml': '- {id: dinkes, name: Dinas Kesehatan, kind: dinas}\n',
  'dimensions/economy/programs/dinkes.yaml': '- {id: pasar, name: Pasar Sehat, lead: dinkes}\n',
  'isian.csv':
    'Nama Program;Dimensi;Perangkat Daerah;Tahun Mulai\nTelemedisin Lansia;Smart Living;Dinas Kesehatan;2026\n',
};

const figures: Record<string, Figures> = {};

beforeAll(requireStrace);
afterAll(() => {
  for (const [name, { calls, faults, old, fresh, between }] of Object.entries(figures))
    console.log(
      `${name}: ${calls} calls; ${faults} of ${faults} faults passed (old ${old}, new ${fresh}, finished by the next command ${between})`,
    );
});

/** A project whose books are of an earlier state of it. */
async function withOldBooks(): Promise<Content> {
  const home = scratch();
  fill(home, { 'masterplan.yaml': PLAN.replace('Uji', 'Lama') });
  expect((await run(['build', home, '--draft', '--format', 'md,html'])).code).toBe(0);
  return { ...contentOf(home), 'masterplan.yaml': PLAN };
}

/** For work that is done in one step: nothing but the earlier state and the new one may be seen. */
const never: Scenario['allow'] = (now, { old, fresh }) => {
  throw new Error(`neither old nor new: ${difference(now, old)} | ${difference(now, fresh)}`);
};

/** Between the two renames of a build the books stand beside their place, whole. */
const booksAside: Scenario['allow'] = (now, { old, all }) => {
  const books = Object.entries(old).filter(([name]) => name.startsWith('books/'));
  const aside = Object.keys(all)
    .find((name) => /^\.books\.old-\d+\//.test(name))
    ?.split('/')[0];
  const kept = books.every(([name, text]) => all[name.replace('books', aside ?? '?')] === text);
  const gone = !Object.keys(now).some((name) => name.startsWith('books'));
  if (!kept || !gone) throw new Error(`books are missing: ${difference(now, old)}`);
};

/** Files that are partly new are whole each, and no command works with them as they are. */
const toldAsUnfinished: Scenario['allow'] = async (now, { old, fresh }, home) => {
  for (const [name, text] of Object.entries(now))
    if (text !== old[name] && text !== fresh[name]) throw new Error(`${name} is neither old nor new`);
  if (Object.keys(now).length !== Object.keys(old).length) throw new Error('a file is gone');
  for (const words of [['validate'], ['status'], ['build', '--draft'], ['fmt', '--check']]) {
    const { code, stdout, stderr } = await run(words, { cwd: home, env: { LANG: 'en_GB.UTF-8' } });
    expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^masterplan: A change to several files of this masterplan was cut off half-way\./,
    );
  }
};

/** As {@link toldAsUnfinished}, where files are made, too; folders for them may stand empty before anything is done. */
const madeOrTold: Scenario['allow'] = async (now, states, home) => {
  const files = Object.fromEntries(Object.entries(now).filter(([, text]) => text !== '(empty folder)'));
  if (difference(files, states.old) === '') return;
  const old = { ...states.old };
  // A file that is not there yet has no old text.
  for (const name of Object.keys(files)) old[name] ??= '';
  await toldAsUnfinished(files, { ...states, old }, home);
};

/** What is there of a new masterplan is no masterplan before all of it is there. */
const notYetOne: Scenario['allow'] = (now, { old, fresh }) => {
  if ('masterplan.yaml' in now) throw new Error('half a masterplan');
  for (const [name, text] of Object.entries(now))
    if (text !== '(empty folder)' && text !== old[name] && text !== fresh[name])
      throw new Error(`${name} is neither old nor new`);
  for (const name of Object.keys(old)) if (!(name in now)) throw new Error(`${name} is gone`);
};

/** Several files with nothing in common: each is old or new. */
const eachWhole: Scenario['allow'] = (now, { old, fresh }) => {
  for (const name of Object.keys({ ...old, ...now }))
    if (now[name] !== '(empty folder)' && now[name] !== old[name] && now[name] !== fresh[name])
      throw new Error(`${name} is neither old nor new`);
};

const starter = ['--fictional', '--name', 'Kota Uji'];
const scenarios: Record<string, () => Promise<Scenario> | Scenario> = {
  'build over earlier books': async () => ({
    args: ['build', '--draft', '--format', 'md,html'],
    before: await withOldBooks(),
    allow: booksAside,
  }),
  'a first build': () => ({
    args: ['build', '--draft', '--format', 'md'],
    before: { 'masterplan.yaml': PLAN },
    allow: never,
  }),
  'fmt of four files': () => ({ args: ['fmt'], before: CARELESS, allow: toldAsUnfinished, codes: [0, 1] }),
  'validate --fix of four files': () => ({
    args: ['validate', '--fix'],
    before: CARELESS,
    allow: toldAsUnfinished,
    codes: [0, 1],
  }),
  'import that makes three files and changes one': () => ({
    args: ['import', 'isian.csv', '--write', '--received', '2026-02-03'],
    before: HANDED_IN,
    allow: madeOrTold,
  }),
  'init of a new folder': () => ({
    args: ['init', 'baru', ...starter],
    before: { 'catatan.txt': 'penting' },
    allow: never,
  }),
  'init in an empty folder': () => ({ args: ['init', '.', ...starter], before: {}, allow: notYetOne }),
  'init in a folder in use': () => ({
    args: ['init', '.', ...starter],
    before: { 'catatan.txt': 'penting', '.vscode/launch.json': '{}' },
    allow: notYetOne,
  }),
  'validate --update-baseline': () => ({
    args: ['validate', '--update-baseline'],
    before: {
      'masterplan.yaml': PLAN,
      'catatn.yaml': 'a: 1\n',
      'masterplan.baseline.json': '{"format":1,"findings":[]}',
    },
    allow: never,
  }),
  'validate with two reports': () => ({
    args: ['validate', '--report', 'json=hasil/a.json', '--report', 'sarif=b.sarif'],
    before: { 'masterplan.yaml': PLAN, 'b.sarif': 'lama' },
    allow: eachWhole,
  }),
  'templates --copy': () => ({
    args: ['templates', '--copy', 'book-1-analysis/gaps', '--force'],
    before: { 'masterplan.yaml': PLAN, 'templates/book-1-analysis/gaps.md.hbs': 'lama' },
    allow: never,
  }),
};

test.each(Object.entries(scenarios))(
  '%s: whatever call fails or is the last, nothing is lost, mixed or left behind',
  async (name, scenario) => {
    const found = await faultEveryCall(bin, await scenario(), most);
    figures[name] = found;
    expect(found.calls).toBeGreaterThan(5);
    expect(found.faults).toBe(most === undefined ? found.faults : Math.min(most, found.faults));
    expect(found.old + found.fresh + found.between).toBe(found.faults);
  },
  TIMEOUT,
);

test('one thread alone writes, so that no call escapes', () => {
  const home = join(scratch(), 'kota');
  fill(home, CARELESS);
  expect(threadsAt({ bin, home, args: ['fmt'] })).toBe(1);
  expect(threadsAt({ bin, home, args: ['build', '--draft'] })).toBe(1);
});

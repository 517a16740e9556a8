import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository, run } from '../cli/run.js';
import { difference } from './every-call.js';
import { type Content, chance, contentOf, fill, scratch, withoutLitter } from './folders.js';
import { durationsOf, killAt, type Moment } from './moments.js';
import { runPlain } from './strace.js';

const bin = process.env.MASTERPLAN_BIN ?? join(repository, 'bin/masterplan.js');
/** How many moments over a whole build, and as many while it writes; edits get half as many of each. */
const kills = Number(process.env.KILLS ?? 8);
const random = chance(Number(process.env.FUZZ_SEED ?? 20_260_101));
const TIMEOUT = 3_600_000;
const PLAN = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';
const said: string[] = [];

afterAll(() => console.log(said.join('\n')));

const whenever = (whole: number): Moment => ({ afterStart: random() * whole });
const whileWriting = (writing: number): Moment => ({ afterLock: random() * writing });

test(
  'a build killed at any moment leaves books of one state, and the next one is complete',
  async () => {
    const home = scratch();
    const books = join(home, 'books');
    const lock = join(home, '.books.lock');
    const projects = ['Kota Lama', 'Kota Baru'].map((name) => {
      const project = join(scratch(), 'kota');
      fill(project, { 'masterplan.yaml': PLAN.replace('Kota Uji', name) });
      return { bin, home: project, args: ['build', '--draft', '--out', books] };
    });
    const states: Content[] = [];
    for (const project of projects) {
      await runPlain(project);
      states.push(contentOf(books));
    }
    expect(difference(states[0] ?? {}, states[1] ?? {})).toContain('buku-1.html');

    let turn = 0;
    const other = () => projects[turn % 2] ?? expect.unreachable();
    const { whole, writing } = await durationsOf(other(), lock, () => fill(books, states[1] ?? {}));
    await runPlain(projects[1] ?? expect.unreachable());
    const seen = { old: 0, new: 0, aside: 0, writing: 0 };
    for (let nth = 0; nth < 2 * kills; nth += 1) {
      const moment = nth % 2 === 0 ? whenever(whole) : whileWriting(writing);
      await killAt(other(), lock, moment);
      const now = contentOf(home);
      const aside = readdirSync(home).find((name) => /^\.books\.old-\d+$/.test(name));
      const at = existsSync(books) ? books : join(home, aside ?? 'no books');
      const found = states.findIndex((state) => difference(contentOf(at), state) === '');
      expect(found, `killed at ${JSON.stringify(moment)}: mixed`).not.toBe(-1);
      if (at !== books) seen.aside += 1;
      else seen[found === turn % 2 ? 'new' : 'old'] += 1;
      if (difference(now, withoutLitter(now)) !== '') seen.writing += 1;
      expect((await runPlain(other())).code).toBe(0);
      expect(difference(contentOf(books), states[turn % 2] ?? {})).toBe('');
      expect(readdirSync(home)).toEqual(['books']);
      turn += 1;
    }
    said.push(
      `build: killed ${2 * kills} times, ${kills} over ${Math.round(whole)} ms and ${kills} over the ${Math.round(writing)} ms of writing; ${seen.writing} hit the writing; books old ${seen.old}, new ${seen.new}, aside ${seen.aside}, mixed 0`,
    );
    // Otherwise it was not the writing that was tested.
    expect(seen.writing).toBeGreaterThan(kills / 4);
    expect(seen.old + seen.new + seen.aside).toBe(2 * kills);
  },
  TIMEOUT,
);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s while a build writes is obeyed when the books are complete, with nothing left beside them',
  async (signal) => {
    const home = join(scratch(), 'kota');
    fill(home, { 'masterplan.yaml': PLAN });
    const command = { bin, home, args: ['build', '--draft'] };
    const ended = await killAt(command, join(home, '.books.lock'), { afterLock: 0 }, signal);
    expect(ended).toBe(signal);
    expect(readdirSync(home)).toEqual(['books', 'masterplan.yaml']);
    expect((await run(['verify', home])).stdout).toMatch(/\S/);
    expect((await run(['verify', home, '--format', 'json'])).code).toBe(0);
  },
  TIMEOUT,
);

/** Eight files that `fmt` and `--fix` both change. */
const CARELESS: Content = {
  'masterplan.yaml':
    'format:   1\nregion: { name: Kota Uji, kind: kota, fictional: true }\ndate: 15/6/2026\n',
  'agencies.yaml': '-   { id: badan,   nmae: Badan Perencanaan }\n',
  ...Object.fromEntries(
    ['living', 'branding', 'economy', 'society', 'environment', 'governance'].map((dimension) => [
      `dimensions/${dimension}.yaml`,
      'overveiw:    Sebuah tinjauan\n',
    ]),
  ),
};

test.each([[['fmt']], [['validate', '--fix']]])(
  '%j killed at any moment leaves whole files, and the next one finishes it',
  async (args) => {
    const home = join(scratch(), 'kota');
    mkdirSync(home);
    const command = { bin, home, args };
    const lock = join(home, '.masterplan-edits.lock');
    const { whole, writing } = await durationsOf(command, lock, () => fill(home, CARELESS));
    const fresh = contentOf(home);
    expect(difference(fresh, CARELESS).split(', ')).toHaveLength(Object.keys(CARELESS).length);
    const seen = { old: 0, new: 0, mixed: 0, writing: 0 };
    for (let nth = 0; nth < kills; nth += 1) {
      fill(home, CARELESS);
      const moment = nth % 2 === 0 ? whenever(whole) : whileWriting(writing);
      await killAt(command, lock, moment);
      const all = contentOf(home);
      const now = withoutLitter(all);
      if (difference(all, now) !== '') seen.writing += 1;
      const replaced = Object.keys(CARELESS).filter((name) => now[name] === fresh[name]).length;
      const kept = Object.keys(CARELESS).filter((name) => now[name] === CARELESS[name]).length;
      const count = Object.keys(CARELESS).length;
      expect({ files: Object.keys(now).length, whole: replaced + kept }).toEqual({
        files: count,
        whole: count,
      });
      if (replaced === count) seen.new += 1;
      else if (kept === count) seen.old += 1;
      else {
        seen.mixed += 1;
        const { code, stderr } = await run(['validate'], { cwd: home, env: { LANG: 'id_ID.UTF-8' } });
        expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('terputus') });
      }
      expect((await runPlain(command)).code).toBeLessThan(2);
      expect(difference(contentOf(home), fresh)).toBe('');
    }
    said.push(
      `${args.join(' ')}: killed ${kills} times; ${seen.writing} hit the ${Math.round(writing)} ms of writing; files old ${seen.old}, new ${seen.new}, partly new and told so ${seen.mixed}`,
    );
    expect(seen.writing).toBeGreaterThan(kills / 8);
  },
  TIMEOUT,
);

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/main.js';
import { completeProject, LEAST, ONE_ERROR, ONE_WARNING, write } from '../cli/folders.js';
import { repository } from '../cli/run.js';

// In CI a missing strace must fail, not hide.
const isTraced = spawnSync('strace', ['-V']).status === 0 || Boolean(process.env.CI);
const bin = process.env.MASTERPLAN_BIN ?? join(repository, 'bin/masterplan.js');
const NO_CODE = '--disallow-code-generation-from-strings';
const guard = pathToFileURL(join(import.meta.dirname, 'forbid.js')).href;

const home = mkdtempSync(join(tmpdir(), 'masterplan-'));
afterAll(() => rmSync(home, { recursive: true, force: true }), 120_000);
cpSync(completeProject, join(home, 'lengkap'), { recursive: true });
rmSync(join(home, 'lengkap/books'), { recursive: true, force: true });
cpSync(join(home, 'lengkap'), join(home, 'masuk'), { recursive: true });
write(join(home, 'kota'), { 'masterplan.yaml': LEAST });
write(join(home, 'kusut'), { 'masterplan.yaml': `${LEAST}title:    Kusut\n` });
// Enough of it that threads are worth while.
write(join(home, 'besar'), { 'masterplan.yaml': `${LEAST}# ${'x'.repeat(1_200_000)}\n` });
write(join(home, 'salah'), { 'masterplan.yaml': LEAST, ...ONE_ERROR, ...ONE_WARNING });
write(join(home, 'jahat'), {
  'masterplan.yaml': `${LEAST}vision:\n  statement: "![x](http://127.0.0.1:9/a.png) <img src=http://127.0.0.1:9/b> [x](http://127.0.0.1:9)"\n`,
  'templates/book-1-analysis/foreword.md.hbs': '![x](http://127.0.0.1:9/c.png)\n',
});

writeFileSync(
  join(home, 'usulan.csv'),
  'Nama Kegiatan;Dimensi;Perangkat Daerah;Pagu 2026;Sumber Dana\nUji Coba;Smart Living;Dinas Kesehatan;Rp 1,2 miliar;APBD\n',
);

interface Line {
  readonly words: readonly string[];
  readonly code: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether V8 itself refuses to make code from text; what WebAssembly needs, only the guard can tell apart. */
  readonly strict: boolean;
}

function line(words: string, code = 0, env: Line['env'] = {}): Line {
  return { words: words.split(' '), code, env, strict: env.MASTERPLAN_TYPST !== 'wasm' };
}

/** What each command is made to do; later lines build on what earlier ones wrote. */
const LINES: Readonly<Record<string, readonly Line[]>> = {
  init: [line('init baru --region 35.76'), line('init --fictional --name Rekaan --kind kota rekaan')],
  validate: [
    line('validate lengkap'),
    line(
      'validate salah --report json=l/a.json --report sarif=l/a.sarif --report junit=l/a.xml --report gitlab=l/b.json --report markdown=l/a.md --report github=l/a.txt',
      1,
      { FORCE_COLOR: '1' },
    ),
    line('validate salah --diff'),
    line('validate salah --fix', 1),
    line('validate jahat'),
    line('validate kota jahat besar --jobs 2 --report json=l/semua.json'),
  ],
  'merge-reports': [line('merge-reports l/semua.json --format markdown')],
  status: [line('status lengkap'), line('status kota --format json')],
  'export forms': [line('export forms lengkap --agency dinkes --blank')],
  'export reminders': [line('export reminders lengkap --as-of 2026-07-12')],
  import: [line('import lengkap/forms --to masuk'), line('import usulan.csv --to masuk --write')],
  'export data': [
    line('export data lengkap --format all'),
    line('export data kota besar --format all --jobs 2 --out d'),
  ],
  build: [
    line('build lengkap'),
    line('build lengkap --out kata --format docx --book 4'),
    line('build lengkap --out kop --format docx --book 4 --reference kata/buku-4.docx'),
    line('build kota --format all --final --draft'),
    line('build kota --out wasm --format pdf --draft --book 4', 0, { MASTERPLAN_TYPST: 'wasm' }),
    line('build jahat --format all --draft --book 1'),
    line('build kota besar --draft --jobs 2'),
    line('build salah', 1),
  ],
  verify: [line('verify lengkap'), line('verify kata --format json')],
  templates: [line('templates kota'), line('templates kota --copy book-2-masterplan/vision')],
  fmt: [line('fmt kusut --diff', 1), line('fmt kusut')],
  explain: [line('explain swot/weights-sum')],
  rules: [line('rules')],
};

const OTHERS = [line('--version'), line('--help'), line('validate nihil', 2), line('valdate', 2)];

/** Runs a command with every way out forbidden, under the eye of the kernel; gives what it tried. */
function tried({ words, code, env = {}, strict }: Line): string[] {
  const log = join(home, 'forbidden.log');
  const trace = join(home, 'strace.log');
  const flags = ['--import', guard, ...(strict ? [NO_CODE] : [])];
  const program = [process.execPath, ...flags, bin];
  const watch = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=%network,execve,execveat', '-o', trace];
  const [command = '', ...rest] = [...(isTraced ? watch : []), ...program, ...words];
  const ran = spawnSync(command, rest, {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, FORBIDDEN_LOG: log, ...env },
  });
  expect({ words, code: ran.status, stderr: ran.stderr }).toMatchObject({ words, code });
  const notes = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(log, { force: true });
  return [...notes, ...(isTraced ? callsOut(readFileSync(trace, 'utf8')) : [])];
}

/** Calls that reach beyond this machine or start a program; the first execve is the command itself. */
function callsOut(trace: string): string[] {
  const calls = trace.split('\n').map((text) => text.replace(/^\d+\s+/, ''));
  const programs = calls.filter((text) => text.startsWith('execve')).slice(1);
  const sockets = calls.filter(
    (text) =>
      /^(?:socket|connect|bind|listen|accept4?|send\w*|recv\w*)\(/.test(text) && !/AF_UNIX/.test(text),
  );
  return [...programs, ...sockets];
}

describe('with every way out forbidden', () => {
  it('each command has its lines', () => {
    expect(Object.keys(LINES).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(Object.entries(LINES))(
    '%s does its work',
    (_, lines) => {
      for (const one of lines) expect(tried(one), one.words.join(' ')).toEqual([]);
    },
    120_000,
  );

  it('so do the words beside the commands', () => {
    for (const one of OTHERS) expect(tried(one), one.words.join(' ')).toEqual([]);
  });
});

describe('the guard itself', () => {
  it('notes and refuses each way', () => {
    const ways = [
      "import('node:net').then(({ connect }) => connect(9))",
      "import('node:https').then(({ get }) => get('https://127.0.0.1'))",
      "import('node:dns/promises').then(({ lookup }) => lookup('localhost'))",
      "import('node:dgram').then(({ createSocket }) => createSocket('udp4'))",
      "import('node:child_process').then(({ execFile }) => execFile('true'))",
      "import('node:worker_threads').then(({ Worker }) => new Worker('1', { eval: true }))",
      "import('node:worker_threads').then(({ Worker }) => new Worker(new URL('data:text/javascript,1')))",
      "fetch('http://127.0.0.1')",
    ];
    const log = join(home, 'guard.log');
    const script = join(home, 'guard.mjs');
    writeFileSync(
      script,
      `for (const way of [${ways.map((way) => `() => ${way}`).join(',')}]) try { await way(); console.log('let through'); } catch {}
       try { new Function('1'); console.log('code made'); } catch {}
       try { (() => {}).constructor('1'); console.log('code made'); } catch {}
       try { (0, eval)('1'); console.log('code made'); } catch {}`,
    );
    const { stdout } = spawnSync(process.execPath, ['--import', guard, NO_CODE, script], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, FORBIDDEN_LOG: log },
    });
    expect(stdout).toBe('');
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      'net.connect',
      'https.get',
      'dns.promises.lookup',
      'dgram.createSocket',
      'child_process.execFile',
      'worker_threads.Worker',
      'worker_threads.Worker',
      'globalThis.fetch',
      'new Function',
    ]);
  });

  it.runIf(isTraced)('sees in the kernel what goes round Node', () => {
    const trace = join(home, 'seen.log');
    const script =
      "require('net').connect(9, '127.0.0.1').on('error', () => {}); require('child_process').spawnSync('true')";
    spawnSync('strace', [
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-e',
      'trace=%network,execve',
      '-o',
      trace,
      process.execPath,
      '-e',
      script,
    ]);
    const seen = callsOut(readFileSync(trace, 'utf8')).join('\n');
    expect(seen).toMatch(/^execve\(/m);
    expect(seen).toMatch(/^socket\(AF_INET/m);
    expect(seen).toMatch(/^connect\(/m);
  });
});

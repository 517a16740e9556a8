import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LockError } from '../../src/disk/lock-error.js';
import { finishEdits } from '../../src/edit/finish-edits.js';
import { SourceError } from '../../src/edit/source-error.js';
import { refuseUnfinished } from '../../src/edit/unfinished.js';
import { writeSources } from '../../src/edit/write-sources.js';
import { formatProject } from '../../src/format.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { failingDisk } from '../disk/failing-disk.js';
import { folderWith } from '../project/folder.js';

const JOURNAL = '.masterplan-edits.json';
const LOCK = '.masterplan-edits.lock';
const UUID = '6f1b2c3d-0000-4000-8000-0123456789ab';
const two = { 'masterplan.yaml': 'format: 1\n', 'dimensions/living.yaml': 'overview: Hidup\n' };
const after = { 'masterplan.yaml': 'format: 1 # satu\n', 'dimensions/living.yaml': 'overview: Sehat\n' };
const changes = new Map(
  Object.entries(two).map(([name, before]) => [name, { before, after: after[name as keyof typeof two] }]), // its own keys
);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => lstatSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A project whose edit dies for good at the n-th rename: the journal's two, then one for each file. */
async function killedAtRename(nth: number): Promise<string> {
  const root = folderWith(two);
  let renames = 0;
  const disk = failingDisk((call) => {
    if (call === 'renameSync') renames += 1;
    if (renames >= nth) throw Object.assign(new Error('dead'), { code: 'EIO' });
  });
  await writeSources(root, changes, disk).catch(() => undefined);
  return root;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError || error instanceof LockError) return error.problem;
  throw error ?? new Error('nothing was refused');
}

describe('an edit that was killed', () => {
  it('before its journal was complete is dropped, with nothing left behind', async () => {
    const root = await killedAtRename(2);
    expect(Object.keys(contentOf(root)).length).toBeGreaterThan(3);
    await loadProject(root);
    expect(await finishEdits(root)).toBe(0);
    // The journal's own text waits under the number of this process, which lives on.
    const { [`.masterplan-${process.pid}`]: _, ...rest } = Object.fromEntries(
      Object.entries(contentOf(root)).map(([name, text]) => [name.replace(/-[0-9a-f-]{36}$/, ''), text]),
    );
    expect(rest).toEqual(two);
  });

  it('with everything waiting is finished', async () => {
    const root = await killedAtRename(3);
    expect(contentOf(root)).toMatchObject(two);
    await loadProject(root);
    expect(await finishEdits(root)).toBe(2);
    expect(contentOf(root)).toEqual(after);
  });

  it('between two files is read by nobody, and finished by whoever edits next', async () => {
    const root = await killedAtRename(4);
    expect(contentOf(root)).toMatchObject({ ...two, 'masterplan.yaml': after['masterplan.yaml'] });
    for (const reading of [loadProject(root), loadProject(join(root, 'dimensions')), formatProject(root)])
      expect(await problemOf(reading)).toBe('unfinished');
    expect(await finishEdits(root)).toBe(1);
    expect(contentOf(root)).toEqual(after);
    await loadProject(root);
  });

  it('is finished by the next edit also when that one did not ask', async () => {
    const root = await killedAtRename(4);
    const next = { before: after['dimensions/living.yaml'], after: 'overview: Bugar\n' };
    await writeSources(root, new Map([['dimensions/living.yaml', next]]));
    expect(contentOf(root)).toEqual({ ...after, 'dimensions/living.yaml': 'overview: Bugar\n' });
  });

  it('and whose waiting text is gone is told with what is new and what is old; a person decides', async () => {
    const root = await killedAtRename(4);
    const [waiting = ''] = readdirSync(join(root, 'dimensions')).filter((name) => name.startsWith('.'));
    rmSync(join(root, 'dimensions', waiting));
    for (const work of [finishEdits(root), loadProject(root)])
      await expect(work).rejects.toMatchObject({
        problem: 'stuck',
        args: { fresh: 'masterplan.yaml', old: 'dimensions/living.yaml', others: '–', file: JOURNAL },
      });
    rmSync(join(root, JOURNAL));
    await loadProject(root);
    expect(await finishEdits(root)).toBe(0);
  });

  it('does not overwrite what a person has written since', async () => {
    const root = await killedAtRename(4);
    writeFileSync(join(root, 'dimensions/living.yaml'), 'overview: Tulisan Bu Sekda\n');
    await expect(finishEdits(root)).rejects.toMatchObject({
      problem: 'stuck',
      args: { others: 'dimensions/living.yaml' },
    });
    expect(contentOf(root)).toMatchObject({ 'dimensions/living.yaml': 'overview: Tulisan Bu Sekda\n' });
  });

  it('and in whose untouched files a person has written since is dropped', async () => {
    const root = await killedAtRename(3);
    writeFileSync(join(root, 'masterplan.yaml'), 'format: 1 # Bu Sekda\n');
    await loadProject(root);
    expect(await finishEdits(root)).toBe(0);
    expect(contentOf(root)).toEqual({ ...two, 'masterplan.yaml': 'format: 1 # Bu Sekda\n' });
  });
});

describe('two edits at once', () => {
  it('do not mix: the second is told who is at it', async () => {
    const root = folderWith({
      ...two,
      [LOCK]: JSON.stringify({ pid: process.ppid, host: hostname(), started: '' }),
    });
    expect(await problemOf(writeSources(root, changes))).toBe('busy');
    expect(await problemOf(finishEdits(root))).toBe('busy');
    expect(contentOf(root)).toMatchObject(two);
  });

  it('the lock of a dead one is taken over, and goes', async () => {
    const lock = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '' });
    const root = folderWith({ ...two, [LOCK]: lock, [`${LOCK}-${2 ** 22 + 2}`]: 'sisa' });
    await finishEdits(root);
    expect(contentOf(root)).toEqual(two);
  });
});

/** What a stranger may have put into a checkout: files, and a journal that speaks of them. */
function forged(entries: readonly object[], files: Record<string, string> = {}, isReady = true): string {
  const journal = JSON.stringify({ tool: 'masterplan', isReady, entries });
  return folderWith({ ...two, [JOURNAL]: journal, ...files });
}

const entry = (name: string, before: string, after: string, folder = '') => ({
  name,
  before: hash(before),
  after: hash(after),
  waiting: `${folder}.masterplan-edit-${UUID}`,
  changed: '1700000000000000000',
});

describe('a journal that came with a checkout', () => {
  it('replaces nothing, though all it says is true: its waiting file was not written here', async () => {
    const waits = { [`.masterplan-edit-${UUID}`]: 'format: 1 # jahat\n' };
    const root = forged([entry('masterplan.yaml', 'format: 1\n', 'format: 1 # jahat\n')], waits);
    await loadProject(root);
    expect(await finishEdits(root)).toBe(0);
    expect(contentOf(root)).toEqual(two);
  });

  it('is no finding and no data', async () => {
    const root = forged([], {
      'masterplan.yaml': 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n',
    });
    const { findings, files } = await validate(await loadProject(root));
    expect(findings.filter(({ place }) => place.file.includes('.masterplan'))).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(Object.keys(two).sort());
  });

  it('removes nothing but files that wait, and only in their folder', async () => {
    const one = entry('dimensions/living.yaml', 'overview: Hidup\n', 'x', 'dimensions/');
    const root = forged([one], { [one.waiting]: 'x', 'dimensions/lain.txt': 'tetap' }, false);
    await finishEdits(root);
    expect(contentOf(root)).toEqual({ ...two, 'dimensions/lain.txt': 'tetap' });
  });

  const good = entry('masterplan.yaml', 'format: 1\n', 'x');
  it.each([
    ['a path that climbs out', [entry('../korban.yaml', 'a', 'b', '../')]],
    ['a path that climbs out below', [entry('dimensions/../../korban.yaml', 'a', 'b', 'dimensions/../../')]],
    ['an absolute path', [entry('/etc/korban.yaml', 'a', 'b', '/etc/')]],
    ['a Windows drive', [entry('C:korban.yaml', 'a', 'b')]],
    ['a Windows path', [entry('..\\korban.yaml', 'a', 'b')]],
    ['a folder of git', [entry('.git/config.yaml', 'a', 'b', '.git/')]],
    ['a workflow', [entry('.github/workflows/ci.yml', 'a', 'b', '.github/workflows/')]],
    ['a file that is no data', [entry('package.json', 'a', 'b')]],
    ['a script', [entry('bersama/x.sh', 'a', 'b', 'bersama/')]],
    ['itself', [entry(JOURNAL, 'a', 'b')]],
    ['a name longer than any can be', [entry(`${'a'.repeat(300)}.yaml`, 'a', 'b')]],
    ['a NUL in a name', [entry('a\0.yaml', 'a', 'b')]],
    ['a waiting file elsewhere', [{ ...good, waiting: `dimensions/.masterplan-edit-${UUID}` }]],
    ['a waiting file of another name', [{ ...good, waiting: 'dimensions/living.yaml' }]],
    ['a waiting file that climbs out', [{ ...good, waiting: `../.masterplan-edit-${UUID}` }]],
    ['no hash', [{ ...good, after: 'x' }]],
    ['a number for a name', [{ ...good, name: 1 }]],
    ['one file twice', [good, good]],
    ['nothing where an entry must be', [null]],
  ])('with %s is refused as a whole', async (_, entries) => {
    const root = forged(entries as object[]); // what a stranger writes has no type
    const before = contentOf(root);
    expect(await problemOf(finishEdits(root))).toBe('damaged-journal');
    expect(await problemOf(loadProject(root))).toBe('damaged-journal');
    expect(await problemOf(writeSources(root, changes))).toBe('damaged-journal');
    expect(contentOf(root)).toEqual(before);
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['of another tool', '{"tool":"lain","isReady":true,"entries":[]}'],
    ['without entries', '{"tool":"masterplan","isReady":true}'],
    ['longer than any', `{"tool":"masterplan","isReady":true,"entries":[]${' '.repeat(17_000_000)}}`],
  ])('that is %s is refused', async (_, text) => {
    const root = folderWith({ ...two, [JOURNAL]: text });
    expect(await problemOf(finishEdits(root))).toBe('damaged-journal');
  });

  it.each([JOURNAL, LOCK])(
    '%s as a link to a device does not hang, and nothing behind it is touched',
    async (name) => {
      const root = folderWith(two);
      symlinkSync('/dev/zero', join(root, name));
      const problem = name === JOURNAL ? 'damaged-journal' : 'no-lock';
      expect(await problemOf(finishEdits(root))).toBe(problem);
      expect(await problemOf(writeSources(root, changes))).toBe(problem);
      expect(contentOf(root)).toEqual(two);
    },
  );

  it('with a path longer than any can be is told, also by what only reads', async () => {
    const folders = 'a/'.repeat(5000);
    const root = forged([entry(`${folders}b.yaml`, 'a', 'b', folders)]);
    for (const work of [refuseUnfinished(root), finishEdits(root)])
      expect(await problemOf(work)).toBe('failed');
  });

  it('leaves a folder alone that has the name of a waiting file, and stops no later edit by it', async () => {
    const root = forged([entry('masterplan.yaml', 'format: 1\n', 'x')]);
    mkdirSync(join(root, `.masterplan-edit-${UUID}`));
    await writeSources(root, changes);
    expect(contentOf(root)).toEqual(after);
    expect(existsSync(join(root, `.masterplan-edit-${UUID}`))).toBe(true);
  });

  it('does not reach out of the project through a linked folder', async () => {
    const victim = folderWith({ 'korban.yaml': 'a: 1\n', [`.masterplan-edit-${UUID}`]: 'milik orang' });
    for (const isReady of [true, false]) {
      const one = entry('keluar/korban.yaml', 'a: 1\n', 'milik orang', 'keluar/');
      const root = forged([one], {}, isReady);
      symlinkSync(victim, join(root, 'keluar'));
      await finishEdits(root).catch((error: unknown) => expect(error).toBeInstanceOf(SourceError));
      expect(contentOf(victim)).toEqual({
        'korban.yaml': 'a: 1\n',
        [`.masterplan-edit-${UUID}`]: 'milik orang',
      });
    }
  });

  it('does not move a link into the place of a file', async () => {
    const root = await killedAtRename(3);
    const [waiting = ''] = readdirSync(root).filter((name) => name.startsWith('.masterplan-edit-'));
    const elsewhere = join(folderWith({ 'x.yaml': after['masterplan.yaml'] }), 'x.yaml');
    rmSync(join(root, waiting));
    symlinkSync(elsewhere, join(root, waiting));
    expect(await finishEdits(root)).toBe(0);
    expect(lstatSync(join(root, 'masterplan.yaml')).isFile()).toBe(true);
    expect(contentOf(root)).toEqual(two);
  });

  it('a waiting file that was written again, to the same bytes, is not the one that was written here', async () => {
    const root = await killedAtRename(3);
    const [waiting = ''] = readdirSync(root).filter((name) => name.startsWith('.masterplan-edit-'));
    // Copied, as a checkout or a backup would.
    writeFileSync(join(root, 'salinan'), readFileSync(join(root, waiting)));
    renameSync(join(root, 'salinan'), join(root, waiting));
    expect(await finishEdits(root)).toBe(0);
    expect(contentOf(root)).toEqual(two);
  });

  it('a file of another name that is the same one is replaced, not written into', async () => {
    const other = folderWith({});
    const root = await killedAtRename(3);
    linkSync(join(root, 'masterplan.yaml'), join(other, 'keras.yaml'));
    expect(await finishEdits(root)).toBe(2);
    expect(readFileSync(join(other, 'keras.yaml'), 'utf8')).toBe(two['masterplan.yaml']);
    expect(existsSync(join(root, JOURNAL))).toBe(false);
  });

  it('in a folder that only is read stays where it is', async () => {
    const root = forged([entry('masterplan.yaml', 'format: 1\n', 'x')]);
    const before = contentOf(root);
    await loadProject(root);
    await refuseUnfinished(root);
    expect(contentOf(root)).toEqual(before);
  });
});

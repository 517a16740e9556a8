import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSources } from '../../src/edit/write-sources.js';
import { failingDisk, systemError } from '../disk/failing-disk.js';
import { contentOf } from '../killed/folders.js';
import { LEAST, projectWith } from './folders.js';
import { run } from './run.js';

const AGENCIES = '- { id: badan, name: Badan Perencanaan, kind: badan }\n';

/** A project in which a run was cut off after the first of two files. */
async function cutOff(): Promise<string> {
  const cwd = projectWith({ 'agencies.yaml': AGENCIES });
  let renames = 0;
  const disk = failingDisk((call) => {
    if (call === 'renameSync') renames += 1;
    // The journal is moved to its place twice, and then each file.
    if (renames > 3) throw systemError('EIO');
  });
  const changes = new Map([
    ['masterplan.yaml', { before: LEAST, after: `${LEAST}title: Judul\n` }],
    ['agencies.yaml', { before: AGENCIES, after: `${AGENCIES}# akhir\n` }],
  ]);
  await expect(writeSources(cwd, changes, disk)).rejects.toMatchObject({ problem: 'interrupted' });
  // This process lives on, and with it its lock, which the disk would not let go of.
  rmSync(join(cwd, '.masterplan-edits.lock'), { force: true });
  return cwd;
}

test('a project that is partly new is told as such by what reads it, and nothing is written', async () => {
  const cwd = await cutOff();
  const before = contentOf(cwd);
  const commands = [
    ['validate'],
    ['validate', '--diff'],
    ['validate', '--update-baseline'],
    ['status'],
    ['build', '--draft'],
    ['fmt', '--check'],
    ['templates'],
  ];
  for (const words of commands) {
    const ran = await run([...words, '--lang', 'id'], { cwd });
    expect({ words, ...ran }).toEqual({
      words,
      code: 2,
      stdout: '',
      stderr:
        'masterplan: Perubahan beberapa berkas masterplan ini terputus di tengah jalan. Sudah baru: masterplan.yaml. Masih lama: agencies.yaml. Jalankan masterplan fmt atau masterplan validate --fix untuk menyelesaikannya, lalu ulangi perintah ini.\n',
    });
  }
  expect(contentOf(cwd)).toEqual(before);
});

test.each([[['fmt']], [['validate', '--fix']]])(
  '%j finishes it, says so, and leaves nothing',
  async (words) => {
    const cwd = await cutOff();
    const { code, stderr } = await run([...words, '--lang', 'id'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Perubahan yang tadi terputus sudah diselesaikan; berkas yang baru diganti: 1\.$/m,
    );
    expect(readFileSync(join(cwd, 'agencies.yaml'), 'utf8')).toContain('# akhir');
    expect(Object.keys(contentOf(cwd))).toEqual(['agencies.yaml', 'masterplan.yaml']);
  },
);

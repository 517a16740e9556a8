import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnTemplates } from '../../src/project/own-templates.js';
import { defaultLimits, type Limits } from '../../src/source/limits.js';
import { folderWith, short } from './folder.js';

function read(folder: string, limits: Partial<Limits> = {}, overlay?: ReadonlyMap<string, string>) {
  const { files, findings } = readOwnTemplates(folder, { ...defaultLimits, ...limits }, overlay);
  return { files: files.map(({ name, text }) => `${name}=${text}`), findings: findings.map(short) };
}

describe('readOwnTemplates', () => {
  it('finds nothing where there is no folder, or a file in its place', () => {
    expect(read(folderWith({}))).toEqual({ files: [], findings: [] });
    expect(read(folderWith({ templates: 'x' }))).toEqual({ files: [], findings: [] });
  });

  it('reads templates at any depth, in the order of their names', () => {
    const folder = folderWith({
      'templates/partials/b.md.hbs': 'b',
      'templates/book-1/c/d.md.hbs': 'd',
      'templates/a.md.hbs': '\ufeffa\r\n',
    });
    expect(read(folder)).toEqual({
      files: ['templates/a.md.hbs=a\r\n', 'templates/book-1/c/d.md.hbs=d', 'templates/partials/b.md.hbs=b'],
      findings: [],
    });
  });

  it('notes what a template may have been called by mistake, and opens nothing of it', () => {
    const folder = folderWith({
      'templates/gaps.md': 'x',
      'templates/gaps.hbs': 'x',
      'templates/gaps.md.hbs.txt': 'x',
      'templates/kop-surat.docx': 'x',
      'templates/README.md': 'x',
      'templates/_catatan.md': 'x',
      'templates/.simpan/a.md.hbs': 'x',
      'templates/_lama/a.md.hbs': 'x',
    });
    expect(read(folder)).toEqual({
      files: ['templates/gaps.hbs=', 'templates/gaps.md=', 'templates/gaps.md.hbs.txt='],
      findings: [],
    });
  });

  it('follows links inside the project only', () => {
    const outside = folderWith({ 'x.md.hbs': 'rahasia', 'logo.png': 'x' });
    const folder = folderWith({ 'templates/a.md.hbs': 'a', 'bersama/b.md.hbs': 'b' });
    const link = (to: string, name: string) => symlinkSync(to, join(folder, 'templates', name));
    link(join(outside, 'x.md.hbs'), 'x.md.hbs');
    link(join(outside, 'logo.png'), 'logo.png');
    link(outside, 'luar');
    link(join(folder, 'bersama'), 'dalam');
    link(folder, 'putar');
    link(join(folder, 'tidak-ada'), 'putus.md.hbs');
    expect(read(folder)).toEqual({
      files: ['templates/a.md.hbs=a', 'templates/dalam/b.md.hbs=b'],
      findings: [
        'project/outside:outside templates/luar:1:1',
        'project/outside:loop templates/putar:1:1',
        'file/unreadable:broken templates/putus.md.hbs:1:1',
        'project/outside:outside templates/x.md.hbs:1:1',
      ],
    });
  });

  it('does not follow a folder that is itself a link out', () => {
    const folder = folderWith({ 'masterplan.yaml': '' });
    symlinkSync(folderWith({ 'a.md.hbs': 'rahasia' }), join(folder, 'templates'));
    expect(read(folder)).toEqual({ files: [], findings: ['project/outside:outside templates:1:1'] });
  });

  it('refuses other encodings, and what is larger than the limits allow', () => {
    const folder = folderWith({
      'templates/a.md.hbs': Buffer.from('\ufeffhalo', 'utf16le'),
      'templates/b.md.hbs': 'x'.repeat(2000),
      'templates/c.md.hbs': 'c',
    });
    const { files, findings } = read(folder, { fileBytes: 1024 });
    expect(files).toEqual(['templates/c.md.hbs=c']);
    expect(findings).toEqual([
      expect.stringContaining('templates/a.md.hbs'),
      'file/too-large:template templates/b.md.hbs:1:1',
    ]);
  });

  it('stops at as many names as files are allowed, and says so once', () => {
    const names = Array.from({ length: 9 }, (_, index) => [`templates/${index}.md.hbs`, 'x']);
    const { files, findings } = read(folderWith(Object.fromEntries(names)), { files: 5 });
    expect(files).toHaveLength(5);
    expect(findings).toEqual(['project/too-large:files templates/5.md.hbs:1:1']);
  });

  it('takes the text of an editor before that of the disk', () => {
    const folder = folderWith({ 'templates/a.md.hbs': 'lama' });
    mkdirSync(join(folder, 'templates/kosong'));
    expect(read(folder, {}, new Map([['templates/a.md.hbs', 'baru']])).files).toEqual([
      'templates/a.md.hbs=baru',
    ]);
  });
});

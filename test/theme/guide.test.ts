import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBooks } from '../../src/build.js';
import { loadProject } from '../../src/load.js';
import { defaultTheme, papers } from '../../src/theme/theme.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

const GUIDES = join(import.meta.dirname, '../../docs/guide');
const HEAD = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';
const guide = (name: string) => readFileSync(join(GUIDES, name), 'utf8');

/** The samples of a guide, by the file name in the first line of each. */
function samples(name: string, language: string, opening: string, closing: string): Record<string, string> {
  const blocks = guide(name).matchAll(
    new RegExp(`^\`\`\`${language}\\n${opening}(\\S+)${closing}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'),
  );
  return Object.fromEntries([...blocks].map(([, file = '', text = '']) => [file, text]));
}

describe.each(['tampilan.md', 'design.md'])('%s', (name) => {
  it('shows settings that hold', async () => {
    const files = samples(name, 'yaml', '# ', '');
    expect(Object.keys(files)).toEqual(['masterplan.config.yaml']);
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
    const project = await loadProject(
      folderWith({ 'masterplan.yaml': HEAD, 'assets/logo.svg': logo, ...files }),
    );
    const { findings } = await validate(project);
    expect(findings.filter(({ place }) => place.file === 'masterplan.config.yaml')).toEqual([]);
    expect(project.settings.theme?.settings).toMatchObject({
      paper: 'f4',
      accent: '#7a1f1f',
      logo: 'assets/logo.svg',
    });
  });

  it('tells the design as it is', () => {
    const cells = guide(name)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const sizes = cells.map((row) => row[2] ?? '').filter((cell) => /^\d+(?:[.,]\d)?$/.test(cell));
    const { leading, ...scale } = defaultTheme.type;
    expect(sizes.map((size) => Number(size.replace(',', '.')))).toEqual(
      Object.values(scale).sort((a, b) => b - a),
    );
    const { dimensions, paper, ...colours } = defaultTheme.colours;
    const named = cells.flatMap((row) => (row[2] ?? '').match(/#[0-9a-f]{6}/g) ?? []);
    expect(named.sort()).toEqual([...Object.values(colours), ...Object.values(dimensions)].sort());
    for (const [id, colour] of Object.entries(dimensions))
      expect(cells).toContainEqual(['', `\`${id}\``, `\`${colour}\``, '']);
    const text = guide(name).replace(/\s+/g, ' ');
    for (const number of [leading, ...Object.values(papers.a4.margin).map((side) => `${side} mm`)])
      expect(text.replace('1,45', '1.45')).toContain(String(number));
  });
});

describe.each(['kata-kata-sendiri.md', 'templates.md'])('%s', (name) => {
  it('shows templates that make a book', async () => {
    const files = samples(name, 'handlebars', '\\{\\{!-- ', ' --\\}\\}');
    expect(Object.keys(files)).toEqual([
      'templates/book-1-analysis/closing.md.hbs',
      'templates/partials/salam-penutup.md.hbs',
    ]);
    const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD, ...files }));
    const { findings, model } = await validate(project);
    expect(findings.filter(({ place }) => place.file.startsWith('templates/'))).toEqual([]);
    const [book] = await renderBooks(project, model, { formats: ['md'], books: [1], draft: true });
    expect(book?.content).toContain(
      'Demikian Buku 1 ini disusun untuk Kota Uji.\n\nNaskah ini masih rancangan dan menunggu masukan semua pihak.\n\nTerima kasih kepada semua perangkat daerah Kota Uji.',
    );
  });
});

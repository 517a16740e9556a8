import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorSchemas } from '../../src/init/editor-schemas.js';
import { packagedSchemas } from '../../src/init/json-schema.js';
import { planStarter } from '../../src/init/plan-starter.js';
import { fictionalRegion } from '../../src/init/starter-region.js';
import { writeStarter } from '../../src/init/write-starter.js';
import { LanguageServer } from './language-server.js';

// The server that VS Code's YAML extension runs, on a starter as `init` writes it, without any network.
const EXAMPLE = join(import.meta.dirname, '../../examples/kota-contoh');
const parent = mkdtempSync(join(tmpdir(), 'masterplan editor '));
const folder = join(parent, 'kota-contoh');
const files = planStarter({
  region: fictionalRegion('Kota Rekaan', 'kota'),
  language: 'id',
  folder: 'kota-contoh',
});

let server: LanguageServer;
let opened = 0;

beforeAll(async () => {
  await writeStarter(folder, files);
  const settings: Record<string, unknown> = JSON.parse(files.get('.vscode/settings.json') ?? '');
  server = await LanguageServer.start(folder, settings);
});

afterAll(async () => {
  await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

/** Opens a text under a name of its own, held to a part's schema by its first line. */
async function openPart(part: string, yaml: string) {
  const uri = uriOf(`_uji-${++opened}.yaml`);
  const text = `# yaml-language-server: $schema=.masterplan/schemas/${part}.schema.json\n${yaml}`;
  return { uri, found: await server.open(uri, text) };
}

describe('in a starter’s file', () => {
  test('keys that are not there yet are proposed, within a list and within one item', async () => {
    const list = await openPart('parts/gaps', '- id: gap-a\n  dimension: governance\n  \n');
    const item = await openPart('parts/gaps', 'id: gap-a\ndimension: governance\n\n');
    const inList = await server.completions(list.uri, { line: 3, character: 2 });
    expect(inList).toEqual(expect.arrayContaining(['aspect', 'current', 'ideal', 'solution', 'priority']));
    expect(inList).not.toContain('dimension');
    expect(await server.completions(item.uri, { line: 3, character: 0 })).toEqual(inList);
  });

  test('an empty file gets keys too', async () => {
    const { uri } = await openPart('parts/readiness', '# Belum diisi.\n\n');
    expect(await server.completions(uri, { line: 2, character: 0 })).toEqual(
      expect.arrayContaining(['element', 'part', 'current', 'ideal']),
    );
  });

  test('a key’s meaning is shown in Indonesian', async () => {
    const name = 'region.yaml';
    const text = files.get(name) ?? '';
    const line = text.split('\n').indexOf('kind: kota');
    await server.open(uriOf(name), text);
    const hover = await server.hover(uriOf(name), { line, character: 1 });
    expect(hover).toContain('Jenis daerah');
    expect(hover).toContain('Sebutan Wali Kota/Bupati dan Perwali/Perbup mengikuti isian ini.');
  });

  test('a wrong choice is one finding, at its place, with the right ones', async () => {
    const { found } = await openPart('parts/gaps', '- id: gap-a\n  dimension: governanse\n');
    expect(found).toHaveLength(1);
    expect(found[0]?.range).toEqual({ start: { line: 2, character: 13 }, end: { line: 2, character: 23 } });
    expect(found[0]?.message).toContain('"governance"');
  });

  test('the settings are checked as well: a severity as a word and as a mapping, one finding each', async () => {
    const uri = uriOf('masterplan.config.yaml');
    const right = 'rules:\n  swot: error\n  roadmap: { severity: off, reason: Belum dibahas. }\n';
    expect(await server.open(uri, right)).toEqual([]);
    const word = await openPart('config', 'rules:\n  swot: eror\n');
    expect(word.found.map(({ range }) => range.start)).toEqual([{ line: 2, character: 8 }]);
    const mapping = await openPart('config', 'rules:\n  swot: { severity: eror }\n');
    expect(mapping.found.map(({ range }) => range.start)).toEqual([{ line: 2, character: 20 }]);
    const empty = await openPart('config', 'rules:\n  swot:\n    severity: info\n    \n');
    expect(await server.completions(empty.uri, { line: 4, character: 4 })).toContain('reason');
  });

  test('one wrong key is one finding, in a list of mappings too', async () => {
    const { found } = await openPart('parts/swot', '- id: a\n  scope: region\n  kekuatan: []\n');
    expect(found.map(({ message }) => message)).toEqual(['Property kekuatan is not allowed.']);
  });

  test('what other files hold is not asked for', async () => {
    expect((await openPart('parts/masterplan', 'stage: 1\n')).found).toEqual([]);
    expect((await openPart('parts/region', 'capital: Contoh\n')).found).toEqual([]);
  });

  test('nothing that init writes is found wrong', async () => {
    const pages = [...files].filter(([name]) => name.endsWith('.yaml') && name !== 'region.yaml');
    const found = pages.map(([name, text]) => server.open(uriOf(name), text));
    expect((await Promise.all(found)).flat()).toEqual([]);
    for (const [name] of pages) server.close(uriOf(name));
  });
});

test('every schema is accepted, with all that it refers to', async () => {
  const { parts, files: schemas } = editorSchemas(packagedSchemas());
  const lists = new Set(parts.filter(({ list }) => list).map(({ schemaFile }) => schemaFile));
  const checked = [...schemas].map(async ([schemaFile, text]) => {
    const name = schemaFile.slice('.masterplan/schemas/'.length, -'.schema.json'.length);
    const { type }: { type?: string } = JSON.parse(text);
    const { found } = await openPart(name, lists.has(schemaFile) || type === 'array' ? '[]\n' : '{}\n');
    return { name, wrong: found.filter(({ message }) => !message.startsWith('Missing property')) };
  });
  expect((await Promise.all(checked)).filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});

// These files have no schema line: the settings that init writes must lead each to its own part.
describe('a finished project’s files', () => {
  test('are found right', async () => {
    const names = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(40);
    const checked = names.map(async (name) => ({
      name,
      found: await server.open(uriOf(name), readFileSync(join(EXAMPLE, name), 'utf8')),
    }));
    expect((await Promise.all(checked)).filter(({ found }) => found.length > 0)).toEqual([]);
    for (const name of names) server.close(uriOf(name));
  });

  test.each([
    ['governance.yaml', 'council'],
    ['dimensions/governance.yaml', 'coordinator'],
    ['swot/governance.yaml', 'scope'],
    ['swot/region.yaml', 'scope'],
    ['dimensions/living/programs/dinsos.yaml', 'lead'],
    ['enablers/literacy.yaml', 'lead'],
    ['evaluations/2031.yaml', 'components'],
  ])('%s has keys of its own part', async (name, key) => {
    const uri = uriOf(name);
    await server.open(uri, '\n');
    expect(await server.completions(uri, { line: 0, character: 0 })).toContain(key);
    server.close(uri);
  });
});

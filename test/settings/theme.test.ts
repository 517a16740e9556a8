import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/load.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';

const CONFIG = 'masterplan.config.yaml';
const HEAD = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';
const SANS = readFileSync(join(import.meta.dirname, '../../data/fonts/SourceSans3_400Regular.ttf'));
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function found(config: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  return foundIn(folderWith({ 'masterplan.yaml': HEAD, [CONFIG]: config, ...files }));
}

async function foundIn(folder: string) {
  const { findings, silenced } = await validate(await loadProject(folder));
  const ours = findings.filter(({ place }) => place.file === CONFIG);
  return {
    shown: ours.map(({ type, severity, place }) => `${severity} ${type.id} ${place.line}:${place.column}`),
    said: ours.map((one) => messageOf(one, 'id')),
    silenced: silenced.map(({ finding }) => finding.type.id),
  };
}

describe('a theme', () => {
  it('that is right has no findings', async () => {
    const config = `theme:
  paper: f4
  fonts: { body: source serif 4, heading: Source Sans 3, files: [fonts/a.ttf] }
  colours: { accent: "#7A1F1F", living: "#444444" }
  logo: assets/lambang.png
`;
    const { shown } = await found(config, { 'fonts/a.ttf': SANS, 'assets/lambang.png': PIXEL });
    expect(shown).toEqual([]);
  });

  it('of which every part is empty has none that count', async () => {
    const { shown } = await found('theme:\n  paper:\n  fonts:\n  colours:\n  logo:\n');
    expect(shown.filter((one) => !one.startsWith('info'))).toEqual([]);
  });

  it.each([
    ['a paper in capitals', 'paper: F4', 'error schema/choice 2:10', 'Maksudnya "f4"?'],
    [
      'a misspelt key',
      'colors: { accent: "#7a1f1f" }',
      'error schema/unknown-key 2:3',
      'Maksudnya "colours"?',
    ],
    ['a colour by name', 'colours: { living: merah }', 'error schema/form 2:22', 'seperti: "#0b5177"'],
    ['a short colour', 'colours: { living: "#fff" }', 'error schema/form 2:22', '"#0b5177"'],
    ['a colour of digits', 'colours: { living: 123456 }', 'error schema/form 2:22', '"#0b5177"'],
    [
      'a colour without quotes',
      'colours:\n    living: #b03a2e',
      'error theme/colour 3:5',
      'Tanpa tanda kutip, #b03a2e terbaca sebagai komentar sehingga warna "living" kosong. Tulis living: "#b03a2e"',
    ],
    [
      'a dimension misnamed as seen in the wild',
      'colours: { goverment: "#7a1f1f" }',
      'error theme/colour 2:14',
      'Maksudnya "governance"?',
    ],
    ['a misspelt accent', 'colours: { acent: "#7a1f1f" }', 'error theme/colour 2:14', 'Maksudnya "accent"?'],
    [
      'a dimension of nobody',
      'colours: { zzz: "#7a1f1f" }',
      'error theme/colour 2:14',
      'Kunci yang dikenal: accent, governance, branding, economy, living, society, environment.',
    ],
    [
      'a pale colour',
      'colours: { society: "#ffcc00" }',
      'warning theme/contrast 2:23',
      'kontrasnya 1,5 : 1, padahal paling sedikit 4,5 : 1. Pakai misalnya "#',
    ],
    ['a colour just too pale', 'colours: { accent: "#777777" }', 'warning theme/contrast 2:22', '4,4 : 1'],
    [
      'a font that does not ship',
      'fonts: { body: Arial }',
      'warning theme/font 2:18',
      'Huruf "Arial" tidak disertakan, jadi PDF memakai Source Serif 4.',
    ],
    [
      'a font that the files do not hold',
      'fonts: { heading: Arial, files: [a.ttf] }',
      'warning theme/font 2:21',
      'yang ada: Source Sans 3. PDF memakai Source Sans 3.',
    ],
    ['a name with quotes', `fonts: { body: 'a"; } b' }`, 'error schema/form 2:18', 'Source Serif 4'],
    [
      'a font that is not there',
      'fonts: { files: [b.ttf], body: Arial }',
      'error file/asset 2:20',
      'tidak ada',
    ],
    ['a font outside', 'fonts: { files: [../b.ttf] }', 'error file/asset 2:20', 'di luar folder proyek'],
    [
      'no font',
      'fonts: { files: [masterplan.yaml] }',
      'error file/asset 2:20',
      'bukan berkas huruf TTF atau OTF',
    ],
    ['half a font', 'fonts: { files: [half.ttf] }', 'error file/asset 2:20', 'yang utuh'],
    ['a large font', 'fonts: { files: [large.ttf] }', 'error file/asset 2:20', 'paling besar 5 MB'],
    ['a single font file', 'fonts: { files: a.ttf }', 'error schema/kind 2:19', 'daftar'],
    ['a logo that is not there', 'logo: assets/a.png', 'error file/asset 2:9', 'tidak ada'],
    ['a logo that is no picture', 'logo: masterplan.yaml', 'error file/asset 2:9', 'bukan gambar'],
    ['a list', '- paper', 'error', ''],
  ])('with %s has one finding', async (_, theme, finding, words) => {
    const files = {
      'a.ttf': SANS,
      'half.ttf': SANS.subarray(0, SANS.length / 2),
      'large.ttf': Buffer.concat([SANS, Buffer.alloc(5 * 1024 * 1024)]),
    };
    const { shown, said } = await found(`theme:\n  ${theme}\n`, files);
    expect(shown).toEqual([expect.stringContaining(finding)]);
    expect(said[0]).toContain(words);
  });

  it('finds each of several, and says nothing of a font while another cannot be read', async () => {
    const { shown } = await found(
      'theme:\n  fonts: { body: Arial, files: [a.ttf, b.ttf] }\n  colours: { accent: "#ffff00", living: "#ffff00" }\n',
    );
    expect(shown).toEqual([
      'error file/asset 2:33',
      'error file/asset 2:40',
      'warning theme/contrast 3:22',
      'warning theme/contrast 3:41',
    ]);
  });

  it('may not reach out of the project by a link', async () => {
    const folder = folderWith({ 'masterplan.yaml': HEAD, [CONFIG]: 'theme:\n  fonts: { files: [a.ttf] }\n' });
    symlinkSync(join(folderWith({ 'a.ttf': SANS }), 'a.ttf'), join(folder, 'a.ttf'));
    expect((await foundIn(folder)).said).toEqual([expect.stringContaining('di luar folder proyek')]);
  });

  it('can be passed over with a reason, where it only warns', async () => {
    const { shown, silenced } = await found(
      'theme:\n  colours: { accent: "#ffff00" }\nrules:\n  theme/contrast: { severity: off, reason: Warna resmi daerah. }\n',
    );
    expect({ shown, silenced }).toEqual({ shown: [], silenced: ['theme/contrast'] });
  });
});

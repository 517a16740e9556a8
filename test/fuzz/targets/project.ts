import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeStatusReport } from '../../../src/cli/check/status-work.js';
import type { Language } from '../../../src/i18n/language.js';
import { loadProject } from '../../../src/load.js';
import { reportFormatIds, reportFormats, type Scene } from '../../../src/reporters/formats.js';
import { plainPaint } from '../../../src/reporters/report.js';
import { statusText } from '../../../src/reporters/status/text.js';
import { itemPath } from '../../../src/source/item-path.js';
import { validate } from '../../../src/validate.js';
import { packFiles, unpackFiles } from '../archive.js';
import { checkFindings } from '../check-findings.js';
import { seedFiles } from '../seeds.js';
import { type Target, toBytes, toText } from './target.js';

/** Files of every kind; what an input does not name stays as empty as here. */
const NAMES = [
  'masterplan.yaml',
  'agencies.yaml',
  'region.yaml',
  'region/profile.md',
  'gaps/dlh.yaml',
  'swot.yaml',
  'dimensions/living.yaml',
  'dimensions/living/programs/dinkes.yaml',
  'dimensions/governance/goals.yaml',
  'enablers.yaml',
  'quick_wins.yaml',
  'evaluations/2023.yaml',
  'sources.yaml',
  'masterplan.config.yaml',
  'masterplan.baseline.json',
  'catatan.yaml',
];

let root: string | undefined;

/** A folder with all these files; inputs are laid over them in memory. */
function folder(): string {
  if (root !== undefined) return root;
  const made = mkdtempSync(join(tmpdir(), 'masterplan-fuzz-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const name of NAMES) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), '');
  }
  root = made;
  return made;
}

/** A whole project: it is checked, reported in every form and counted, and every finding stands where it says. */
export const projectTarget: Target = {
  name: 'project',
  form: 'text',
  longest: 8000,
  seeds: () => [
    ...seedFiles(['test/fixtures'], /\.yaml$/).map(({ text }) =>
      toBytes(packFiles(new Map([['masterplan.yaml', text]]))),
    ),
    projectSeed('kota-mojokerto'),
  ],
  async run(input) {
    const files = unpackFiles(toText(input));
    const overlay = new Map(NAMES.map((name) => [name, files.get(name) ?? '']));
    const project = await loadProject(folder(), {}, overlay);
    const { tree } = project;
    const checked = await validate(project);
    checkFindings(checked.findings, [...checked.files, ...project.files]);
    const { findings, summary, model } = checked;
    const { errors, warnings, infos } = summary;
    assert.equal(errors + warnings + infos, findings.length);
    const language: Language = input.length % 2 === 0 ? 'id' : 'en';
    const scene: Scene = {
      failOn: 'error',
      fromReader: (file) => file,
      fromRepository: (file) => `kota/${file}`,
      itemPath: (path) => itemPath(tree, path),
    };
    // One form an input is enough, and each has its turn.
    const form = reportFormatIds[input.length % reportFormatIds.length] ?? 'text';
    const report = { findings, files: checked.files, summary, language };
    const written = [...(await reportFormats[form]())(report, scene)].join('');
    if (['json', 'sarif', 'gitlab'].includes(form)) JSON.parse(written);
    statusText(makeStatusReport({ model, summary, findings }, '2025-01-01', language), {
      paint: plainPaint,
      width: 80,
      all: true,
    });
  },
};

function projectSeed(name: string): Uint8Array {
  const at = `examples/${name}/`;
  const files = seedFiles([at], /\.(?:ya?ml|md)$/).filter((file) =>
    NAMES.includes(file.name.slice(at.length)),
  );
  return toBytes(packFiles(new Map(files.map((file) => [file.name.slice(at.length), file.text]))));
}

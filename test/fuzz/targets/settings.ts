import assert from 'node:assert/strict';
import { findingTypes } from '../../../src/findings.js';
import { readConfig } from '../../../src/settings/read-config.js';
import { CONFIG_NAMES } from '../../../src/settings/settings.js';
import { defaultLimits } from '../../../src/source/limits.js';
import { checkFindings } from '../check-findings.js';
import { readText, type Target, toBytes } from './target.js';

const SEEDS = [
  'rules:\n  swot/weights-sum: warning\n  prose: off\n  region/code: { level: info, reason: Menunggu Permendagri }\n',
  'rules:\n  programs/horizon:\n    level: off\n    reason: RPJMD belum terbit\n  "*": info\n',
  'ignore:\n  - files: [dimensions/living/**, "gaps/*.yaml"]\n    rules: [prose, swot/weights-sum]\n    reason: Menunggu data\n',
  'limits:\n  depth: 10\n  keys: 100\n  file-mib: 1\n',
  'theme:\n  colors: { primary: "#0b5394", accent: "#e69138" }\n  fonts: { body: Noto Serif, heading: Noto Sans }\n  paper: a4\n',
  'theme:\n  logo: assets/logo.svg\n  font_files: [assets/a.ttf]\n  dimensions:\n    living: { color: "#112233" }\n',
];

/** Settings: what is wrong is a finding and does not hold; nothing of a stranger's loosens a limit. */
export const settingsTarget: Target = {
  name: 'settings',
  form: 'text',
  longest: 2000,
  seeds: () => SEEDS.map(toBytes),
  async run(input) {
    const text = readText(input);
    if (text === undefined) return;
    const file = { name: CONFIG_NAMES[0], text };
    const { findings, limits, levels, ignores } = await readConfig(file, defaultLimits, findingTypes);
    checkFindings(findings, [file]);
    for (const [name, limit] of Object.entries(defaultLimits)) {
      const now = { ...defaultLimits, ...limits }[name as keyof typeof defaultLimits]; // a key of that object
      assert.ok(Number.isInteger(now) && now > 0 && now <= limit, `${name} became ${now}`);
    }
    const known = new Set(findingTypes.map(({ id }) => id));
    for (const id of levels.keys()) assert.ok(known.has(id), `a level for ${id}`);
    for (const { files } of ignores) assert.ok(files.length > 0);
  },
};

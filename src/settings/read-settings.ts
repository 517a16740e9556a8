import { type Diagnostic, type FindingType, finding } from '../diagnostics/diagnostic.js';
import { filePlace } from '../project/file-place.js';
import { definedTwiceFinding, fileTooLargeFinding } from '../project/findings.js';
import { readRootFile } from '../project/read-root-file.js';
import type { ReadAnswer } from '../project/read-source.js';
import { defaultLimits, type Limits } from '../source/limits.js';
import { CONFIG_NAMES, noSettings, type Settings } from './settings.js';

const MIB = 1024 * 1024;

/** Settings are a few lines; how long they take to apply grows with their number. */
const MOST_MIB = 1;

/**
 * What the settings file in `root` says. Nothing is loaded for it when there is none; `types` gives every kind of
 * finding there is.
 */
export async function readSettings(
  root: string,
  limits: Partial<Limits>,
  types: () => Promise<readonly FindingType[]>,
  overlay?: ReadonlyMap<string, string>,
): Promise<Settings> {
  const allowed = { ...defaultLimits, ...limits, fileBytes: MOST_MIB * MIB };
  const [answer, twin] = CONFIG_NAMES.flatMap((name) => readRootFile(root, name, allowed, overlay) ?? []);
  if (answer === undefined) return noSettings;
  const twice = twin === undefined ? [] : [twoFiles()];
  if ('finding' in answer) return { ...noSettings, findings: [...twice, await refusal(answer)] };
  const { readConfig } = await import('./read-config.js');
  const settings = await readConfig(answer.file, allowed, await types());
  return { ...settings, findings: [...twice, ...settings.findings] };
}

function twoFiles(): Diagnostic {
  const [file, name] = CONFIG_NAMES;
  return finding(definedTwiceFinding, 'twoFiles', filePlace(name), { name, file });
}

async function refusal({ finding: found }: Exclude<ReadAnswer, { file: unknown }>): Promise<Diagnostic> {
  if (found.type !== fileTooLargeFinding) return found;
  const { configFinding } = await import('./findings.js');
  return finding(configFinding, 'tooLarge', found.place, { limit: MOST_MIB });
}

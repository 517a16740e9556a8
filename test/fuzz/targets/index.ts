import { baselineTarget } from './baseline.js';
import { formatTarget } from './format.js';
import { markdownTarget } from './markdown.js';
import { fontTarget, pictureTarget } from './pictures.js';
import { projectTarget } from './project.js';
import { referenceTarget, referenceZipTarget } from './reference.js';
import { schemaTarget } from './schema.js';
import { settingsTarget } from './settings.js';
import type { Target } from './target.js';
import { templatesTarget } from './templates.js';
import { yamlTarget } from './yaml.js';

/** Everything that takes what strangers wrote. A new target is its file and its line here. */
export const targets: readonly Target[] = [
  yamlTarget,
  schemaTarget,
  projectTarget,
  templatesTarget,
  settingsTarget,
  baselineTarget,
  formatTarget,
  markdownTarget,
  pictureTarget,
  fontTarget,
  referenceTarget,
  referenceZipTarget,
];

import type { FindingType } from './diagnostics/diagnostic.js';
import { projectFindings } from './project/findings.js';
import { templateFindings } from './render/templates/findings.js';
import { rules } from './rules/index.js';
import { schemaFindings } from './schema/findings.js';
import { settingsFindings } from './settings/findings.js';
import { themeFindings } from './settings/theme-findings.js';
import { sourceFindings } from './source/findings.js';

/** Every kind of finding that the tool can make, sorted by id: what `rules` lists and `explain` tells. */
export const findingTypes: readonly FindingType[] = [
  ...sourceFindings,
  ...projectFindings,
  ...schemaFindings,
  ...rules,
  ...settingsFindings,
  ...themeFindings,
  ...templateFindings,
].sort((a, b) => (a.id < b.id ? -1 : 1));

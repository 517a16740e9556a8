import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';

/** What is tried, the document's lines from line 6 on, its stage, and what the rule says: `severity message line`. */
export type StageRow = readonly [what: string, text: string, stage: Stage, ...said: string[]];

/** Tests what the rule itself says of each document; what else its stage asks for is left out. */
export function atStage(id: string, rows: readonly StageRow[]): void {
  const cases = rows.map(([what, text, stage, ...said]) => ({ what, text, stage, said }));
  describe(id, () => {
    it.each(cases)('$what', async ({ text, stage, said }) => {
      const project = await loadProject(folderWith({ 'masterplan.yaml': HEAD + text }));
      const { findings } = await validate(project, { stage });
      const own = findings.filter(({ type }) => type.id === id);
      expect(own.map(({ severity, message, place }) => `${severity} ${message} ${place.line}`)).toEqual(said);
    });
  });
}

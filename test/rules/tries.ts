import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/diagnostics/diagnostic.js';
import { loadProject } from '../../src/load.js';
import { validate } from '../../src/validate.js';
import { folderWith } from '../project/folder.js';
import { HEAD } from '../validate/check-files.js';

/** What is tried, the document's lines from line 6 on, and what the rule says of them: `message line`. */
export type Row = readonly [what: string, text: string, ...said: string[]];

/** Tests that the rule says just this of each document, at whatever severity, and that nothing else is wrong. */
export function tries(id: string, rows: readonly Row[], stage: Stage = 1): void {
  const cases = rows.map(([what, text, ...said]) => ({ what, text, said }));
  describe(id, () => {
    it.each(cases)('$what', async ({ text, said }) => {
      const whole = text.startsWith('format:') ? text : HEAD + text;
      const project = await loadProject(folderWith({ 'masterplan.yaml': whole }));
      const { findings } = await validate(project, { stage });
      const words = findings
        .filter(({ type, severity }) => severity !== 'info' || type.id === id)
        .map(({ type, message, place }) => `${type.id === id ? message : type.id} ${place.line}`);
      expect(words).toEqual(said);
    });
  });
}

export const PERIOD = 'period: { start: 2025, end: 2034 }\n';

/** A field of the dimension living, on line 8. */
export const living = (text: string): string => `dimensions:\n  living:\n    ${text}\n`;

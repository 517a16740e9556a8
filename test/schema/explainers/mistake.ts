import { expect, it } from 'vitest';
import type { FindingType } from '../../../src/diagnostics/diagnostic.js';
import { messageOf } from '../../../src/reporters/message-of.js';
import { checkFiles, HEAD } from '../../validate/check-files.js';

/** One mistake as an author makes it, and all that is said of it. */
export interface Mistake {
  readonly what: string;
  /** What follows the five lines of `HEAD`, so its first line is line 6; or a project of several files. */
  readonly text: string | Readonly<Record<string, string>>;
  /** `line:column-endColumn`, or `file:…` for a file other than masterplan.yaml. */
  readonly at: string;
  readonly id: string;
  readonly en: string;
}

/** A programme of the dimension living; its own fields begin on line 11, indented by eight. */
export const PROGRAM = `dimensions:
  living:
    programs:
      - id: siaga
        name: Siaga Ibu
`;

/** Tests that each mistake gets this one finding, at this place, in these words, and no other. */
export function explains(type: FindingType, mistakes: readonly Mistake[]): void {
  it.each(mistakes)('$what', async ({ text, at, id, en }) => {
    const files = typeof text === 'string' ? { 'masterplan.yaml': HEAD + text } : text;
    const findings = await checkFiles(files);
    const said = findings.map((one) => {
      const { file, line, column, endLine, endColumn } = one.place;
      const where = file === 'masterplan.yaml' ? '' : `${file}:`;
      const until = endLine === line ? endColumn : `${endLine}:${endColumn}`;
      return {
        type: one.type.id,
        at: `${where}${line}:${column}-${until}`,
        id: messageOf(one, 'id'),
        en: messageOf(one, 'en'),
      };
    });
    expect(said).toEqual([{ type: type.id, at, id, en }]);
  });
}

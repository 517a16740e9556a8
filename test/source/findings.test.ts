import { describe, expect, it } from 'vitest';
import type { FindingType } from '../../src/diagnostics/diagnostic.js';
import type { Bilingual } from '../../src/i18n/language.js';
import { projectFindings } from '../../src/project/findings.js';
import { sourceFindings } from '../../src/source/findings.js';
import { syntaxFinding } from '../../src/source/syntax-finding.js';

const all: readonly FindingType[] = [...sourceFindings, ...projectFindings];
const slots = (text: string) => [...new Set(text.match(/\{[a-z]\w*\}/g) ?? [])].sort();

describe('the findings of these rooms', () => {
  it('have ids of their own', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(file|yaml|project)\/[a-z-]+$/.test(id))).toEqual([]);
  });

  it('say everything in both languages, with the same arguments', () => {
    for (const { id, title, why, fix, messages } of all) {
      const texts: Bilingual[] = [title, why, fix, ...Object.values(messages)];
      for (const text of texts) {
        expect(text.id.length, id).toBeGreaterThan(5);
        expect(text.en.length, id).toBeGreaterThan(5);
        expect(slots(text.id), id).toEqual(slots(text.en));
      }
    }
  });

  it('use our own words, not those of the YAML library', () => {
    const words = Object.values(syntaxFinding.messages)
      .map(({ en }) => en)
      .join(' ');
    expect(words).not.toMatch(/implicit|scalar|indicator|compact mapping|token|node/i);
  });
});

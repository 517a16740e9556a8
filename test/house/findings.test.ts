import { describe, expect, it } from 'vitest';
import { findingTypes } from '../../src/findings.js';

const LANGUAGES = ['id', 'en'] as const;
const marksOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it('finding ids are unique and in order', () => {
  const ids = findingTypes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(50);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

describe.each(findingTypes.map((type) => [type.id, type] as const))('%s', (id, type) => {
  it('has an id of section and name', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('tells in both languages what it is, why it matters and how to mend it', () => {
    for (const text of [type.title, type.why, type.fix]) {
      for (const language of LANGUAGES) expect(text[language].trim()).toBe(text[language]);
      for (const language of LANGUAGES) expect(text[language]).not.toBe('');
    }
    for (const language of LANGUAGES) {
      expect(type.title[language]).not.toMatch(/[.!?]$/);
      expect(type.why[language]).toMatch(/[.!?]$/);
      expect(type.fix[language]).toMatch(/[.!?]$/);
    }
  });

  it('has messages that say the same in both languages', () => {
    const messages = Object.values(type.messages);
    expect(messages).not.toEqual([]);
    for (const message of messages) {
      for (const language of LANGUAGES) expect(message[language].trim()).not.toBe('');
      expect(marksOf(message.id)).toEqual(marksOf(message.en));
    }
  });

  it('grows graver with the stage, never lighter', () => {
    if (type.errorFrom === undefined) return;
    expect(type.errorFrom).toBeGreaterThanOrEqual(type.stage);
    expect(type.severity).not.toBe('error');
  });
});

import { type Path, pathText } from '../diagnostics/place.js';
import type { Bilingual } from '../i18n/language.js';
import { nodeAt } from '../source/locate.js';
import type { TreeNode } from '../source/tree.js';
import type { FieldFacts } from './field-facts.js';

/** `"lead" (Penanggung jawab)`: a field as a sentence names it; a list item is named by its list. */
export function describeField(path: Path, facts: FieldFacts | undefined): Bilingual {
  const key = [...path].reverse().find((segment) => typeof segment === 'string');
  const name = `"${key ?? pathText(path)}"`;
  return { id: facts?.title ? `${name} (${facts.title})` : name, en: name };
}

const NAMING_KEYS = ['id', 'name', 'text', 'title', 'term', 'version'] as const;

/**
 * The thing a field belongs to, in the middle of a sentence: `program "portal-layanan"`, `butir "gaps"` for an
 * item without a name, `"budget" (Anggaran)` for a part of something.
 */
export function describeEntity(tree: TreeNode, path: Path, facts: FieldFacts | undefined): Bilingual {
  if (path.length === 0) return { id: tree.file.name, en: tree.file.name };
  const field = describeField(path, facts);
  if (typeof path.at(-1) === 'string') return field;
  const named = ownName(nodeAt(tree, path));
  if (named === undefined) return { id: `butir ${field.en}`, en: `an item of ${field.en}` };
  return { id: facts?.title ? `${inSentence(facts.title)} "${named}"` : `"${named}"`, en: `"${named}"` };
}

function ownName(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const key of NAMING_KEYS) {
    const value = node.entries.get(key)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value;
  }
  return undefined;
}

// A title begins with a capital; inside a sentence only abbreviations (SWOT, APBD) keep it.
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

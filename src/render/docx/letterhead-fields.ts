import { type Element, within } from './xml.js';

/** Fields that only count pages. All others may name files, programs or the day. */
const HARMLESS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\s*(?:\\\*\s*\w+\s*)*$/i;

/**
 * The elements of those fields in a header or footer that only count pages; of other fields the result is kept and
 * these elements fall away. A field's instruction may be spread over many runs, and fields may stand in fields.
 */
export function allowedFields(root: Element): ReadonlySet<Element> {
  const allowed = new Set<Element>();
  const open: { readonly elements: Element[]; instruction: string; nested: boolean }[] = [];
  for (const element of within(root, 'w:fldChar', 'w:instrText', 'w:fldSimple')) {
    if (element.name === 'w:fldSimple') {
      if (HARMLESS.test(element.attributes['w:instr'] ?? '')) allowed.add(element);
      continue;
    }
    const type = element.attributes['w:fldCharType'];
    const parent = open.at(-1);
    if (type === 'begin') {
      if (parent) parent.nested = true;
      open.push({ elements: [element], instruction: '', nested: false });
      continue;
    }
    parent?.elements.push(element);
    if (parent && element.name === 'w:instrText')
      parent.instruction += element.children.filter((child) => typeof child === 'string').join('');
    if (parent && type === 'end') {
      open.pop();
      if (!parent.nested && HARMLESS.test(parent.instruction))
        for (const each of parent.elements) allowed.add(each);
    }
  }
  return allowed;
}

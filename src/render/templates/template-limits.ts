import { TemplateError, templateProblems } from './template-error.js';

/**
 * Handlebars' parser takes more than quadratic time for nested tags and a region's own templates come from
 * strangers, so depth and size are checked in one pass over the text before it is parsed. Ours reach 6 and 20,000.
 */
const limits = { depth: 50, characters: 1_000_000 };

/** Tags that open, chain (`{{else if}}`) or close a block, and brackets of nested calls. */
const step = /\{\{~?\s*(#|\^(?!\s*~?\}\})|\/|else\s+\w)|([()])|(\}\})/g;

/** Throws TemplateError when the template is too long or nested too deep to be read in reasonable time. */
export function refuseExcess(template: string, text: string): void {
  const refuse = (index: number): never => {
    const line = text.slice(0, index).split('\n').length;
    throw new TemplateError(templateProblems.tooDeep, { template, at: [line, 1] }, { limit: limits.depth });
  };
  if (text.length > limits.characters)
    throw new TemplateError(
      templateProblems.tooLarge,
      { template, at: [1, 1] },
      { limit: limits.characters },
    );
  const chains: number[] = [];
  let depth = 0;
  let brackets = 0;
  for (const { index, 1: tag, 2: bracket } of text.matchAll(step)) {
    if (bracket !== undefined) brackets = Math.max(0, brackets + (bracket === '(' ? 1 : -1));
    else if (tag === '/') depth -= chains.pop() ?? 0;
    else if (tag === undefined) brackets = 0;
    else {
      depth += 1;
      if (tag.startsWith('else')) chains.push((chains.pop() ?? 0) + 1);
      else chains.push(1);
    }
    if (depth > limits.depth || brackets > limits.depth) refuse(index);
  }
}

import { bookWords } from '../../i18n/book-words.js';
import type { Language } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import { escapeText } from '../markdown/escape.js';
import { isMissing, typeName } from './helper.js';
import { MarkdownValue } from './markdown-value.js';
import { expressionName } from './scope.js';
import type { Expression } from './template.js';
import { TemplateError, type TemplatePlace, templateProblems } from './template-error.js';

/**
 * What `{{field}}` prints: text escaped for Markdown, a number ungrouped (years!) with the language's decimal
 * mark, the visible mark for nothing. Throws, naming what the value is `of`, for anything that has no one way to be
 * written.
 */
export function printValue(value: unknown, language: Language, of: Expression, place: TemplatePlace): string {
  if (value instanceof MarkdownValue) return value.markdown;
  if (isMissing(value)) return bookWords[language].missing;
  if (typeof value === 'string') return escapeText(value) || bookWords[language].missing;
  if (typeof value === 'number' && Number.isFinite(value))
    return formatNumber(value, language, { group: false });
  throw new TemplateError(templateProblems.notText, place, {
    field: expressionName(of),
    type: typeName(value),
  });
}

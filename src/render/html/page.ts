import { createHash } from 'node:crypto';
import { visibleText } from '../../i18n/invisible.js';
import type { Language } from '../../i18n/language.js';
import { escapeHtml } from './escape-html.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** CSS of ours, the whole of it: the page loads nothing. */
  readonly style: string;
  /** What stands at the head of each printed page. */
  readonly runningHead: string;
  /** HTML. */
  readonly body: string;
}

/**
 * A whole HTML document in one file. Its security policy allows this one style and pictures that are in the
 * file: no script, no font, no request, whoever wrote the content.
 */
export function renderPage({ language, title, description, style, runningHead, body }: Page): string {
  const css = `${style.replace(/\r\n?/g, '\n').trim()}\n@page { @top-left { content: ${cssString(runningHead)} } }\n`;
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<style>${css}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Text as a CSS string; everything but plain words is written as a code point, so nothing can end the style. */
function cssString(text: string): string {
  return `"${visibleText(text).replace(/[^A-Za-z0-9 ,]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

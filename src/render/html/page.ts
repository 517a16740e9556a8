import { createHash } from 'node:crypto';
import type { Language } from '../../i18n/language.js';
import { escapeHtml } from './escape-html.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** CSS of ours, the whole of it. */
  readonly style: string;
  /** A script of ours that may stand in a page. */
  readonly script: string;
  /** HTML. */
  readonly body: string;
}

/**
 * A whole HTML document. Its security policy allows this one style, this one script and what that adds, and
 * pictures that are in the file: no other script, no font, no request, whoever wrote the content.
 */
export function renderPage({ language, title, description, style, script, body }: Page): string {
  const css = style.replace(/\r\n?/g, '\n');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'strict-dynamic'`,
    `style-src ${hashOf(css)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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
${body}<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import type { Inline } from './block.js';

/** The words of a run of inlines, without mark-up and footnote numbers. */
export function inlineText(content: readonly Inline[]): string {
  let text = '';
  for (const part of content) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'link') text += inlineText(part.content);
    else if (part.kind === 'break') text += ' ';
  }
  return text;
}

import { finding } from '../diagnostics/diagnostic.js';
import { noEffectFinding } from './findings.js';
import type { IgnoreComment } from './ignore-comments.js';
import type { Silencer } from './silencer.js';

/** Silences what stands on the line below a comment that names its rule. */
export function silenceByComment(comments: readonly IgnoreComment[]): Silencer {
  // On a line a rule or section needs to be known once only, by its first comment.
  const byLine = new Map<string, Map<string, IgnoreComment>>();
  for (const comment of comments) {
    const { text, place } = comment.named;
    // A finding about a whole file stands at its first character, which may be that of the comment.
    for (const line of [comment.firstLine, comment.lastLine]) {
      const key = lineKey(place.file, line);
      const known = byLine.get(key) ?? new Map<string, IgnoreComment>();
      byLine.set(key, known);
      if (!known.has(text)) known.set(text, comment);
    }
  }
  const used = new Set<IgnoreComment>();
  return {
    silences({ type, place }) {
      for (const comment of byLine.get(lineKey(place.file, place.line))?.values() ?? []) {
        if (!comment.named.ids.has(type.id)) continue;
        used.add(comment);
        return true;
      }
      return false;
    },
    unused: () =>
      comments
        .filter((comment) => !used.has(comment))
        .map(({ named }) => finding(noEffectFinding, 'comment', named.place, { rule: named.text })),
  };
}

function lineKey(file: string, line: number): string {
  return `${file}\n${line}`;
}

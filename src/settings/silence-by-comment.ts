import { finding } from '../diagnostics/diagnostic.js';
import { noEffectFinding } from './findings.js';
import type { IgnoreComment } from './ignore-comments.js';
import type { Silencer } from './silencer.js';

/** Silences what stands on the line below a comment that names its rule. */
export function silenceByComment(comments: readonly IgnoreComment[]): Silencer {
  const byLine = new Map<string, IgnoreComment[]>();
  for (const comment of comments) {
    // A finding about a whole file stands at its first character, which may be that of the comment.
    for (let line = comment.firstLine; line <= comment.lastLine; line++) {
      const key = lineKey(comment.named.place.file, line);
      byLine.set(key, [...(byLine.get(key) ?? []), comment]);
    }
  }
  const used = new Set<IgnoreComment>();
  return {
    silences({ type, place }) {
      const above = byLine.get(lineKey(place.file, place.line)) ?? [];
      const comment = above.find(({ named }) => named.ids.has(type.id));
      if (comment) used.add(comment);
      return comment !== undefined;
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

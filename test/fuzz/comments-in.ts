import { Parser } from 'yaml';

/** The comments of a text as a parser of YAML sees them, byte for byte, sorted: not as our formatter finds them. */
export function commentsIn(text: string): string[] {
  const comments: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('type' in part && part.type === 'comment' && 'source' in part) comments.push(String(part.source));
    for (const inner of Object.values(part)) visit(inner);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return comments.sort();
}

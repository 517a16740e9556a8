import type { Problem } from '../problem.js';

/** Whether the schema asked for a number of any kind at this place. */
export function wantsNumber({ keyword, params }: Problem): boolean {
  return keyword === 'type' && (params.type === 'number' || params.type === 'integer');
}

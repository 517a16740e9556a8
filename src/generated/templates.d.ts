import type { PrecompiledTemplates } from '../render/templates/load.js';

/** How the books of a profile look: its chapter templates, parsed ahead, and its style sheet. */
export interface Look {
  readonly templates: PrecompiledTemplates;
  readonly theme: string;
}

export declare const profileLooks: Readonly<Record<string, Look | undefined>>;

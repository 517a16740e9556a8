import type { Model } from '../model/model.js';

/**
 * What a chapter's template sees. A pure function of the model: it chooses, orders and words, and never adds
 * numbers up. Every field a template names is in the result, `undefined` where the data has nothing.
 */
export type View = (model: Model) => object;

import type { Model } from '../model/model.js';
import type { Pen } from './pen.js';

/** A picture with its caption and what it says to people who cannot see it. */
export interface Figure {
  /** A whole `<svg>` element, 720 units wide, without style attributes. */
  readonly svg: string;
  readonly title: string;
  readonly description: string;
}

/** Draws one figure; `undefined` while the data for it is not there. Pure: same model and pen, same bytes. */
export type Draw = (model: Model, pen: Pen) => Figure | undefined;

/** Draws one figure of one dimension. */
export type DrawDimension = (model: Model, dimension: string, pen: Pen) => Figure | undefined;

import { gapForm } from './columns/gaps.js';
import { indicatorForm } from './columns/indicators.js';
import { programForm } from './columns/programs.js';
import { readinessForm } from './columns/readiness.js';
import { sourceForm } from './columns/sources.js';
import type { FormKind } from './form-kind.js';

/** Every kind of rows that agencies hand in, in the order of the sheets. */
export const formKinds: readonly FormKind[] = [
  programForm,
  indicatorForm,
  gapForm,
  readinessForm,
  sourceForm,
];

/** The kind with this id, if there is one. */
export function findFormKind(id: string): FormKind | undefined {
  return formKinds.find((kind) => kind.id === id);
}

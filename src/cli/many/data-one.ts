import { loadProject } from '../../load.js';
import { regionRows } from '../../tables/region-rows.js';
import { pieces, type RowPiece } from '../../tables/row-pieces.js';
import { validate } from '../../validate.js';
import { actionPlanFile } from '../export/action-plan-file.js';
import { exportedRegion } from '../export/exported-region.js';
import type { DataJob, Outcome, Task } from './job.js';
import { writeSpool } from './spool.js';

/** Exports one masterplan of many. `handle` is where its rows go. */
export async function dataOne(
  { limits, workbook }: DataJob,
  { root }: Task,
  handle: number,
): Promise<Outcome> {
  const project = await loadProject(root, limits);
  const { model, summary } = await validate(project);
  const { name, code, isFictional } = exportedRegion(model);
  const rows = regionRows({ model, errors: summary.errors });
  return {
    region: name,
    summary,
    types: [],
    kept: writeSpool<RowPiece>(handle, pieces(rows)),
    data: { code, isFictional, workbook: workbook ? await actionPlanFile(model) : undefined },
  };
}

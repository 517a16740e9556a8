import type { Model } from '../../model/model.js';
import { writeWorkbook } from '../../sheets/write-workbook.js';
import { actionPlan } from '../../tables/action-plan/action-plan.js';

/** The action plan of one region as the bytes of an XLSX file. */
export function actionPlanFile(model: Model): Promise<Uint8Array> {
  return writeWorkbook(actionPlan(model));
}

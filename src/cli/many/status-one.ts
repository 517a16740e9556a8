import { loadProject } from '../../load.js';
import { validate } from '../../validate.js';
import { agenciesJson, makeStatusReport, statusJson } from '../check/status-work.js';
import type { Outcome, StatusJob, Task } from './job.js';

/** Takes stock of one masterplan of many. */
export async function statusOne(job: StatusJob, { root }: Task): Promise<Outcome> {
  const project = await loadProject(root, job.limits);
  const checked = await validate(project, { stage: job.stage, asOf: job.rulesAsOf });
  const { model, summary } = checked;
  const report = makeStatusReport(checked, job.asOf, job.language);
  const { whole, agencies } = report.status;
  return {
    region: model.data.region?.name,
    summary,
    types: [],
    status: {
      stage: report.stage,
      due: whole.due,
      whole: whole.whole,
      late: agencies.filter(({ lateDays }) => lateDays > 0).length,
      agencies: job.agencies && job.format === 'text' ? agencies : [],
      json: job.format === 'json' ? (job.agencies ? agenciesJson : statusJson)(report) : '',
    },
  };
}

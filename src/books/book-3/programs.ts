import { moneyOfPrograms } from '../../model/funding.js';
import type { Model } from '../../model/model.js';
import { byTotal } from '../../model/ranking.js';
import { byScore } from '../../model/risk.js';
import { percentOf } from '../../model/share.js';
import { listItem } from '../list-item.js';
import { listed } from '../listed.js';
import { planCounts } from '../plan-counts.js';
import { homeName, programRow } from '../program-row.js';
import { quickWinsInOrder } from '../quick-win-row.js';
import { regionFacts } from '../region-facts.js';
import { voiceOf } from '../voice-of.js';

/** So many fit on a page each, the risks of the programmes and of the quick wins together. */
const PROGRAMS = 10;
const RISKS = 4;

/** Program Terbesar dan Risiko: what most of the money goes to, and what may go wrong. */
export function programs(model: Model): object {
  const largest = byTotal(model.programs.all).slice(0, PROGRAMS);
  const sum = moneyOfPrograms(largest).total;
  const [first] = largest;
  return {
    ...regionFacts(model),
    counts: planCounts(model),
    shown: voiceOf(model).some(largest.length),
    isAll: largest.length === model.programs.all.length,
    sum,
    share: percentOf(sum, model.money.total),
    first: first && { name: first.name, total: first.money.total, home: homeName(first, model) },
    programs: largest.map((program) => ({
      ...programRow(program, model),
      home: homeName(program, model),
      share: percentOf(program.money.total, model.money.total),
      risk: listItem(listed(program.risks)[0]),
    })),
    hasRisks: largest.some(({ risks }) => listed(risks).length > 0),
    quickWinRisks: quickWinRisks(model),
  };
}

/** The gravest risks of all quick wins. */
function quickWinRisks(model: Model) {
  const all = quickWinsInOrder(model).flatMap(({ risks, displayName }) =>
    listed(risks).map((risk) => ({ ...risk, quickWin: displayName })),
  );
  return byScore(all)
    .slice(0, RISKS)
    .map(({ risk, score }) => ({
      text: risk.text,
      quickWin: risk.quickWin,
      mitigation: risk.mitigation,
      score: score.score,
      level: voiceOf(model).word('riskLevel', score.level),
    }));
}

import type { Voice } from '../i18n/voice.js';
import type { Model, QuickWin } from '../model/model.js';
import { monthsTouched } from '../model/months.js';
import { quickWinMoney } from '../model/quick-win-money.js';
import { agencyShort } from './agency-name.js';

/** The line of one quick win in any list: who, where, when, how much. */
export function quickWinRow(quickWin: QuickWin, number: number, voice: Voice) {
  const { start, end } = quickWin.schedule ?? {};
  const { total } = quickWinMoney([quickWin]);
  return {
    number,
    id: quickWin.id,
    name: quickWin.displayName,
    dimension: dimensionOf(quickWin, voice),
    lead: agencyShort(quickWin.leadAgency),
    programs: quickWin.programList.map(({ name }) => name),
    start,
    end,
    dates: voice.datesInWords(start, end),
    months: monthsTouched(start, end),
    status: voice.word('programStatus', quickWin.status),
    progress: quickWin.progress,
    /** No amount is unknown, not free. */
    total: total > 0 ? total : undefined,
    partners: quickWin.partnerList.map(({ name }) => name),
  };
}

/** The quick wins in the order of their dimensions, whatever files they came from; those without one last. */
export function quickWinsInOrder({
  quickWins,
  dimensions,
}: Pick<Model, 'quickWins' | 'dimensions'>): QuickWin[] {
  const rank = ({ dimension }: QuickWin) => {
    const index = dimensions.findIndex(({ id }) => id === dimension?.id);
    return index < 0 ? dimensions.length : index;
  };
  return [...quickWins].sort((a, b) => rank(a) - rank(b));
}

/** The dimension's name, or that the first programme is an enabling plan's. */
function dimensionOf({ dimension, programList: [first] }: QuickWin, { word }: Voice): string | undefined {
  if (dimension !== undefined) return dimension.name;
  return first?.home.kind === 'enabler' ? word('enablerGroup', first.home.id) : undefined;
}

import { describe, expect, it } from 'vitest';
import type { Masterplan } from '../../src/generated/types.js';
import { traceLinks, traceOf } from '../../src/model/trace.js';
import { plan } from '../books/plan-sample.js';
import { modelOf } from '../books/sample.js';

function traceIds(masterplan: Masterplan, id: string) {
  const model = modelOf(masterplan);
  const dimension = model.dimensions.find((one) => one.id === id);
  if (dimension === undefined) throw new Error(`no dimension ${id}`);
  const { gaps, loose } = traceOf(dimension, traceLinks(model));
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  return {
    gaps: gaps.map(({ gap, links }) => [
      gap.id,
      ...links.map(({ strategy, programs, indicators }) => [strategy?.id, ids(programs), ids(indicators)]),
    ]),
    loose: {
      gaps: ids(loose.gaps),
      strategies: ids(loose.strategies),
      programs: ids(loose.programs),
      indicators: ids(loose.indicators),
      goals: ids(loose.goals),
    },
  };
}

describe('traceability', () => {
  it('follows gap, strategy, programme and indicator, over the enabling plans, too', () => {
    expect(traceIds(plan, 'governance')).toEqual({
      gaps: [
        ['g1', ['str-akun', ['satu-akun'], ['ind-daring']]],
        ['g2', ['str-data', ['satu-data', 'perwali-sc'], ['ind-perwali']]],
      ],
      loose: {
        gaps: [],
        strategies: ['str-lepas'],
        programs: [],
        indicators: ['ind-aduan'],
        goals: ['sas-2'],
      },
    });
  });

  it('shows a programme that names a gap no strategy answers as answering it directly', () => {
    expect(traceIds(plan, 'living').gaps).toEqual([['g3', [undefined, ['posyandu'], ['ind-stunting']]]]);
  });

  it('does not credit a programme with a gap when it names only another one', () => {
    const governance = plan.dimensions?.governance;
    const [first, ...rest] = governance?.programs ?? [];
    if (first === undefined) throw new Error('the plan has no programme');
    const moved = {
      ...plan,
      dimensions: { governance: { ...governance, programs: [{ ...first, gaps: ['g2'] }, ...rest] } },
    };
    expect(traceIds(moved, 'governance').gaps).toEqual([
      ['g1', ['str-akun', [], []]],
      [
        'g2',
        ['str-data', ['satu-data', 'perwali-sc'], ['ind-perwali']],
        [undefined, ['satu-akun'], ['ind-daring']],
      ],
    ]);
  });

  it('names what hangs loose: gaps without answer, programmes without purpose', () => {
    const { enablers, ...rest } = plan;
    const bare = {
      ...rest,
      dimensions: {
        governance: { programs: [{ id: 'p', name: 'P' }], strategies: [{ id: 's', text: 'S' }] },
      },
    };
    expect(traceIds(bare, 'governance').loose).toEqual({
      gaps: ['g1', 'g2'],
      strategies: ['s'],
      programs: ['p'],
      indicators: [],
      goals: [],
    });
  });
});

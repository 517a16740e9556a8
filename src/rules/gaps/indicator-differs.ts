import type { Gap, Indicator } from '../../generated/types.js';
import { gapFigures, idealIsWorse, trustedDirection } from '../../model/gap-figures.js';
import type { Located } from '../../model/located.js';
import { targetPath } from '../../model/target-path.js';
import { beyondPercent, plainUnit, unlikeName } from '../../model/unit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/indicator-differs',
  severity: 'warning',
  stage: 1,
  title: { id: 'Kesenjangan sejalan dengan indikatornya', en: 'A gap agrees with its indicator' },
  why: {
    id: 'Buku 1 mencetak angka kesenjangan dan Buku 2 mencetak indikatornya; bila keduanya berbeda, pembaca tidak tahu mana yang benar.',
    en: 'Book 1 prints the gap and Book 2 its indicator; when they differ nobody knows which is right.',
  },
  fix: {
    id: 'Samakan arah, satuan, dan angkanya, atau rujuk indikator yang tepat.',
    en: 'Make direction, unit and figure agree, or refer to the right indicator.',
  },
  messages: {
    direction: {
      id: 'Arah (direction) kesenjangan ini {gap}, sedangkan arah indikator "{id}" {indicator}. Samakan keduanya.',
      en: 'This gap has the direction {gap}, its indicator "{id}" {indicator}. Make them agree.',
    },
    unit: {
      id: 'Angka kesenjangan ini dalam "{gap}", sedangkan indikator "{id}" dalam "{indicator}". Pakai satuan yang sama.',
      en: 'This gap is in "{gap}", its indicator "{id}" in "{indicator}". Use one unit.',
    },
    value: {
      id: 'Kondisi saat ini tertulis {gap}, sedangkan data dasar indikator "{id}" untuk tahun yang sama ({year}) adalah {indicator}. Samakan keduanya.',
      en: 'The present is given as {gap}; the baseline of "{id}" for the same year ({year}) is {indicator}. Make them agree.',
    },
  },
  check({ gaps, indicators }, report) {
    for (const gap of gaps.all) {
      const indicator = indicators.get(gap.indicator);
      if (indicator === undefined) continue;
      const inputs = [
        [...indicator.path, 'direction'],
        [...indicator.path, 'unit'],
        [...indicator.path, 'baseline'],
      ];
      const direction = trustedDirection(indicator);
      if (gap.direction !== undefined && direction !== undefined && gap.direction !== direction) {
        const args = { gap: gap.direction, id: indicator.id, indicator: direction };
        report('direction', [...gap.path, 'direction'], args, { inputs });
      }
      const unit = otherUnit(gap, indicator);
      if (unit !== undefined) {
        const args = { gap: unit, id: indicator.id, indicator: indicator.unit ?? '' };
        report('unit', [...gap.path, 'current', 'unit'], args, { inputs });
      } else if (otherValue(gap, indicator)) {
        const { value = 0, year } = indicator.baseline ?? {};
        const args = { gap: gap.current?.value ?? 0, id: indicator.id, indicator: value, year: String(year) };
        report('value', [...gap.path, 'current', 'value'], args, { inputs });
      }
    }
  },
});

/** The gap's unit where its indicator has another. */
function otherUnit({ current, ideal }: Gap, indicator: Indicator): string | undefined {
  const own = current?.unit;
  if (own === undefined || indicator.unit === undefined) return undefined;
  // A unit that its own name contradicts has its own finding (indicators/unit-of-name).
  if (unlikeName(indicator.unit, indicator.name)) return undefined;
  // Two units in one gap have their own finding.
  if (ideal?.unit !== undefined && plainUnit(ideal.unit) !== plainUnit(own)) return undefined;
  return plainUnit(own) === plainUnit(indicator.unit) ? undefined : own;
}

// A figure that is wrong in itself has its own finding already.
function otherValue(gap: Located<Gap>, indicator: Indicator): boolean {
  const { current } = gap;
  const { baseline } = indicator;
  if (current?.value === undefined || baseline?.value === undefined) return false;
  if (current.year === undefined || current.year !== baseline.year) return false;
  const doubtful =
    beyondPercent(baseline.value, indicator.unit, indicator.name) ||
    targetPath(indicator)?.astray.some(({ year }) => year === undefined) ||
    idealIsWorse(gap, indicator) ||
    (gap.ideal?.value !== undefined && gapFigures(gap) === undefined);
  return !doubtful && !sameFigure(current.value, baseline.value);
}

/** Whether one figure is the other, or the other rounded to its decimals. */
function sameFigure(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return (
    Math.abs(a - b) <= 0.5 * 10 ** -decimals * (1 + 1e-9) && (decimalsOf(a) !== decimalsOf(b) || a === b)
  );
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

import { CROSSINGS, type Crossing, type SwotTable } from '../model/swot.js';
import type { Draw } from './figure.js';
import type { Pen } from './pen.js';
import { figure, WIDTH } from './svg.js';
import { type StrategyField, strategyField } from './swot-field.js';
import { pointWords, quadrantPlot } from './swot-plot.js';

/** The plot stands between two columns of fields, each field beside its quadrant. */
const PLOT = 270;
const BETWEEN = 18;
const COLUMN = (WIDTH - PLOT) / 2 - BETWEEN;
/** Between the upper and the lower fields, where the horizontal axis has its names. */
const AXIS = 44;
/** Above and below the plot, for the names of the upright axis. */
const EDGE = 26;

/** Where each crossing has its field: strengths are on the right, opportunities above. */
const places: Readonly<Record<Crossing, { readonly right: boolean; readonly top: boolean }>> = {
  so: { right: true, top: true },
  wo: { right: false, top: true },
  st: { right: true, top: false },
  wt: { right: false, top: false },
};

/**
 * The region's place among the four quadrants, from its weighted SWOT table, between the strategies of each. Of a
 * table that is not weighted there are the strategies alone.
 */
export const swotQuadrant: Draw = (model, pen) => {
  const table = model.swot.find(({ scope }) => scope === 'region');
  if (table === undefined) return undefined;
  const { computedQuadrant: quadrant, joined } = table;
  if (quadrant === undefined && joined.length === 0) return undefined;
  const width = quadrant === undefined ? (WIDTH - BETWEEN) / 2 : COLUMN;
  const fields = CROSSINGS.map((crossing) => {
    const strategies = joined.filter((strategy) => strategy.crossing === crossing);
    return strategyField(pen, { crossing, strategies, width, here: quadrant?.crossing === crossing });
  });
  const middle = quadrant === undefined ? BETWEEN : AXIS;
  const least = quadrant === undefined ? 0 : PLOT / 2 + EDGE - middle / 2;
  const half = Math.max(least, ...fields.map(({ height }) => height));
  const height = 2 * half + middle;
  const centre = { x: WIDTH / 2, y: height / 2 };
  const place = (field: StrategyField) => {
    const { right, top } = places[field.crossing];
    return field.draw(right ? WIDTH - width : 0, top ? 0 : half + middle, half);
  };
  const title = pen.say(
    quadrant === undefined
      ? { id: 'Strategi SWOT daerah', en: 'SWOT strategies of the region' }
      : {
          id: 'Posisi daerah dalam kuadran SWOT dan strateginya',
          en: 'Position of the region among the SWOT quadrants, with its strategies',
        },
  );
  return figure(pen, { title, description: descriptionOf(pen, table), height }, [
    ...fields.flatMap(place),
    ...(quadrant === undefined ? [] : quadrantPlot(pen, quadrant, centre, PLOT)),
  ]);
};

function descriptionOf(pen: Pen, { computedQuadrant: quadrant, joined }: SwotTable): string {
  const { say } = pen;
  const counts = CROSSINGS.flatMap((crossing) => {
    const { length } = joined.filter((strategy) => strategy.crossing === crossing);
    const [count, name] = [pen.count(length), crossing.toUpperCase()];
    return length === 0 ? [] : [say({ id: `${count} strategi ${name}`, en: `${count} ${name}` })];
  });
  const strategies =
    joined.length === 0
      ? say({ id: 'Strategi belum disusun.', en: 'No strategies have been written yet.' })
      : say({
          id: `Strategi yang disusun: ${pen.joined(counts)}.`,
          en: `Strategies written: ${pen.joined(counts)}.`,
        });
  if (quadrant === undefined) return strategies;
  const name = pen.word('quadrant', quadrant.number) ?? '';
  const point = pointWords(pen, quadrant);
  const position = say({
    id: `Titik posisi daerah berada pada ${point}: sumbu mendatar adalah selisih kekuatan dan kelemahan, sumbu tegak adalah selisih peluang dan ancaman. Posisi ini termasuk ${name}.`,
    en: `The region stands at ${point}: the horizontal axis is strengths less weaknesses, the upright one opportunities less threats. This is ${name}.`,
  });
  return `${position} ${strategies}`;
}

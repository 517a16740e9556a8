import { nouns } from '../i18n/nouns.js';
import { capital } from '../i18n/phrases.js';
import type { Crossing, SwotStrategy } from '../model/swot.js';
import type { Pen } from './pen.js';
import { element, SMALL, text } from './svg.js';
import { wrapText } from './text-fit.js';

const INSET = 12;
const LINE = 16.5;
/** How much is said of a field: all strategies stand in full in the table beside the figure. */
const SHOWN = { strategies: 3, lines: 2 };

export interface FieldContent {
  readonly crossing: Crossing;
  readonly strategies: readonly SwotStrategy[];
  readonly width: number;
  /** Whether the region's point lies in this field's quadrant. */
  readonly here: boolean;
}

/** One of the four strategy fields, as high as its words need. */
export interface StrategyField {
  readonly crossing: Crossing;
  readonly height: number;
  /** Draws it with its corner at `x`, `y`, as high as its neighbours. */
  draw(x: number, y: number, height: number): string[];
}

interface Line {
  readonly words: string;
  readonly top: number;
  readonly weight?: 600;
  readonly quiet?: boolean;
  readonly indent?: number;
}

/** Sets the words of a field: its name, what it is for, how many strategies it has, and how they begin. */
export function strategyField(pen: Pen, content: FieldContent): StrategyField {
  const { crossing, width, here } = content;
  const { lines, height } = linesOf(pen, content);
  const { accent, ink, quiet, line, tint } = pen.theme.colours;
  return {
    crossing,
    height,
    draw: (x, y, height) => [
      element('rect', {
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        rx: 3,
        fill: tint,
        stroke: here ? accent : line,
        'stroke-width': here ? 2 : 1,
      }),
      ...lines.map(({ words, top, weight, quiet: soft, indent = 0 }) =>
        text(x + INSET + indent, y + top, words, {
          fill: soft ? quiet : ink,
          ...(weight === undefined ? {} : { weight }),
        }),
      ),
    ],
  };
}

const BULLET = 12;

function linesOf(pen: Pen, { crossing, strategies, width }: FieldContent) {
  const { say, count, counted } = pen;
  const lines: Line[] = [];
  let top = INSET - 4;
  const write = (words: string, most: number, style: Omit<Line, 'words' | 'top'> = {}) => {
    const room = width - 2 * INSET - (style.indent ?? 0);
    for (const line of wrapText(words, room, SMALL, most)) {
      top += LINE;
      lines.push({ words: line, top, ...style });
    }
  };
  // "Strategi SO (kekuatan dan peluang)": the name, then what it joins.
  const [name = '', joins = ''] = (pen.word('swotCrossing', crossing) ?? '').split(/ \(|\)/);
  write(`${name}: ${joins}`, 2, { weight: 600 });
  const total = strategies.length;
  const none = say({ id: 'Belum ada strategi', en: 'No strategy yet' });
  const some = capital(counted(total, nouns.strategy));
  write(total === 0 ? none : some, 1, { quiet: true });
  for (const { text = '' } of strategies.slice(0, SHOWN.strategies)) {
    top += 4;
    const first = lines.length;
    write(text, SHOWN.lines, { indent: BULLET });
    const start = lines[first];
    if (start !== undefined) lines.push({ words: '•', top: start.top });
  }
  const more = total - SHOWN.strategies;
  if (more > 0) {
    top += 4;
    write(say({ id: `dan ${count(more)} strategi lain`, en: `and ${count(more)} more` }), 1, {
      indent: BULLET,
      quiet: true,
    });
  }
  return { lines, height: top + INSET };
}

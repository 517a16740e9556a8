import { REGION, type Table } from '../src/tables/table.js';
import { defaultTheme } from '../src/theme/theme.js';

/** Where each table stands: columns from left to right, from the analysis to what came of it. */
const PLACES: readonly (readonly string[])[] = [
  ['plan', 'plan_mission', 'plan_goal', 'swot', 'readiness', 'region', 'ceiling'],
  ['mission', 'goal', 'swot_item', 'dimension', 'aspect'],
  ['strategy', 'gap', 'indicator', 'target', 'actual', 'indicator_code'],
  ['program', 'budget', 'activity', 'fund', 'enabler', 'program_location', 'program_risk'],
  ['quick_win', 'quick_win_risk', 'partner', 'regulation', 'agency', 'source', 'row_source'],
  ['evaluation', 'evaluation_component', 'realisation', 'recommendation', 'phase', 'milestone'],
];
/** So many refer to these that lines would hide everything: they have colours instead. */
const HUBS: Readonly<Record<string, string>> = {
  dimension: '#7A4F01',
  aspect: '#8A2B5B',
  agency: '#1F6B3A',
  indicator: '#5B3F9E',
  program: '#A63A1B',
};

const WIDTH = 176;
const LINE = 15;
const HEAD = 22;
const GAP_X = 128;
const GAP_Y = 22;
const MARGIN = 24;
const { colours } = defaultTheme;

interface Box {
  readonly table: Table;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly isKey: boolean; readonly colour: string }[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  /** The table that ties both, where it is nothing but that. */
  readonly label: string | undefined;
}

/** All tables with their keys, and how they refer to one another, as SVG; the same text every time. */
export function drawTables(tables: readonly Table[]): string {
  const boxes = boxesOf(tables);
  const drawn = [...boxes.values()];
  const width = Math.max(...drawn.map(({ x }) => x + WIDTH)) + MARGIN;
  const height = Math.max(...drawn.map((box) => box.y + box.height)) + MARGIN;
  const edges = tables.flatMap((table) => edgesOf(table, boxes));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Segoe UI', Arial, sans-serif" role="img" aria-labelledby="t">
<title id="t">masterplan export data: tabel dan rujukannya · tables and their references</title>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${edges.map((edge) => edgeText(edge, boxes)).join('\n')}
${drawn.map(boxText).join('\n')}
</svg>
`;
}

/** A table whose key is nothing but two references is a line between what it ties. */
function isLink({ key, references }: Table): boolean {
  const tied = new Set(references.flatMap(({ columns }) => columns));
  return references.length === 2 && key.every((name) => name === REGION.name || tied.has(name));
}

function boxesOf(tables: readonly Table[]): Map<string, Box> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const boxes = new Map<string, Box>();
  PLACES.forEach((names, column) => {
    let y = MARGIN;
    for (const name of names) {
      const table = byName.get(name);
      if (table === undefined) throw new Error(`no table ${name}`);
      const lines = linesOf(table);
      const height = HEAD + lines.length * LINE + 6;
      boxes.set(name, { table, x: MARGIN + column * (WIDTH + GAP_X), y, height, lines });
      y += height + GAP_Y;
    }
  });
  const lost = tables.filter((table) => !boxes.has(table.name) && !isLink(table));
  if (lost.length > 0)
    throw new Error(`tables without a place in the picture: ${lost.map(({ name }) => name)}`);
  return boxes;
}

function linesOf({ key, references }: Table): Box['lines'] {
  const refersTo = new Map(references.flatMap(({ columns, to }) => columns.map((column) => [column, to])));
  const names = new Set([...key, ...references.flatMap(({ columns }) => columns)]);
  return [...names]
    .filter((name) => name !== REGION.name || key.length === 1)
    .map((name) => {
      const to = refersTo.get(name);
      const text = to === undefined || to === name ? name : `${name} → ${to}`;
      return { text, isKey: key.includes(name), colour: HUBS[to ?? ''] ?? colours.ink };
    });
}

function edgesOf(table: Table, boxes: ReadonlyMap<string, Box>): Edge[] {
  if (boxes.has(table.name)) {
    const targets = new Set(table.references.map(({ to }) => to).filter((to) => !Object.hasOwn(HUBS, to)));
    return [...targets].map((to) => ({ from: table.name, to, label: undefined }));
  }
  const [one, other] = table.references.map(({ to }) => to);
  return one === undefined || other === undefined ? [] : [{ from: one, to: other, label: table.name }];
}

function edgeText({ from, to, label }: Edge, boxes: ReadonlyMap<string, Box>): string {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (a === undefined || b === undefined) throw new Error(`no box for ${from} or ${to}`);
  const dash = label === undefined ? '' : ' stroke-dasharray="5 3"';
  const stroke = `fill="none" stroke="${label === undefined ? colours.quiet : colours.accent}"${dash}`;
  const [ya, yb] = [a.y + HEAD / 2, b.y + HEAD / 2];
  if (a === b) {
    const [x, y] = [a.x + WIDTH, ya + 24];
    return `<path d="M${x} ${ya}C${x + 34} ${ya} ${x + 34} ${y} ${x} ${y}" ${stroke}/>${labelText(label, x + 66, ya + 16)}`;
  }
  if (a.x === b.x) {
    const x = a.x + WIDTH;
    const bend = x + 14 + Math.min(40, Math.abs(ya - yb) / 12);
    return `<path d="M${x} ${ya}C${bend} ${ya} ${bend} ${yb} ${x} ${yb}" ${stroke}/>${labelText(label, bend + 24, Math.max(ya, yb) - 12)}`;
  }
  const [left, right, yl, yr] = a.x < b.x ? [a, b, ya, yb] : [b, a, yb, ya];
  const [x1, x2] = [left.x + WIDTH, right.x];
  const middle = (x1 + x2) / 2;
  return `<path d="M${x1} ${yl}C${middle} ${yl} ${middle} ${yr} ${x2} ${yr}" ${stroke}/>${labelText(label, middle, (yl + yr) / 2)}`;
}

function labelText(label: string | undefined, x: number, y: number): string {
  if (label === undefined) return '';
  return `<text x="${x}" y="${y - 3}" font-size="10" text-anchor="middle" fill="${colours.accent}" stroke="${colours.paper}" stroke-width="3" paint-order="stroke">${label}</text>`;
}

function boxText({ table: { name }, x, y, height, lines }: Box): string {
  const fill = HUBS[name] ?? colours.accent;
  const rows = lines.map(({ text, isKey, colour }, index) => {
    const weight = isKey ? ' font-weight="600"' : '';
    return `<text x="${x + 8}" y="${y + HEAD + 14 + index * LINE}" font-size="11.5"${weight} fill="${colour}">${text}</text>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${WIDTH}" height="${height}" fill="${colours.paper}" stroke="${fill}"/>`,
    `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEAD}" fill="${fill}"/>`,
    `<text x="${x + 8}" y="${y + 15.5}" font-size="13" font-weight="600" fill="${colours.paper}">${name}</text>`,
    ...rows,
  ].join('');
}

import type { Path } from '../../src/diagnostics/place.js';
import { fields } from '../../src/generated/fields.js';
import type { Project } from '../../src/project/load-project.js';
import { factsAt } from '../../src/schema/field-facts.js';
import type { ScalarNode, TreeNode } from '../../src/source/tree.js';

/** One slip as an edit of one file. */
export interface Slip {
  readonly what: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ways in which people write what is right: numbers, dates, choices, texts and lists in the wrong clothes. */
export function slipsOf(project: Project): Slip[] {
  const slips: Slip[] = [];
  const walk = (node: TreeNode, path: Path): void => {
    if (node.kind === 'list') {
      slips.push(...unlisted(node.file.name, node.start, node.end, node.file.text));
      for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    } else if (node.kind === 'map') {
      for (const { key, value } of node.entries.values()) walk(value, [...path, key]);
    } else slips.push(...worn(node, path));
  };
  walk(project.tree, []);
  return slips;
}

function worn(node: ScalarNode, path: Path): Slip[] {
  const { file, start, end, written, value, style } = node;
  const facts = factsAt(fields, path);
  if (style === 'block' || style === 'markdown' || start === end || facts === undefined) return [];
  const as = (text: string): Slip => ({
    what: `${text} at ${path.join('.')}`,
    file: file.name,
    start,
    end,
    text,
  });
  if (typeof value === 'number' && facts.choices === undefined) {
    const grouped = written.replace(/\B(?=(\d{3})+$)/g, '.');
    return [
      as(`"${written}"`),
      as(`'${written}'`),
      ...(facts.type === 'number' && written.includes('.') ? [as(written.replace('.', ','))] : []),
      ...(value >= 1_000_000 ? [as(`Rp ${grouped}`), as(`"Rp${grouped},-"`), as(grouped)] : []),
      ...(value >= 1_000_000 && value % 10_000 === 0
        ? [as(`${value / 1_000_000} juta`.replace('.', ','))]
        : []),
    ];
  }
  if (typeof value === 'number') return [as(`"${written}"`)];
  if (typeof value !== 'string') return [];
  if (facts.choices) return [as(value.toUpperCase()), as(`"${value} "`), as(`'${value.toUpperCase()}'`)];
  if (style === 'quoted' && /^\d[\d.]*$/.test(value)) return [as(value)];
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (day === '') return [];
  return [
    as(`${Number(day)} ${NAMES[Number(month) - 1]} ${year}`),
    as(`"${day} ${NAMES[Number(month) - 1]?.toUpperCase()} ${year}"`),
    as(`${year}/${Number(month)}/${Number(day)}`),
    as(`${Number(day)}/${Number(month)}/${year}`),
  ];
}

const NAMES = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** `[dinkes]` as `dinkes`. */
function unlisted(file: string, start: number, end: number, text: string): Slip[] {
  const inner = /^\[\s*([^,[\]{}]+?)\s*\]$/.exec(text.slice(start, end))?.[1];
  return inner === undefined ? [] : [{ what: `${inner} for a list`, file, start, end, text: inner }];
}

/** What YAML and JSON can both say. */
export type Value = string | number | boolean | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

const WIDTH = 100;
// Words that need no quotes: nothing in them means anything to YAML.
const PLAIN = /^[A-Za-z(][^:#[\]{},&*!|>'"%@`\n]*$/;
const RESERVED = /^(true|false|null|yes|no|on|off)$/i;

/** A mapping as people write YAML: block style, small groups in one line, long prose folded. Ends with a line break. */
export function yamlText(mapping: Mapping, indent = ''): string {
  let text = '';
  for (const [key, value] of Object.entries(mapping)) text += `${indent}${key}:${valueText(value, indent)}\n`;
  return text;
}

/** A list as a file of its own holds it. */
export function yamlList(items: readonly Value[], indent = ''): string {
  return items.map((item) => `${indent}-${itemText(item, indent)}\n`).join('');
}

function valueText(value: Value, indent: string): string {
  const flow = flowText(value);
  if (indent.length + flow.length < WIDTH - 20) return ` ${flow}`;
  if (typeof value === 'string') return ` >-\n${folded(value, `${indent}  `)}`;
  if (isList(value)) return `\n${yamlList(value, `${indent}  `).trimEnd()}`;
  return `\n${yamlText(value as Mapping, `${indent}  `).trimEnd()}`; // neither text, number nor list
}

function itemText(value: Value, indent: string): string {
  if (typeof value !== 'object' || isList(value)) return valueText(value, indent);
  // The first key stands behind the dash.
  return ` ${yamlText(value, `${indent}  `).trim()}`;
}

function flowText(value: Value): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value).map(([key, held]) => `${key}: ${flowText(held)}`);
  return `{ ${entries.join(', ')} }`;
}

function scalar(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text) && text.trim() === text) return text;
  return `'${text.replaceAll("'", "''")}'`;
}

function folded(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

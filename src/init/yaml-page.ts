import { partFile } from './editor-schemas.js';

/** A YAML file of the starter: its name, the part of the tree it stands for, and its paragraphs in order. */
export interface YamlPage {
  readonly name: string;
  /** As in EditorPart: empty for masterplan.yaml. */
  readonly part: string;
  readonly paragraphs: readonly string[];
}

/** The text of a page, which begins with the line that tells editors its schema. */
export function pageText({ name, part, paragraphs }: YamlPage): string {
  const up = '../'.repeat(name.split('/').length - 1);
  const schemaLine = `# yaml-language-server: $schema=${up}${partFile(part)}`;
  return `${[schemaLine, ...paragraphs].join('\n\n')}\n`;
}

/** Advice to the author: a paragraph of comment lines. */
export function advice(text: string): string {
  return commented(text.trim());
}

/** Data shown as an example, which becomes real when the author takes the `# ` before each line away. */
export function sample(heading: string, yaml: string): string {
  return `${commented(`Contoh: ${heading}`)}\n${commented(yaml.replace(/^\n+|\n+$/g, ''))}`;
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '#' : `# ${line}`))
    .join('\n');
}

/** A one-line text as a YAML scalar, in quotes where it needs them. */
export function yamlText(text: string): string {
  return /^\p{L}[\p{L}\p{N} .()/-]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

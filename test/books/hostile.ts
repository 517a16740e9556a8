import { join } from 'node:path';
import { type Product, renderBooks } from '../../src/build.js';
import type { Masterplan } from '../../src/generated/types.js';
import { loadProject } from '../../src/load.js';
import { fullPlan, type Leaf } from './full-plan.js';
import { modelOf } from './sample.js';

/** What a stranger may type where a text is expected, by what it tries. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a pipe': '|',
  'a row of a table': '| a | b |',
  'a script': '<script>alert(1)</script>',
  'a picture that fails': '"><img src=x onerror=alert(1)>',
  'the end of a style': '</style></title></textarea><script>alert(1)</script>',
  'a backtick': '`',
  'a fence': '```\nkode\n```',
  'a fence without an end': '```',
  quotes: `"kata" 'kata' \u201Ckata\u201D`,
  'lines and paragraphs': 'satu\ndua\r\n\r\ntiga\n\n\nempat',
  'a name of an object': '{{constructor}} {{__proto__}}',
  'a template without escaping': '{{{x}}} {{#each this}}{{/each}} {{> partials/absent}}',
  'a link that is a script': '[x](javascript:alert(1)) <javascript:alert(1)>',
  'data as a link': '[x](data:text/html;base64,PHNjcmlwdD4=)',
  'a picture from outside': '![x](http://evil.example/x.png)',
  'a reference from outside': '[x][1]\n\n[1]: http://evil.example/x.png',
  'a heading': '# judul',
  'a heading by underline': 'judul\n=====\n\njudul\n-----',
  'a list': '- butir',
  'a numbered list': '1. butir\n2. butir',
  'a quotation': '> kutipan',
  'a rule': '---',
  'code by indent': '    kode\n\tkode',
  'text that runs backwards': 'ka\u202Eta\u202C \u2066x\u2069',
  'a mark of direction': 'ka\u200F\u200E\u061Cta',
  'colours of a terminal': '\u001B[31mkata\u001B[0m \u009B31m',
  'characters for control': 'ka\u0000t\u0008a\u007F\u0085\u2028\u2029\uFEFF',
  'the end of CDATA': ']]>',
  'a character by number': '&#x202e; &lt;script&gt; &#60;script&#62;',
  attributes: '{.caption #bab-1}',
  'attributes of a picture': '![x](gambar/buku-1/fig-swot.svg){.figure #fig-swot}',
  'a footnote': '[^1]: x',
  'a use of a footnote': '[^source-1] ^[x]',
  'a very long word': 'panjang'.repeat(430),
  'placeholders of our own': '\uE000\uE001 \u{E0000} \uDB80\uDC00',
  backslashes: '\\ \\\\ \\| kata\\',
};

/** What every text of the plan is in the harmless books. */
export const HARMLESS = 'kata biasa';

/** The plan with every free text replaced; web addresses get it behind their own. */
export function planOf(text: string): Masterplan {
  const { plan, leaves } = fullPlan();
  for (const leaf of leaves) if (isFreeText(leaf)) put(plan, leaf, text);
  return plan;
}

/** The four books and the index of the plan in which every text is `text`. */
export async function booksOf(text: string): Promise<readonly Product[]> {
  project ??= loadProject(join(import.meta.dirname, '..', '..', 'examples', 'kota-contoh'));
  return renderBooks(await project, modelOf(planOf(text)), { formats: ['md', 'html'], draft: true });
}

/** Only its folder matters, where logos are looked for. */
let project: ReturnType<typeof loadProject> | undefined;

function isFreeText({ value, schema }: Leaf): boolean {
  const isText = typeof value === 'string' && /^(https:\/\/)?kata\d/.test(value);
  return isText && schema.enum === undefined && schema['x-ref'] === undefined;
}

function put(plan: Masterplan, { path, value }: Leaf, text: string): void {
  // The path was noted when the value was put there, so each step is a container.
  let holder = plan as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const isAddress = String(value).startsWith('https://');
  holder[path.at(-1) ?? ''] = isAddress ? `${value}${text}` : text;
}

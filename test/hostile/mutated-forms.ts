import { unzipSync } from 'fflate';
import { ToldError } from '../../src/i18n/told-error.js';
import type { ImportPlan } from '../../src/intake/plan.js';
import { planImport } from '../../src/intake/plan-import.js';
import { readHandedFile } from '../../src/intake/read-handed-file.js';
import { intakeScene } from '../../src/intake/scene.js';
import { loadProject, type Project } from '../../src/load.js';
import type { Model } from '../../src/model/model.js';
import { readSheets } from '../../src/sheets/read-sheets.js';
import type { Dice } from '../edit/format/damage.js';
import { mutateBytes } from '../fuzz/mutate-bytes.js';
import { pick } from '../fuzz/mutate-text.js';
import { zipped } from '../sheets/workbook-parts.js';

const PIECES = /<[^>]*>|[^<>]+/g;

// biome-ignore format: a table
const WORDS = [
  '', '0', '-0', '1e308', 'NaN', '0000-00-00', '2025', '1.250', '__proto__', 'constructor', '../../x', '{{x}}', '"}: ',
  '- id: x', '# x', '&amp;a', '&lt;&lt;: *a', '---', '=1+1', '_x001B_[31m', '_xD800_', '\u202e', '\u2028', '\ufeff', '😀', '漢字', 'null',
  'siaga-ibu', 'bus-kota', 'dinkes', 'dishub', 'Smart Living', 'APBD', 'Lengkap', 'masterplan-form', 'x'.repeat(3000), '&#0;', '&a;',
];

/** The bytes of a workbook damaged somewhere: as a file, or in one of its parts, which are then packed rightly. */
export function damagedForm(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice(4) === 0) return mutateBytes(bytes, dice);
  const parts: Record<string, Uint8Array | string> = unzipSync(bytes);
  for (let count = 1 + dice(3); count > 0; count--) {
    const name = pick(Object.keys(parts), dice);
    const part = parts[name] ?? '';
    const content = typeof part === 'string' ? part : new TextDecoder().decode(part);
    if (dice(12) === 0) delete parts[name];
    else if (dice(6) === 0) parts[name] = mutateBytes(Buffer.from(content), dice);
    else parts[name] = damagedXml(content, dice);
    if (Object.keys(parts).length === 0) break;
  }
  // Texts already have the line that says they are XML.
  return zipped(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])));
}

/** XML with tags and texts changed, left out, doubled and moved; now and then no XML any more. */
function damagedXml(text: string, dice: Dice): string {
  const pieces = text.match(PIECES) ?? [''];
  for (let count = 1 + dice(5); count > 0; count--) {
    const at = dice(pieces.length - 1);
    const piece = pieces[at] ?? '';
    switch (dice(5)) {
      case 0:
        pieces.splice(at, 1 + dice(6));
        break;
      case 1:
        pieces.splice(at, 0, ...pieces.slice(at, at + 1 + dice(30)));
        break;
      case 2:
        pieces[at] = pick(pieces.length > 0 ? pieces : [''], dice);
        break;
      case 3:
        pieces[at] = piece.replace(/"[^"]*"/, `"${pick(WORDS, dice)}"`);
        break;
      default:
        pieces[at] = piece.startsWith('<') ? piece.replace(/\d+/, pick(WORDS, dice)) : pick(WORDS, dice);
    }
  }
  return pieces.join('');
}

/** What an import of these bytes would do, and the masterplan as it would then be; the sentence of a refusal. */
export async function imported(
  bytes: Uint8Array,
  { project, model }: { readonly project: Project; readonly model: Model },
): Promise<{ plan: ImportPlan; after: Project } | { refused: string }> {
  try {
    const grids = await readSheets(bytes, 'isian.xlsx');
    const handed = readHandedFile(grids, 'isian.xlsx', intakeScene(model));
    let after = project;
    const reload = async (overlay: ReadonlyMap<string, string>) => {
      after = await loadProject(project.root, {}, overlay);
      return after;
    };
    const plan = await planImport(project, model, [handed], { received: '2026-01-10', reload });
    return { plan, after: plan.changes.size > 0 ? after : project };
  } catch (error) {
    if (error instanceof ToldError) return { refused: error.message };
    throw error;
  }
}

/** Every value of a masterplan by its path; rows of a list by their id, so that none is taken for another. */
export function valuesByPath(
  value: unknown,
  path = '',
  into = new Map<string, string>(),
): Map<string, string> {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    for (const [at, item] of value.entries()) {
      const { id = at, element, part } = item as Record<string, unknown>; // whatever it is, it has fields or none
      valuesByPath(
        item,
        `${path}/${String(part === undefined ? id : `${String(element)}/${String(part)}`)}`,
        into,
      );
    }
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) valuesByPath(inner, `${path}/${key}`, into);
  } else into.set(path, JSON.stringify(value));
  return into;
}

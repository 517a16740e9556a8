import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type Path, pathText } from '../../src/diagnostics/place.js';
import { applyEdits } from '../../src/edit/apply-edits.js';
import { mend } from '../../src/edit/mend.js';
import { loadProject } from '../../src/load.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import { assetFinding } from '../../src/project/check-assets.js';
import { projectFindings } from '../../src/project/findings.js';
import { schemaFindings } from '../../src/schema/findings.js';
import { sourceFindings } from '../../src/source/findings.js';
import { positionAt } from '../../src/source/lines.js';
import type { SourceFile, TreeNode } from '../../src/source/tree.js';
import { validate } from '../../src/validate.js';
import { breaksOf } from '../validate/breaks.js';
import { type Slip, slipsOf } from './dress.js';

const folder = join(import.meta.dirname, '../../examples/kota-contoh');

interface Check {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Diagnostic[];
  readonly tree: TreeNode;
}

async function check(overlay: ReadonlyMap<string, string>): Promise<Check> {
  const project = await loadProject(folder, {}, overlay);
  const { tree, files } = project;
  const { findings } = await validate(project);
  return { tree, files, findings };
}

let texts: ReadonlyMap<string, string>;
let slips: readonly Slip[];
let broken: readonly Slip[];

beforeAll(async () => {
  const project = await loadProject(folder);
  texts = new Map(project.files.map(({ name, text }) => [name, text]));
  slips = slipsOf(project);
  broken = Object.values(breaksOf(project, defaultProfile())).flat();
});

/** The example with these mistakes in it; of mistakes that meet, the first. */
function withMistakes(mistakes: readonly Slip[], crlf: boolean): Map<string, string> {
  const overlay = new Map<string, string>();
  for (const file of new Set(mistakes.map((one) => one.file))) {
    const text = applyEdits(
      texts.get(file) ?? '',
      mistakes.filter((one) => one.file === file),
    );
    overlay.set(file, crlf ? text.replace(/\r?\n/g, '\r\n') : text);
  }
  return overlay;
}

interface Story {
  readonly before: Check;
  readonly after: Check;
  readonly count: number;
  readonly texts: ReadonlyMap<string, string>;
  /** `file:line` of everything that had a fix at some time. */
  readonly mendedLines: ReadonlySet<string>;
  /** Paths that had a finding at some time. */
  readonly found: readonly Path[];
}

/** Mends the example with these texts in it, and keeps what happened. */
async function mendedFrom(overlay: ReadonlyMap<string, string>): Promise<Story> {
  const mendedLines = new Set<string>();
  const found: Path[] = [];
  const { checked, changes, count } = await mend(async (more) => {
    const seen = await check(new Map([...overlay, ...more]));
    const files = new Map(seen.files.map((file) => [file.name, file]));
    for (const { place, fix = [] } of seen.findings) {
      found.push(place.path);
      for (const { file, start } of fix) {
        const source = files.get(file);
        if (source) mendedLines.add(`${file}:${positionAt(source, start).line}`);
      }
    }
    return seen;
  });
  const after = new Map(overlay);
  for (const [name, change] of changes) after.set(name, change.after);
  return { before: await check(overlay), after: checked, count, texts: after, mendedLines, found };
}

/** What cannot be read or does not fit the schema; the rest compares values with one another, or with the disk. */
const shapes = new Set(
  [...sourceFindings, ...projectFindings, ...schemaFindings]
    .map(({ id }) => id)
    .filter((id) => id !== assetFinding.id),
);

/** Errors and warnings, as id and path. */
const grave = ({ findings }: Check, isCounted: (id: string) => boolean): string[] =>
  findings
    .filter(({ severity, type }) => severity !== 'info' && isCounted(type.id))
    .map(({ type, place }) => `${type.id} ${pathText(place.path)}`);

/** Every value by its path. */
function values(node: TreeNode, path: Path = [], into = new Map<string, unknown>()): Map<string, unknown> {
  if (node.kind === 'scalar') into.set(JSON.stringify(path), node.value);
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) values(item, [...path, index], into);
  else for (const { key, value } of node.entries.values()) values(value, [...path, key], into);
  return into;
}

function linesThatDiffer(story: Story, overlay: ReadonlyMap<string, string>): string[] {
  return [...story.texts].flatMap(([name, text]) => {
    const old = (overlay.get(name) ?? texts.get(name) ?? '').split('\n');
    const lines = text.split('\n');
    if (lines.length !== old.length) return [`${name}: ${old.length} lines became ${lines.length}`];
    return lines.flatMap((line, index) => (line === old[index] ? [] : [`${name}:${index + 1}`]));
  });
}

/** `isCounted` are the findings of which no new one may come up. */
async function holds(
  mistakes: readonly Slip[],
  crlf: boolean,
  isCounted: (id: string) => boolean,
): Promise<Story> {
  const overlay = withMistakes(mistakes, crlf);
  const story = await mendedFrom(overlay);
  // (a) Nothing but what had a finding is written anew.
  const strange = linesThatDiffer(story, overlay).filter((line) => !story.mendedLines.has(line));
  expect(strange).toEqual([]);
  // (b) Nothing more is offered, and a second time changes nothing.
  expect(story.after.findings.filter(({ fix = [] }) => fix.length > 0)).toEqual([]);
  expect((await mendedFrom(story.texts)).count).toBe(0);
  // (c) Nothing is found that was not found before.
  const known = new Set(grave(story.before, isCounted));
  expect(grave(story.after, isCounted).filter((one) => !known.has(one))).toEqual([]);
  // (d) What had no finding holds the same value.
  const after = values(story.after.tree);
  const isFound = (path: Path) => story.found.some((one) => one.every((step, at) => step === path[at]));
  const changed = [...values(story.before.tree)].filter(
    ([path, value]) => !isFound(JSON.parse(path) as Path) && !Object.is(after.get(path), value),
  );
  expect(changed).toEqual([]);
  return story;
}

const RUNS = Number(process.env.FIX_RUNS ?? 25);

describe('mending the example', () => {
  it('brings back what people write in the wrong clothes, and harms nothing', {
    timeout: 1_200_000,
  }, async () => {
    let mended = 0;
    const some = fc.array(fc.nat({ max: slips.length - 1 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (picks, crlf) => {
        const story = await holds(
          picks.flatMap((pick) => slips[pick] ?? []),
          crlf,
          () => true,
        );
        mended += story.count;
      }),
      { numRuns: RUNS },
    );
    expect(mended).toBeGreaterThan(RUNS);
  });

  it('harms nothing where it can only guess', { timeout: 1_200_000 }, async () => {
    const some = fc.array(fc.nat({ max: broken.length - 1 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (picks, crlf) => {
        await holds(
          picks.flatMap((pick) => broken[pick] ?? []),
          crlf,
          // Some of these mistakes write another number or text, and a rule may well have something to say of that.
          (id) => shapes.has(id),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

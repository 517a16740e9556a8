import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Damage } from '../../src/diagnostics/damage.js';
import { type Path, pathText } from '../../src/diagnostics/place.js';
import { summarize } from '../../src/diagnostics/summary.js';
import type { Masterplan } from '../../src/generated/types.js';
import { loadProject } from '../../src/load.js';
import { buildModel } from '../../src/model/build-model.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import { messageOf } from '../../src/reporters/message-of.js';
import { checkRules } from '../../src/rules/check-rules.js';
import { rules } from '../../src/rules/index.js';
import { statusOf } from '../../src/status/status.js';
import { randomFrom } from '../validate/breaks.js';

const RUNS = Number(process.env.TAKEN_OUT_RUNS ?? 150);
const { tree, value } = await loadProject(join(import.meta.dirname, '../../examples/kota-contoh'));
const places = pathsIn(value, []);

/** Every place in the data, the outer ones first. */
function pathsIn(data: unknown, path: Path): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const keys = Array.isArray(data) ? data.keys() : Object.keys(data);
  return [...keys].flatMap((key) => {
    const inner = [...path, key];
    return [inner, ...pathsIn((data as Record<string | number, unknown>)[key], inner)];
  });
}

/** Takes a place out the way checking does: a key is gone, an item leaves a hole. */
function takeOut(data: unknown, path: Path): void {
  let parent = data as Record<string | number, unknown> | undefined;
  for (const segment of path.slice(0, -1))
    parent = parent?.[segment] as Record<string | number, unknown> | undefined;
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete parent[last];
}

// What is wrong is taken out before the rules see it, and any field can be wrong: none may rely on one.
it(`no rule fails, or says "undefined", when anything has been taken out (${RUNS} plans)`, {
  timeout: 600_000,
}, () => {
  const random = randomFrom(11);
  const failures = new Map<string, string>();
  const short = places.filter((path) => path.length <= 2);
  for (let run = 0; run < RUNS; run++) {
    const data = structuredClone(value) as unknown as Masterplan;
    const damage = new Damage();
    const from = run % 3 === 0 ? short : places;
    const gone = Array.from({ length: 1 + Math.floor(random() * 60) }, () => {
      const path = from[Math.floor(random() * from.length)] ?? [];
      // Half of them are merely not written; nothing is known to be wrong with those.
      if (random() < 0.5) damage.add(path);
      takeOut(data, path);
      return path;
    });
    const model = buildModel(data, defaultProfile(), ([1, 2, 3, 4, 5] as const)[run % 5] ?? 1);
    for (const rule of rules) {
      try {
        const findings = checkRules({ model, tree, damage, asOf: data.date }, [rule]);
        for (const found of findings)
          for (const language of ['id', 'en'] as const) {
            const said = messageOf(found, language);
            if (/undefined|NaN|\[object/.test(said)) throw new Error(said);
          }
      } catch (error) {
        const without = gone.map(pathText).join(', ');
        if (!failures.has(rule.id)) failures.set(rule.id, `${String(error)} without ${without}`);
      }
    }
    expect(statusOf(model, summarize([], 1), '2026-01-01').books).toHaveLength(4);
  }
  expect(Object.fromEntries(failures)).toEqual({});
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { planStarter } from '../../src/init/plan-starter.js';
import { officialRegion, type StarterRegion } from '../../src/init/starter-region.js';
import { regionByCode } from '../../src/regions/regions.js';

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterplan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A region of the official table. */
export function regionOf(code: string): StarterRegion {
  const row = regionByCode(code);
  if (row === undefined) throw new Error(`no region ${code}`);
  return officialRegion(row);
}

/** The files of a starter for a folder called kota-mojokerto. */
export function starterFor(region: StarterRegion): Map<string, string> {
  return planStarter({ region, language: 'id', folder: 'kota-mojokerto' });
}

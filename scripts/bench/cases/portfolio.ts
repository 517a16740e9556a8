import { join } from 'node:path';
import type { Case, Goal, Group, Place } from '../groups.js';
import { peerName } from '../peers.js';
import { plan } from '../plan/plan.js';
import { officialRegions } from '../plan/region.js';
import { writeInEightFiles, writeInOneFile } from '../plan/write-plan.js';
import { masterplan } from './masterplan.js';
import { AJV, sourcemeta } from './validators.js';

const goal = (share: number): Goal => ({ below: ['portfolio-ajv-cli', 'portfolio-sourcemeta'], share });

export const portfolio: Group = {
  id: 'portfolio',
  title: 'Validate 514 regions, 60 programmes each (50 MB, 4,112 files)',
  runs: 3,
  quickRuns: 1,
  cases(place) {
    const regions = officialRegions();
    const folders = regions.map((region, index) => {
      const made = plan({ programs: 60, region });
      writeInOneFile(join(place.scratch, 'mounted', String(index)), made);
      return writeInEightFiles(join(place.scratch, 'regions', String(index)), made);
    });
    const validate = (...flags: string[]) => masterplan('validate', ...folders, ...flags);
    const goals = { goals: [goal(1)], moonshots: [goal(0.5)] };
    return [
      { id: 'portfolio-all', title: '`masterplan validate regions/*`', command: validate(), ...goals },
      {
        id: 'portfolio-one-job',
        title: '`masterplan validate regions/* --jobs 1`',
        command: validate('--jobs', '1'),
        ...goals,
      },
      ...peers(place),
    ];
  },
};

/**
 * The same plans, each mounted in one file beforehand. Spectral does not finish them within two minutes, and Redocly would
 * need a description of each.
 */
function peers({ peers, scratch }: Place): Case[] {
  const mounted = join(scratch, 'mounted');
  const all = join(mounted, '*', 'masterplan.yaml');
  const lines: Readonly<Record<string, readonly string[]>> = {
    sourcemeta: sourcemeta(mounted),
    'ajv-cli': [...AJV, '-d', all],
  };
  return Object.entries(lines).flatMap(([id, words]) => {
    const peer = peers.get(id);
    return peer
      ? {
          id: `portfolio-${id}`,
          title: peerName(id),
          peer: true,
          command: { line: [...peer.line, ...words] },
        }
      : [];
  });
}

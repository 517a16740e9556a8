import type { Group } from '../groups.js';
import { peerName } from '../peers.js';
import { masterplan } from './masterplan.js';

const WORDS: Readonly<Record<string, string>> = {
  'ajv-cli': 'help',
  sourcemeta: 'version',
  redocly: '--version',
  spectral: '--version',
};

export const startUp: Group = {
  id: 'start-up',
  title: 'Start-up',
  runs: 31,
  quickRuns: 7,
  cases: ({ peers }) => [
    {
      id: 'start-up-version',
      title: '`masterplan --version`',
      command: masterplan('--version'),
      goals: [{ ratio: 1.5 }],
      moonshots: [{ ratio: 1.3 }],
    },
    {
      id: 'start-up-help',
      title: '`masterplan --help`',
      command: masterplan('--help'),
      goals: [{ ratio: 1.5 }],
      moonshots: [{ ratio: 1.3 }],
    },
    ...Object.entries(WORDS).flatMap(([id, word]) => {
      const peer = peers.get(id);
      return peer
        ? {
            id: `start-up-${id}`,
            title: `${peerName(id)} \`${word}\``,
            peer: true,
            command: { line: [...peer.line, word] },
          }
        : [];
    }),
  ],
};

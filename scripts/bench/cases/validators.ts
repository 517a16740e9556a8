import { join } from 'node:path';
import type { Command, Finished } from '../finished-process.js';
import type { Case, Place } from '../groups.js';
import { peerInput, planAsExample, SCHEMAS } from '../peer-input.js';
import { peerName } from '../peers.js';

interface Validator {
  /** Checks one file against our schemas; `input` has what stands in for them. */
  readonly command: (line: readonly string[], file: string, input: string) => Command;
  /** What its report says once for each mistake, and how many of ten it tells. */
  readonly told: RegExp;
  readonly tells: number;
}

const root = join(SCHEMAS, 'masterplan.schema.json');
const others = join(SCHEMAS, '!(masterplan|config).schema.json');

/** The words of ajv-cli for our schemas, before `-d` and what to check. */
export const AJV = [
  'validate',
  '--spec=draft7',
  '--strict=false',
  '--all-errors',
  '--errors=line',
  ...['-s', root, '-r', others],
];

/** The words of Sourcemeta's jsonschema for a file or folder. */
export const sourcemeta = (place: string, ...flags: string[]) => [
  'validate',
  ...flags,
  root,
  place,
  '--resolve',
  SCHEMAS,
];

const VALIDATORS: Readonly<Record<string, Validator>> = {
  sourcemeta: {
    command: (line, file) => ({ line: [...line, ...sourcemeta(file)] }),
    // It stops at the first mistake; then come the places around it.
    told: /at instance location "\/dimensions\/governance\/programs\/1\/location"/g,
    tells: 1,
  },
  'sourcemeta-fast': {
    command: (line, file) => ({ line: [...line, ...sourcemeta(file, '--fast')] }),
    told: /^fail: /gm,
    tells: 1,
  },
  'ajv-cli': {
    command: (line, file) => ({ line: [...line, ...AJV, '-d', file] }),
    told: /"instancePath":/g,
    tells: 10,
  },
  spectral: {
    command: (line, file, input) => ({
      line: [...line, 'lint', '--quiet', '--ruleset', join(input, 'spectral.json'), file],
    }),
    told: /^ *\d+:\d+ +error /gm,
    tells: 10,
  },
  redocly: {
    command: (line, file, input) => ({
      line: [...line, 'lint', '--format=json', '--config=redocly.yaml', planAsExample(file, input)],
      cwd: input,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    }),
    told: /"ruleId": ?"no-invalid-media-type-examples"/g,
    tells: 10,
  },
  'language-server': {
    command: (line, file) => ({ line: [...line, SCHEMAS, file] }),
    told: /^\d+ /gm,
    tells: 10,
  },
};

/** Every installed validator on one file: a valid plan, or one with ten mistakes, which its report must tell. */
export function validators({ peers, scratch }: Place, group: string, file: string, mistakes = 0): Case[] {
  const input = peerInput(join(scratch, 'peer-input'));
  return Object.entries(VALIDATORS).flatMap(([id, { command, told, tells }]) => {
    const peer = peers.get(id.replace('-fast', ''));
    if (!peer) return [];
    const expected = mistakes > 0 ? tells : 0;
    return {
      id: `${group}-${id}`,
      title: `${peerName(id.replace('-fast', ''))}${id.endsWith('-fast') ? ' `--fast`' : ''}`,
      peer: true,
      command: command(peer.line, file, input),
      ends: mistakes > 0 ? 'fails' : 0,
      check({ stdout, stderr }: Finished) {
        const count = `${stdout}${stderr}`.match(told)?.length ?? 0;
        return count === expected ? undefined : `tells ${count} of ${expected} mistakes`;
      },
    };
  });
}

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that somebody could use instead, at one exact version. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** Package and version, for those of the npm registry; its start file in the package. */
  readonly npm?: { readonly name: string; readonly version: string; readonly start: string };
  /** The command on PATH, for the others; it knows `--version`. */
  readonly command?: string;
  /** What it does, and what it leaves undone, in the words of the page. */
  readonly about: string;
}

const sourcemeta =
  process.platform === 'linux'
    ? `linux-${process.arch === 'x64' ? 'x86_64' : process.arch}`
    : `darwin-${process.arch === 'x64' ? 'x86_64' : process.arch}`;

/** In the order of the page. The versions are those that `npm run bench:peers` installs. */
export const PEERS: readonly Peer[] = [
  {
    id: 'ajv-cli',
    name: 'ajv-cli',
    npm: { name: 'ajv-cli', version: '5.0.0', start: 'dist/index.js' },
    about:
      'The same schemas, all errors; reads YAML with js-yaml 3. One file a plan: it cannot mount folders. No lines, no rules beyond the schemas.',
  },
  {
    id: 'sourcemeta',
    name: 'Sourcemeta jsonschema',
    // The package's own start file is a Node program that starts this one; without it the peer is faster.
    npm: {
      name: '@sourcemeta/jsonschema',
      version: '16.11.0',
      start: `build/github-releases/jsonschema-${sourcemeta}`,
    },
    about:
      'The same schemas, with lines; a compiled program (C++), run directly. Stops at the first mistake of a file. One file a plan; no rules beyond the schemas.',
  },
  {
    id: 'redocly',
    name: 'Redocly CLI',
    npm: { name: '@redocly/cli', version: '2.77.0', start: 'bin/cli.js' },
    about:
      'Knows API descriptions only, so the plan stands as the example of a media type whose schema is ours in one file, and the one rule `no-invalid-media-type-examples` is on.',
  },
  {
    id: 'spectral',
    name: 'Spectral',
    npm: { name: '@stoplight/spectral-cli', version: '6.16.3', start: 'dist/index.js' },
    about:
      'One rule with the function `schema` and all our schemas in one; keys that are numbers allowed. No rules beyond the schemas.',
  },
  {
    id: 'language-server',
    name: 'yaml-language-server',
    about:
      "Its library, asked once for one file, without the editor's protocol (`scripts/bench/language-server.js`).",
  },
  {
    id: 'pandoc',
    name: 'pandoc',
    command: 'pandoc',
    about:
      'Turns the four Markdown books that `build --format md` wrote into pages with contents, a process a book. Fills no templates, draws no figures, checks nothing.',
  },
  {
    id: 'mdbook',
    name: 'mdBook',
    command: 'mdbook',
    about: 'The same four Markdown books as four chapters, with its search index.',
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    npm: { name: '@11ty/eleventy', version: '3.1.2', start: 'cmd.cjs' },
    about: 'The same four Markdown books as four pages, without a layout.',
  },
];

/** The peers that are there: how each is started, and which version it is. */
export type Peers = ReadonlyMap<string, { readonly line: readonly string[]; readonly version: string }>;

/** What the page calls a peer. */
export function peerName(id: string): string {
  return PEERS.find((peer) => peer.id === id)?.name ?? id;
}

/**
 * Looks for the peers of the npm registry in `folder`, where `npm run bench:peers` puts them (other programs have the same
 * names: Python has a `jsonschema`, too), and for the others on PATH.
 */
export function findPeers(folder: string | undefined): Peers {
  const found = new Map<string, { line: readonly string[]; version: string }>();
  for (const peer of PEERS) {
    const installed = peer.command === undefined ? fromFolder(peer, folder) : fromPath(peer.command);
    if (installed) found.set(peer.id, installed);
  }
  return found;
}

function fromFolder({ id, npm }: Peer, folder: string | undefined) {
  // A tool of this repository's own tests, so it is always there.
  if (id === 'language-server')
    return {
      line: [process.execPath, join(import.meta.dirname, 'language-server.js')],
      version: versionIn(join(import.meta.dirname, '../../node_modules/yaml-language-server')),
    };
  if (!npm || folder === undefined) return undefined;
  const place = join(folder, id, 'node_modules', npm.name);
  const start = join(place, npm.start);
  if (!existsSync(start)) return undefined;
  return { line: /\.c?js$/.test(start) ? [process.execPath, start] : [start], version: versionIn(place) };
}

function fromPath(command: string) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, command))
    .find(isProgram);
  if (path === undefined) return undefined;
  const text = execFileSync(path, ['--version'], { encoding: 'utf8' });
  return { line: [path], version: /\d+(\.\d+)+/.exec(text)?.[0] ?? 'unknown' };
}

function versionIn(place: string): string {
  return JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')).version;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PEERS } from './peers.js';

// `npm run bench:peers -- <folder>`: each peer of the npm registry in a folder of its own, at its exact version, without
// install scripts. They are no dependencies of this package. pandoc and mdBook come from Debian and are found on PATH.
const folder = resolve(process.argv[2] ?? '');
if (process.argv[2] === undefined) throw new Error('say into which folder: npm run bench:peers -- <folder>');
for (const { id, npm } of PEERS) {
  if (!npm) continue;
  const own = join(folder, id);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'package.json'), '{ "private": true }\n');
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${npm.name}@${npm.version}`],
    {
      cwd: own,
      stdio: 'inherit',
    },
  );
  chmodSync(join(own, 'node_modules', npm.name, npm.start), 0o755);
}
console.log(`\nnpm run bench -- --peers ${folder}`);

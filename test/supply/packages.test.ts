import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../scripts/bundle.js';
import { generateBill } from '../../scripts/supply/bill.js';
import { generateNotices } from '../../scripts/supply/notices.js';
import { deliveredPackages, readLock, readManifest, root } from '../../scripts/supply/packages.js';

const lock = readLock();
const delivered = deliveredPackages(await bundledPackages());

/** What npm answers, without its own advice. */
function npm(...words: string[]): string {
  return execFileSync('npm', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

describe('what is asked for', () => {
  const { dependencies, devDependencies, optionalDependencies } = readManifest();
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

  it('is asked for by its exact version, which the lock file holds', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(asked.filter(([name, version]) => lock.get(`node_modules/${name}`)?.version !== version)).toEqual(
      [],
    );
  });

  it('comes from the registry, which is not named, and has a hash', () => {
    const loose = [...lock].filter(
      ([, { resolved, integrity = '' }]) =>
        resolved !== undefined || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });
});

describe('what reaches a user', () => {
  it('is few, and npm installs three of it', () => {
    const installed = delivered.filter(({ ways }) => ways.includes('installed'));
    expect(installed.map(({ name }) => name)).toEqual([
      '@myriaddreamin/typst-ts-web-compiler',
      '@resvg/resvg-wasm',
      'yaml',
    ]);
    const bundled = delivered.filter(({ ways }) => ways.includes('bundled')).length;
    const why = readFileSync(join(root, 'docs/decisions/packages.md'), 'utf8');
    expect(why).toContain(`${bundled} packages have code in \`dist/\``);
  });

  it('runs no script when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|uninstall)$/.test(name))).toEqual(
      [],
    );
    expect(delivered.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
    // Of development, two have one; both do without it (`npm ci --ignore-scripts`, as the action installs).
    const others = [...lock].filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
    expect(others.filter((place) => !/\/(?:esbuild|fsevents)$/.test(place))).toEqual([]);
  });

  it('is under a licence that lets an office use, copy and pass it on', () => {
    const fit = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
    expect(delivered.filter(({ license = '' }) => !fit.includes(license)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('brings the licence text of everything that is bundled', () => {
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toBe(generateNotices(delivered));
    const sections = notices.split(`${'='.repeat(80)}\n`).slice(1);
    const bundled = delivered.filter(({ ways }) => ways.includes('bundled'));
    expect(sections.map((text) => text.split(' ')[0])).toEqual([
      ...bundled.map(({ name }) => name),
      'Source',
    ]);
    // Each names who wrote it and what is allowed, or where the terms are.
    for (const text of sections)
      expect(text).toMatch(
        /copyright[\s\S]*(?:permission|permitted|redistribution)|https:\/\/mozilla\.org\/MPL\/2\.0/i,
      );
    // What a book itself carries, says so in the book.
    const search = readFileSync(join(root, 'src/generated/page-scripts.js'), 'utf8');
    expect(search).toMatch(/MiniSearch[\s\S]{0,40}Copyright/);
  });
});

describe('the bill of materials', () => {
  const text = generateBill(delivered);
  const bill = JSON.parse(text);

  it('ships as the lock file makes it, with neither date nor serial number', () => {
    expect(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8')).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber/);
  });

  it('says of every package what npm itself says', () => {
    const npms: { components: { purl: string; hashes: unknown; licenses: unknown }[] } = JSON.parse(
      npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'),
    );
    const known = new Map(npms.components.map(({ purl, hashes, licenses }) => [purl, { hashes, licenses }]));
    expect(bill.components).toHaveLength(delivered.length);
    for (const { purl, hashes, licenses } of bill.components)
      expect({ purl, hashes, licenses }).toEqual({ purl, ...known.get(purl) });
  });

  it('names in its graph only what it lists, and leaves nothing unreachable', () => {
    const refs: string[] = bill.components.map((one: { 'bom-ref': string }) => one['bom-ref']);
    const graph = new Map<string, string[]>(
      bill.dependencies.map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [ref, dependsOn]),
    );
    expect(new Set([...graph.values()].flat())).toEqual(new Set(refs));
    expect([...graph.keys()].sort()).toEqual([bill.metadata.component['bom-ref'], ...refs].sort());
  });
});

describe('the package for npm', () => {
  const [pack] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as {
    unpackedSize: number;
    files: { path: string }[];
  }[];
  const files = pack?.files.map(({ path }) => path) ?? [];

  it('holds what a user needs, and nothing of the workshop', () => {
    const tops = new Set(files.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.id.md',
      'README.md',
      'SECURITY.md',
      'bin',
      'data',
      'dist',
      'docs',
      'package.json',
      'schemas',
      'templates',
    ]);
    for (const file of [
      'bin/masterplan.js',
      'bin/package.json',
      'dist/start.cjs',
      'dist/index.js',
      'dist/types/index.d.ts',
      'dist/sbom.cdx.json',
      'dist/THIRD-PARTY-NOTICES.txt',
      'data/fonts/OFL.txt',
      'docs/reference/licences.md',
    ])
      expect(files).toContain(file);
    expect(files.filter((path) => /(?:^|\/)(?:node_modules|test|src)\/|\.map$|\.test\./.test(path))).toEqual(
      [],
    );
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('unpacks to less than 17 MB', () => {
    expect(pack?.unpackedSize).toBeGreaterThan(5_000_000);
    expect(pack?.unpackedSize).toBeLessThan(17_000_000);
  });
});

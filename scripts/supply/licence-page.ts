import { type Delivered, nameOf, readLock } from './packages.js';

const WAYS = {
  bundled: 'bundled',
  installed: 'installed by npm',
  optional: 'installed by npm where it fits the machine',
} as const;

/** The page of all packages and their licences, by path from the repository's root. */
export function generateLicencePage(delivered: readonly Delivered[]): Map<string, string> {
  const rows = delivered.map(
    ({ name, version, license, ways }) =>
      `| ${name} | ${version} | ${license} | ${ways.map((way) => WAYS[way]).join(', ')} |`,
  );
  const page = `<!-- Made by npm run docs from package-lock.json and the bundle; do not edit. -->

# Packages and their licences

## What reaches a user

Of a _bundled_ package, code is part of \`dist/\` or of the HTML books; its licence text is in
\`dist/THIRD-PARTY-NOTICES.txt\`. The other packages bring their own. \`dist/sbom.cdx.json\` lists the same packages with
their hashes, for programs (CycloneDX 1.5).

| package | version | licence | how it comes |
|---|---|---|---|
${rows.join('\n')}
| Source Serif 4, Source Sans 3 (fonts) | | OFL-1.1 | in \`data/fonts\`, with its text |

## What only development uses

${development(delivered).join('\n\n')}
`;
  return new Map([['docs/reference/licences.md', page]]);
}

/** A paragraph a licence, the commonest first. */
function development(delivered: readonly Delivered[]): string[] {
  const places = new Set(delivered.map(({ place }) => place));
  const byLicence = new Map<string, string[]>();
  for (const [place, { license = 'not stated', version }] of readLock()) {
    if (places.has(place)) continue;
    const list = byLicence.get(license) ?? [];
    byLicence.set(license, [...list, `${nameOf(place)} ${version}`]);
  }
  return [...byLicence]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([license, names]) => `**${license}** (${names.length}): ${[...new Set(names)].sort().join(', ')}.`);
}

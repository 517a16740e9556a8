import { type Delivered, readManifest } from './packages.js';

/**
 * The bill of materials of what reaches a user, as CycloneDX 1.5 in JSON. Made from the lock file alone, without date or
 * serial number, so that the same packages give the same bytes. `npm sbom` leaves out what is bundled.
 */
export function generateBill(packages: readonly Delivered[]): string {
  const { name, version, license, description } = readManifest();
  const refs = new Map(packages.map((one) => [one.name, refOf(one)]));
  const dependsOn = (names: object) =>
    Object.keys(names)
      .flatMap((one) => refs.get(one) ?? [])
      .sort();
  const self = refOf({ name, version });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': self,
        type: 'application',
        name,
        version,
        description,
        purl: purlOf({ name, version }),
        licenses: licensesOf(license),
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref: self, dependsOn: dependsOn(directly()) },
      ...packages.map((one) => ({
        ref: refOf(one),
        dependsOn: dependsOn({ ...one.dependencies, ...one.optionalDependencies }),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Packages that the repository itself asks for. */
function directly(): Readonly<Record<string, string>> {
  const { dependencies, devDependencies, optionalDependencies } = readManifest();
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}

interface Named {
  readonly name: string;
  readonly version: string;
}

function component(one: Delivered) {
  return {
    'bom-ref': refOf(one),
    type: 'library',
    name: one.name,
    version: one.version,
    scope: one.ways.includes('optional') ? 'optional' : 'required',
    hashes: hashesOf(one.integrity),
    licenses: licensesOf(one.license),
    purl: purlOf(one),
    properties: one.ways.map((value) => ({ name: 'masterplan:delivered', value })),
  };
}

function refOf({ name, version }: Named): string {
  return `${name}@${version}`;
}

function purlOf({ name, version }: Named): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licensesOf(license = '') {
  return [license.includes(' ') ? { expression: license } : { license: { id: license } }];
}

function hashesOf(integrity = '') {
  const [, digest = ''] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '..', '..');

/** A package as `package-lock.json` has it. */
export interface Locked {
  readonly version: string;
  readonly resolved?: string;
  /** `sha512-…`, in base64. */
  readonly integrity?: string;
  /** An SPDX identifier or expression. */
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `package.json`, as far as it is of interest here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/**
 * How a package reaches the user: its code is part of `dist/` or of a book (`bundled`), npm installs it beside the tool
 * (`installed`), or does so where it fits the machine (`optional`).
 */
export type Way = 'bundled' | 'installed' | 'optional';

export interface Delivered extends Locked {
  /** Where it lies, as the lock file names it: `node_modules/yaml`. */
  readonly place: string;
  readonly name: string;
  readonly ways: readonly Way[];
}

/** The repository's own `package.json`. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest; // npm refuses another
}

/** Every package of the lock file by its place, without the root. */
export function readLock(): ReadonlyMap<string, Locked> {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Locked> }; // npm wrote it
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** Everything that reaches a user, by name; `bundled` are the places of packages whose code is in the bundle. */
export function deliveredPackages(bundled: readonly string[]): Delivered[] {
  const delivered: Delivered[] = [];
  for (const [place, locked] of readLock()) {
    const ways: Way[] = [];
    if (bundled.includes(place)) ways.push('bundled');
    if (!locked.dev && !locked.devOptional) ways.push(locked.optional ? 'optional' : 'installed');
    if (ways.length > 0) delivered.push({ ...locked, place, name: nameOf(place), ways });
  }
  const lost = bundled.filter((place) => !delivered.some((one) => one.place === place));
  if (lost.length > 0) throw new Error(`not in the lock file: ${lost.join(', ')}`);
  return delivered.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of the package that lies at `place`. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

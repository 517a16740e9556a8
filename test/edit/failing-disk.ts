import { type SourceDisk, sourceDisk } from '../../src/edit/source-disk.js';

/** The real disk, except that `fails` may throw before a call is made. */
export function failingDisk(fails: (call: keyof SourceDisk, path: unknown) => void): SourceDisk {
  return new Proxy(sourceDisk, {
    get(target, name: keyof SourceDisk) {
      return (...args: readonly unknown[]) => {
        fails(name, args[0]);
        return Reflect.apply(target[name], undefined, args);
      };
    },
  });
}

/** What the file system throws. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

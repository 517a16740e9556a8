import { type Disk, disk } from '../../src/disk/disk.js';

/** The real disk, except that `fails` may throw before a call is made. */
export function failingDisk(fails: (call: keyof Disk, ...args: readonly unknown[]) => void): Disk {
  return new Proxy(disk, {
    get(real, call: keyof Disk) {
      const original = real[call];
      return (...args: unknown[]) => {
        fails(call, ...args);
        return Reflect.apply(original, undefined, args);
      };
    },
  });
}

/** An error as the file system throws it. */
export function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: ${path ?? 'refused'}`), { code, ...(path && { path }) });
}

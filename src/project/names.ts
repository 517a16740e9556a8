import { isReservedKey } from '../source/reading.js';

const NEVER_DATA = new Set(['node_modules', 'assets', 'templates', 'forms', 'reminders']);
const NEVER_DATA_FILES = /^(?:import|masterplan\.config)\.ya?ml$/i;

/** Whether a file or folder of this name is never read, whatever it holds. */
export function isIgnored(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.startsWith('_') ||
    /^readme/i.test(name) ||
    NEVER_DATA.has(name) ||
    NEVER_DATA_FILES.test(name)
  );
}

export interface DataName {
  /** The key the file stands for. */
  readonly stem: string;
  readonly kind: 'yaml' | 'markdown';
}

/** What a file's name says, or undefined when it is no data file by its extension. */
export function dataName(name: string): DataName | undefined {
  const match = /^(.+)\.(ya?ml|md)$/is.exec(name);
  if (!match?.[1] || !match[2]) return undefined;
  return { stem: keyOf(match[1]), kind: match[2].toLowerCase() === 'md' ? 'markdown' : 'yaml' };
}

/** A name as a key: macOS writes accents apart from their letters, other systems do not. */
export function keyOf(name: string): string {
  return name.normalize('NFC');
}

/** Names that could reach the prototype of ordinary objects are no keys. */
export function mayBeKey(name: string): boolean {
  return !isReservedKey(name);
}

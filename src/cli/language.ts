import type { Language } from '../i18n/language.js';
import { UsageError } from './usage-error.js';

/** What the command line or MASTERPLAN_LANG asks for; undefined when neither does. */
export function askedLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language | undefined {
  const at = argv.indexOf('--lang');
  const flag =
    at === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return parseLanguage(flag) ?? parseLanguage(env.MASTERPLAN_LANG);
}

/** The system's language: English only where the system says so, since local authors read Indonesian first. */
export function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || windowsLocale(env);
  return /^en\b|^en_/i.test(locale ?? '') ? 'en' : 'id';
}

// Windows sets no LANG. Its own setting is reached through Intl, which is slow to ask for on other systems.
function windowsLocale(env: NodeJS.ProcessEnv): string | undefined {
  return env.OS === 'Windows_NT' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}

function parseLanguage(text: string | undefined): Language | undefined {
  return text === 'id' || text === 'en' ? text : undefined;
}

/** The value of `--lang`, or a UsageError. */
export function languageFlag(text: string): Language {
  const language = parseLanguage(text);
  if (language) return language;
  throw new UsageError(
    { id: 'Bahasa "{text}" tidak tersedia. Pilih id atau en.', en: 'No language "{text}". Choose id or en.' },
    { text },
  );
}

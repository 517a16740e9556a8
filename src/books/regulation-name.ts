import type { Regulation } from '../generated/types.js';
import { everyVoice, type Voice } from '../i18n/voice.js';

/** "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", as far as number, year and subject are known. */
export function regulationName(regulation: Regulation, voice: Voice): string {
  return joinKnown(regulationTitle(regulation, voice), about(regulation, voice));
}

/** The name without its subject: "Undang-Undang Nomor 23 Tahun 2014". */
export function regulationTitle({ kind, number, year }: Regulation, { say, word }: Voice): string {
  // Decree numbers such as 188.45/112/2024 often end with the year already.
  const isNamed = year === undefined || number?.endsWith(String(year));
  return joinKnown(
    word('regulationKind', kind),
    number && say({ id: `Nomor ${number}`, en: `No. ${number}` }),
    isNamed ? undefined : say({ id: `Tahun ${year}`, en: `of ${year}` }),
  );
}

/** "Nota kesepahaman dengan …" says with whom, not what about. */
const LEADS = /^(?:tentang|dengan|antara|bersama|on|concerning|with|between) /i;

/** Authors often begin the subject with the kind, in one language or the other: it is said only once. */
function about({ kind, about: subject }: Regulation, { say }: Voice): string | undefined {
  if (subject === undefined) return undefined;
  const repeated = everyVoice()
    .map(({ word }) => `${word('regulationKind', kind)} `)
    .find((name) => subject.toLowerCase().startsWith(name.toLowerCase()));
  const rest = subject.slice(repeated?.length ?? 0);
  if (repeated !== undefined && LEADS.test(rest)) return rest;
  return rest && say({ id: `tentang ${rest}`, en: `on ${rest}` });
}

function joinKnown(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

import type { Regulation } from '../generated/types.js';
import { word } from '../i18n/content-words.js';

/** "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", as far as number, year and subject are known. */
export function regulationName(regulation: Regulation): string {
  return joinKnown(regulationTitle(regulation), about(regulation));
}

/** The name without its subject: "Undang-Undang Nomor 23 Tahun 2014". */
export function regulationTitle({ kind, number, year }: Regulation): string {
  const name = joinKnown(word('regulationKind', kind), number && `Nomor ${number}`);
  // Decree numbers such as 188.45/112/2024 often end with the year already.
  const named = year === undefined || number?.endsWith(String(year)) ? undefined : `Tahun ${year}`;
  return joinKnown(name, named);
}

/** Authors often begin the subject with the kind: "Nota kesepahaman pelaksanaan …" is said only once. */
function about({ kind, about: subject }: Regulation): string | undefined {
  const name = word('regulationKind', kind)?.toLowerCase() ?? '';
  const repeated = subject?.toLowerCase().startsWith(`${name} `);
  if (subject === undefined || !repeated) return subject && `tentang ${subject}`;
  const rest = subject.slice(name.length + 1);
  // "Nota kesepahaman dengan …" says with whom, not what about.
  return /^(tentang|dengan|antara|bersama) /i.test(rest) ? rest : `tentang ${rest}`;
}

function joinKnown(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

import type { Arguments, Bilingual, Language } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { ToldError } from '../../i18n/told-error.js';
import type { ExitCode, Output } from '../output.js';

const UNEXPECTED: Bilingual = {
  id: 'Terjadi kesalahan di dalam alat ini: {message}\nIni bukan kesalahan berkas Anda. Jalankan lagi dengan MASTERPLAN_DEBUG=1 dan laporkan hasilnya.',
  en: 'Something went wrong inside the tool: {message}\nYour files are not to blame. Run again with MASTERPLAN_DEBUG=1 and report what it prints.',
};

/** Tells why the job could not be done. Stack traces are for MASTERPLAN_DEBUG only. */
export function sayFailure(error: unknown, output: Output, env: NodeJS.ProcessEnv): ExitCode {
  const { text, args } = reasonFor(error);
  output.say(signed(text), args);
  if (text === UNEXPECTED && env.MASTERPLAN_DEBUG && error instanceof Error)
    output.stderr.write(`${error.stack}\n`);
  return 2;
}

/** The same as a sentence, where it is one entry among many. */
export function failureText(error: unknown, language: Language): string {
  const { text, args } = reasonFor(error);
  return fillMessage(text, args, language);
}

function reasonFor(error: unknown): { readonly text: Bilingual; readonly args: Arguments } {
  if (error instanceof ToldError) return error;
  return { text: UNEXPECTED, args: { message: error instanceof Error ? error.message : String(error) } };
}

// Says who is speaking; a name of a file never stands first on the line, where a CI service could obey it.
function signed({ id, en }: Bilingual): Bilingual {
  return { id: `masterplan: ${id}`, en: `masterplan: ${en}` };
}

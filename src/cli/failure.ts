import type { Arguments, Bilingual } from '../i18n/language.js';
import type { ExitCode, Output } from './output.js';

/** An error that people are meant to read: it says what and what to do, in both languages. */
interface Told {
  readonly text: Bilingual;
  readonly args: Arguments;
}

const UNEXPECTED: Bilingual = {
  id: 'Terjadi kesalahan di dalam alat ini: {message}\nIni bukan kesalahan berkas Anda. Jalankan lagi dengan MASTERPLAN_DEBUG=1 dan laporkan hasilnya.',
  en: 'Something went wrong inside the tool: {message}\nYour files are not to blame. Run again with MASTERPLAN_DEBUG=1 and report what it prints.',
};

/** Tells why the job could not be done. Stack traces are for MASTERPLAN_DEBUG only. */
export function sayFailure(error: unknown, output: Output, env: NodeJS.ProcessEnv): ExitCode {
  if (isTold(error)) output.say(signed(error.text), error.args);
  else {
    output.say(signed(UNEXPECTED), { message: error instanceof Error ? error.message : String(error) });
    if (env.MASTERPLAN_DEBUG && error instanceof Error) output.stderr.write(`${error.stack}\n`);
  }
  return 2;
}

// Says who is speaking; a name of a file never stands first on the line, where a CI service could obey it.
function signed({ id, en }: Bilingual): Bilingual {
  return { id: `masterplan: ${id}`, en: `masterplan: ${en}` };
}

function isTold(error: unknown): error is Error & Told {
  return error instanceof Error && 'text' in error && 'args' in error && typeof error.text === 'object';
}

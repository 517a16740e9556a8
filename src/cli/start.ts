import packageJson from '../../package.json' with { type: 'json' };
import { systemLanguage } from './language.js';
import type { ExitCode } from './output.js';
import { watchStream } from './streams.js';

/** The first thing that runs. Asking for the version is answered before the command line is even loaded. */
export async function start(process: NodeJS.Process): Promise<ExitCode> {
  const [word, ...others] = process.argv.slice(2);
  if ((word === '--version' || word === '-V') && others.length === 0) {
    watchStream(process.stdout, process.stderr, systemLanguage(process.env));
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const { main } = await import('./main.js');
  return main(process);
}

import type { Paint } from '../../reporters/report.js';
import { plainPaint } from '../../reporters/report.js';

interface Stream {
  readonly isTTY?: boolean;
}

/** Whether a stream is painted: a terminal, unless NO_COLOR or TERM=dumb; FORCE_COLOR paints anything. */
export function wantsColour(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Colours for a stream. chalk is loaded only where something is painted. */
export async function paintFor(stream: Stream, env: NodeJS.ProcessEnv): Promise<Paint> {
  if (!wantsColour(stream, env)) return plainPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    good: chalk.green,
    bad: chalk.red,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}

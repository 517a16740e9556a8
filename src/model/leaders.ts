import type { Agency } from '../generated/types.js';
import type { Located } from './located.js';
import type { Program } from './program.js';

/** An agency with the programmes it is responsible for. */
export interface Leader {
  readonly agency: Located<Agency>;
  readonly programs: readonly Program[];
}

/** The agencies that lead a programme, the one with most first; equal ones in the order of their first programme. */
export function leadersOf(programs: readonly Program[]): Leader[] {
  const led = new Map<Located<Agency>, Program[]>();
  for (const program of programs) {
    if (program.leadAgency === undefined) continue;
    const list = led.get(program.leadAgency);
    if (list === undefined) led.set(program.leadAgency, [program]);
    else list.push(program);
  }
  return [...led]
    .map(([agency, list]) => ({ agency, programs: list }))
    .sort((a, b) => b.programs.length - a.programs.length);
}

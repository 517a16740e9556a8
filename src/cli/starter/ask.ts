import { createInterface, type Interface } from 'node:readline/promises';

/** Puts a question and gives the answer, trimmed; undefined when the person ends the talk (Ctrl-C, Ctrl-D). */
export type Ask = (question: string) => Promise<string | undefined>;

export interface Talk {
  readonly ask: Ask;
  end(): void;
}

/** A talk over the terminal: questions go to stderr, since stdout holds nothing but what was asked for. */
export function startTalk(): Talk {
  let lines: Interface | undefined;
  return {
    // Nothing listens to the keyboard before the first question.
    ask: async (question) => {
      lines ??= createInterface({ input: process.stdin, output: process.stderr });
      const open = lines;
      // A closed line never answers its question.
      const ended = new Promise<undefined>((resolve) => open.once('close', () => resolve(undefined)));
      const answer = await Promise.race([open.question(question), ended]);
      if (answer === undefined) process.stderr.write('\n');
      return answer?.trim();
    },
    end: () => lines?.close(),
  };
}

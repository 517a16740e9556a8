import { expect } from 'vitest';
import { main } from '../../src/cli/main.js';
import { LEAST } from '../cli/folders.js';
import { folderWith } from '../project/folder.js';

/** What a terminal, or a log that shows colours, would obey: nothing of it may go out. */
export const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
/** Lines that a CI service takes for an order. */
const ORDER = /^\s*::|##\w*\[/m;
const STACK = /^\s+at .+[:(]\d+:\d+\)?$/m;
const OUR_FAULT = /di dalam alat ini|inside the tool/;
/** What a value that is not there, or is of another kind, looks like when it is printed all the same. */
export const HOLES = /\[object \w+\]|\bundefined\b|\bNaN\b/;

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Stands for a stream that is no terminal; what is written is kept. */
class Sink {
  text = '';
  on(): this {
    return this;
  }
  once(): this {
    return this;
  }
  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

/**
 * Runs a command line in this process, and checks what holds whatever was asked: exit code 0, 1 or 2, no stack trace,
 * no fault of our own, nothing that a terminal or a log obeys.
 */
export function masterplan(...args: readonly string[]): Promise<Answer> {
  return masterplanIn({}, ...args);
}

/** The same with these variables of the environment, and with no other. */
export async function masterplanIn(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Answer> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const streams = { argv: ['node', 'masterplan', ...args], env, stdout, stderr, stdin: {} };
  // Commands use nothing else of the process.
  const code = await main(streams as unknown as NodeJS.Process);
  const answer = { code, stdout: stdout.text, stderr: stderr.text };
  expectDecent(answer, args);
  return answer;
}

/** Fails on what no command may do, however bad its input is. `github` writes orders of its own. */
export function expectDecent({ code, stdout, stderr }: Answer, args: readonly string[]): void {
  const about = `masterplan ${args.join(' ')}`;
  expect([0, 1, 2], about).toContain(code);
  for (const text of [stdout, stderr]) {
    expect(text, about).not.toMatch(OBEYED);
    expect(text, about).not.toMatch(STACK);
    expect(text, about).not.toMatch(OUR_FAULT);
    if (!args.includes('github')) expect(text, about).not.toMatch(ORDER);
  }
}

/** A finding of a JSON report. */
export interface Found {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly related: readonly { readonly file: string; readonly line: number }[];
}

/** The errors and warnings of a JSON report. */
export function foundIn({ stdout }: Pick<Answer, 'stdout'>): Found[] {
  // The shape is tested where the report is made.
  const { findings } = JSON.parse(stdout) as { findings: Found[] };
  return findings.filter(({ severity }) => severity !== 'info');
}

/** `yaml/tag gaps.yaml:1:8`. */
export const short = ({ id, file, line, column }: Found): string => `${id} ${file}:${line}:${column}`;

/** A project of these files; `masterplan.yaml` is the least there is unless it is among them. */
export function projectOf(files: Files): string {
  return folderWith({ 'masterplan.yaml': LEAST, ...files });
}

/** What `validate` says of a folder, as data; the text report and English are asked for as well, and must be decent. */
export async function findingsIn(folder: string, ...flags: readonly string[]): Promise<Found[]> {
  const told = await masterplan('validate', folder, '--all', ...flags);
  const english = await masterplan('validate', folder, '--format', 'json', '--lang', 'en', ...flags);
  const answer = await masterplan('validate', folder, '--format', 'json', ...flags);
  const found = foundIn(answer);
  const code = found.some(({ severity }) => severity === 'error') ? 1 : 0;
  expect([told.code, english.code, answer.code]).toEqual([code, code, code]);
  expect(foundIn(english).map(short)).toEqual(found.map(short));
  return found;
}

/** A blank line with a tab: harmless, and left to the exact reader with all that follows. */
export const TO_EXACT_READER = '\t\n';

/**
 * What is found in a YAML file by both readers of YAML, which must be the same; in short, with the lines of the text
 * as it is given here.
 */
export async function findingsByBothReaders(
  name: string,
  text: string,
  others: Files = {},
): Promise<string[]> {
  const quick = await findingsIn(projectOf({ ...others, [name]: text }));
  const exact = await findingsIn(projectOf({ ...others, [name]: TO_EXACT_READER + text }));
  const moved = exact.map((found) => (found.file === name ? { ...found, line: found.line - 1 } : found));
  expect(moved.map(short)).toEqual(quick.map(short));
  return quick.map(short);
}

/** The findings of reading itself; what is missing in so small a project is told as well. */
export const ofReading = (found: readonly string[]): string[] =>
  found.filter((one) => /^(?:yaml|file|project)\//.test(one));

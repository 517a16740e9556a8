import { formatDate, formatYears } from '../i18n/dates.js';
import type { Bilingual } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';
import type { Page, PageCell, PageRule } from '../sheets/page.js';
import { EXAMPLE_MARK } from './example-mark.js';
import { AGENCY_LABEL, FIRST_SHEET, STATUS_LABEL, statusChoices } from './first-page.js';
import type { FormScene } from './form-kind.js';
import {
  instructionColours,
  instructionSteps,
  instructionWays,
  instructionWords as words,
} from './instruction-words.js';
import { rowHeight } from './row-height.js';

/** What the first sheet tells besides how the others are filled in. */
export interface Cover {
  /** As written in full: `Kota Contoh`; '' while nobody knows it. */
  readonly region: string;
  /** The agency's name; undefined in a form for one that is not listed: it writes its own. */
  readonly agency: string | undefined;
  /** Who is asked at the agency. */
  readonly addressee: string | undefined;
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string | undefined;
  /** Who leads the team, as an office or a name. */
  readonly chair: string | undefined;
  /** How the drafting team is reached, as said when the forms are made. */
  readonly contact: string | undefined;
  /** What the agency's data status is now, so that a form that comes back untouched says nothing new. */
  readonly status: string | undefined;
  /** The sheets that follow, with the number of rows filled in already. */
  readonly sheets: readonly { readonly name: string; readonly intro: string; readonly count: number }[];
}

const WIDTHS = [23, 84] as const;

type Line = readonly PageCell[];

/** The first sheet: what this is, for whom, until when, and how it is filled in. */
export function instructionsPage(cover: Cover, scene: FormScene): Page {
  const { language, years } = scene;
  const { region } = cover;
  const say = (text: Bilingual, args: Readonly<Record<string, string>> = {}) =>
    fillMessage(text, args, language);
  const pair = (label: string, text: string): Line => [
    { value: label, look: 'label' },
    { value: text, look: 'plain' },
  ];
  const fact = (label: Bilingual, text: string | undefined): Line[] =>
    text === undefined ? [] : [pair(say(label), text)];
  const head = (text: Bilingual): Line[] => [[], [{ value: say(text), look: 'section' }]];
  const filled = (label: Bilingual, value: string | undefined): Line => [
    { value: say(label), look: 'label' },
    { value, isOpen: true, look: 'input', form: 'text' },
  ];
  const [first, last] = [years[0], years.at(-1)];
  const period = first === undefined || last === undefined ? '' : formatYears(first, last);
  const choices = statusChoices(language);
  const status = choices.find(({ value }) => value === cover.status)?.label;
  const team = [say(words.team, { region }).trim(), cover.contact].filter((one) => one !== undefined);

  const opening: Line[] = [
    [{ value: say(words.title), look: 'title' }],
    [{ value: [say(words.plan), region, period].filter((one) => one !== '').join(' '), look: 'lead' }],
    [],
    [{ value: say(words.why, { region }), look: 'plain' }],
    [],
  ];
  const facts: Line[] = [
    cover.agency === undefined ? filled(AGENCY_LABEL, undefined) : pair(say(AGENCY_LABEL), cover.agency),
    ...fact(words.to, cover.addressee),
    ...fact(words.due, cover.due === undefined ? undefined : formatDate(cover.due, language)),
    ...fact(words.chair, cover.chair),
    pair(say(words.back), team.join('\n')),
    filled(STATUS_LABEL, status),
  ];
  const statusRow = opening.length + facts.length;
  const rows: Line[] = [
    ...opening,
    ...facts,
    ...head(words.sheets),
    ...cover.sheets.map(({ name, intro, count }) =>
      pair(name, count === 0 ? intro : `${intro} ${say(words.known, { count: String(count) })}`),
    ),
    ...head(words.steps),
    ...instructionSteps.map((step, at) => pair(`${at + 1}. ${say(step.head)}`, say(step.text))),
    ...head(words.ways),
    ...instructionWays.map(({ what, how }) => pair(say(what), say(how))),
    ...head(words.colours),
    ...colours(say),
  ];
  const rules: PageRule[] = [
    {
      check: { kind: 'choice', choices: choices.map(({ label }) => label) },
      top: statusRow,
      bottom: statusRow,
      column: 2,
      prompt: { title: say(STATUS_LABEL), text: say(words.statusHelp) },
      refusal: { title: say(STATUS_LABEL), text: say(words.statusRefusal) },
    },
  ];
  return {
    name: say(FIRST_SHEET),
    isLocked: true,
    isPortrait: true,
    widths: WIDTHS,
    rows,
    heights: heightsOf(rows),
    merges: [{ top: WHY_ROW, left: 1, bottom: WHY_ROW, right: WIDTHS.length }],
    rules,
    footer: [say(words.title), cover.agency].filter((one) => one !== undefined).join(' – '),
  };
}

/** A cell of each look, and what it means. */
function colours(say: (text: Bilingual) => string): Line[] {
  const samples: readonly (readonly [PageCell, Bilingual])[] = [
    [{ value: undefined, look: 'input', form: 'text' }, instructionColours.input],
    [{ value: undefined, isOpen: true, form: 'text' }, instructionColours.open],
    [{ value: undefined, look: 'code', form: 'text' }, instructionColours.code],
    [{ value: say(EXAMPLE_MARK), look: 'example' }, instructionColours.example],
  ];
  return samples.map(([cell, text]) => [cell, { value: say(text), look: 'plain' }]);
}

/** The sentence that is laid over both columns. */
const WHY_ROW = 4;
const TITLE_HEIGHT = 30;
/** A line to be filled in is given room to write. */
const LEAST_HEIGHT = 18;

function heightsOf(rows: readonly Line[]): Map<number, number> {
  const whole = WIDTHS[0] + WIDTHS[1];
  const heights = rows.map((cells, index): [number, number] => {
    const number = index + 1;
    const texts = cells.map(({ value }, at) => ({
      text: String(value ?? ''),
      width: number === WHY_ROW ? whole : (WIDTHS[at] ?? whole),
    }));
    return [number, cells.length === 0 ? LINE_BETWEEN : Math.max(LEAST_HEIGHT, rowHeight(texts))];
  });
  return new Map([...heights, [1, TITLE_HEIGHT], [2, LEAST_HEIGHT]]);
}

const LINE_BETWEEN = 7;

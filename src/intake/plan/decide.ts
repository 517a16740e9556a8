import type { PlainFields } from '../../edit/fields/plain-value.js';
import { FORM_KINDS, type FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { formScene } from '../../forms/form-scene.js';
import { fields as schemaFields } from '../../generated/fields.js';
import type { Model } from '../../model/model.js';
import type { Project } from '../../project/load-project.js';
import { factsAt } from '../../schema/field-facts.js';
import type { HandedCell, HandedFile, HandedRow, Question } from '../handed.js';
import type { Conflict, FieldChange, Take } from '../plan.js';
import { compareSides } from './compare.js';
import { rowQuestion } from './doubts.js';
import { type Born, type Draft, isBorn, type Meant, rowName } from './draft.js';
import { fieldValue } from './field-value.js';
import type { Giver, ImportRecord, Taken } from './import-record.js';
import { coreOf, type Home, hasDimensionField, homesOf, NO_FIELDS, ownerField } from './kinds.js';
import { Matching } from './match.js';
import { fieldsAt, joined } from './nested.js';
import { NewIds } from './new-id.js';
import { type OurRow, textIn } from './our-rows.js';
import { nameKey, plainText } from './plain-text.js';

/** What a row is compared with. */
export interface Decision {
  readonly project: Project;
  readonly model: Model;
  readonly rows: readonly OurRow[];
  readonly record: ImportRecord;
  readonly take: Take | undefined;
}

/** A field that a sheet of this import has spoken of already. */
interface Claim {
  readonly text: string;
  readonly cell: HandedCell;
}

/** Goes through handed-in rows one after the other and says what becomes of each; writes nothing. */
export class Deciding {
  private readonly scene: Decision;
  private readonly matching: Matching<Meant>;
  private readonly ids: ReadonlyMap<FormKindId, NewIds>;
  private readonly homes: ReadonlyMap<FormKindId, readonly Home[]>;
  private readonly claims = new Map<string, Claim>();

  constructor(scene: Decision) {
    this.scene = scene;
    this.matching = new Matching<Meant>(scene.rows);
    const idsOf = (kind: FormKindId) => scene.rows.filter((row) => row.kind === kind).map(({ id }) => id);
    this.ids = new Map(FORM_KINDS.map((kind) => [kind, new NewIds(kind, idsOf(kind))]));
    this.homes = new Map(FORM_KINDS.map((kind) => [kind, homesOf(kind, scene.model.profile)]));
  }

  /** An id for a row of this name, which no other row has or gets. */
  newId(kind: FormKindId, name: string): string {
    return this.ids.get(kind)?.make(name) ?? name;
  }

  decide(file: HandedFile, row: HandedRow): Draft {
    const giver = giverOf(file, row);
    const unclear = row.questions.filter(({ key }) => key === undefined);
    if (unclear.length > 0) return open(file, row, giver, []);
    const home = homeOf(row);
    const match = this.matching.find(row, home);
    if (match && 'question' in match)
      return open(file, row, giver, [this.unreadCode(row, match.question, home) ?? match.question]);
    if (match) return this.compare(file, row, giver, match.row);
    return this.begin(file, row, giver, home);
  }

  /** A row that the masterplan, or this import, has already. */
  private compare(file: HandedFile, row: HandedRow, giver: Giver, meant: Meant): Draft {
    const sides = new Sides(row, giver, meant);
    for (const [key, cell] of row.cells) {
      // Known by its name, it is not renamed where only capitals or punctuation differ.
      const isItsName = row.id === undefined && key === coreOf(row.kind);
      if (NO_FIELDS.has(key) || isItsName) continue;
      if (key === 'dimension') this.compareHome(sides, cell);
      else this.compareField(sides, key, cell);
    }
    if (!isBorn(meant)) for (const key of row.blanks) this.askAboutBlank(sides, meant, key);
    return sides.draft(file, false);
  }

  private compareHome({ row, meant, questions }: Sides, cell: HandedCell): void {
    const said = plainText(cell.value);
    if (said === meant.home || said === row.sent?.get('dimension')) return;
    const ours = this.homeName(row.kind, meant.home);
    questions.push(rowQuestion(row, 'moved', { ours, said: cell.said }, 'dimension'));
  }

  /** A dimension or enabling plan as our form calls it. */
  private homeName(kind: FormKindId, home: string | undefined): string {
    const column = findFormKind(kind)?.columns.find(({ key }) => key === 'dimension');
    const choices = column?.choices?.(formScene(this.scene.model)) ?? [];
    return choices.find(({ value }) => value === home)?.label ?? home ?? '–';
  }

  private compareField(sides: Sides, key: string, cell: HandedCell): void {
    const { row, giver, meant } = sides;
    const fitting = fieldValue(row.kind, rowPath(meant), key, cell.value);
    if (typeof fitting === 'string') {
      sides.questions.push(rowQuestion(row, fitting, { said: cell.said }, key));
      return;
    }
    const theirs = plainText(cell.value);
    const name = `${rowName(meant)} ${key}`;
    const claim = this.claims.get(name);
    if (claim !== undefined) {
      sides.joins(key, cell, theirs, claim);
      return;
    }
    const ours = isBorn(meant) ? undefined : textIn(meant.node, key.split('.'));
    const sent = row.sent?.get(key);
    const last = this.scene.record.get(giver, row.kind, meant.id, key);
    const verdict = compareSides(
      { theirs, ours, sent: sent === undefined ? undefined : plainText(sent), last },
      this.scene.take,
    );
    if (verdict === 'untouched' || verdict === 'settled') return;
    if (verdict !== 'conflict' && verdict !== 'kept') this.claims.set(name, { text: theirs, cell });
    sides.decided(key, cell, { theirs, ours, verdict, fields: fieldsAt(key.split('.'), fitting.value) });
  }

  private askAboutBlank({ row, questions }: Sides, meant: OurRow, key: string): void {
    const sent = row.sent?.get(key);
    if (sent === undefined || sent === '' || key === 'id' || key === 'fund') return;
    const ours = key === 'dimension' ? meant.home : textIn(meant.node, key.split('.'));
    if (ours === undefined) return;
    questions.push(rowQuestion(row, 'emptied', { ours, said: '' }, key));
  }

  /** A row that is nowhere yet: added when it is clear what it is and where it goes. */
  private begin(file: HandedFile, row: HandedRow, giver: Giver, home: string | undefined): Draft {
    const core = coreOf(row.kind);
    const name = row.cells.get(core);
    const asked = new Set(row.questions.map(({ key }) => key));
    const isAbout = [core, 'dimension', 'agency', 'lead'].some((key) => asked.has(key));
    if (isAbout) return open(file, row, giver, []);
    const refuse = (question: Question) => open(file, row, giver, [question]);
    if (name === undefined && row.kind !== 'readiness') return refuse(rowQuestion(row, 'noCore', {}, core));
    const said = name?.said ?? '';
    const homes = this.homes.get(row.kind) ?? [];
    const needsHome = homes.length > 1 || hasDimensionField(row.kind);
    if (needsHome && home === undefined) return refuse(rowQuestion(row, 'noHome', { said }, 'dimension'));
    const place = homes.length > 1 ? homes.find(({ id }) => id === home) : homes[0];
    if (place === undefined)
      return refuse(rowQuestion(row, 'unknownHome', { said: home ?? '–' }, 'dimension'));
    if (this.isDamaged(place.path))
      return refuse(rowQuestion(row, 'damaged', { path: place.path.join('.') }));
    const given = this.fieldsOf(row, place);
    const lacking = lackingIn(place, given.fields);
    if (lacking.length > 0) return refuse(rowQuestion(row, 'lacking', { fields: lacking.join(', ') }));
    const text = name === undefined ? '' : plainText(name.value);
    const id = row.kind === 'readiness' ? (row.id ?? readinessId(row)) : this.newId(row.kind, text);
    const born: Born = {
      kind: row.kind,
      id,
      home,
      owner: row.agency,
      name: nameKey(text),
      title: text,
      list: place.path,
      isBorn: true,
    };
    this.matching.add(born);
    const owner = ownerField(row.kind);
    const own = {
      ...(row.kind !== 'readiness' && { id }),
      ...(owner && row.agency && { [owner]: row.agency }),
    };
    const sides = new Sides(row, giver, born);
    sides.questions.push(...given.questions);
    for (const { key, cell } of given.cells) {
      const theirs = plainText(cell.value);
      this.claims.set(`${rowName(born)} ${key}`, { text: theirs, cell });
      sides.decided(key, cell, { theirs, ours: undefined, verdict: 'taken', fields: {} });
    }
    sides.fields = { ...given.fields, ...own };
    return sides.draft(file, true);
  }

  /** The cells of a new row that its fields can hold. */
  private fieldsOf(row: HandedRow, place: Home) {
    let fields: PlainFields = {};
    const cells: { key: string; cell: HandedCell }[] = [];
    const questions: Question[] = [];
    for (const [key, cell] of row.cells) {
      if (NO_FIELDS.has(key) || (key === 'dimension' && !hasDimensionField(row.kind))) continue;
      const fitting = fieldValue(row.kind, [...place.path, 0], key, cell.value);
      if (typeof fitting === 'string') questions.push(rowQuestion(row, fitting, { said: cell.said }, key));
      else {
        fields = joined(fields, fieldsAt(key.split('.'), fitting.value));
        cells.push({ key, cell });
      }
    }
    return { fields, cells, questions };
  }

  /** Of a code that nobody knows, where part of the masterplan could not be read: it may stand there. */
  private unreadCode(row: HandedRow, { key }: Question, home: string | undefined): Question | undefined {
    if (key !== 'id') return undefined;
    const damaged = (this.homes.get(row.kind) ?? []).filter(({ path }) => this.isDamaged(path));
    const [first] = damaged;
    const place = damaged.find(({ id }) => id === home) ?? first;
    return place && rowQuestion(row, 'damaged', { path: place.path.join('.') });
  }

  /** Whether rows of a list could not be read: what seems to be lacking there may be there. */
  private isDamaged(path: readonly string[]): boolean {
    return this.scene.project.damaged.some(
      (damaged) =>
        damaged.length <= path.length + 1 &&
        damaged.slice(0, path.length).every((step, at) => step === path[at]),
    );
  }
}

/** Printed names of the fields that a new row must have, and has not. */
function lackingIn(place: Home, fields: PlainFields): string[] {
  const row = [...place.path, 0];
  const required = factsAt(schemaFields, row)?.required ?? [];
  const lacking = required.filter((key) => key !== 'id' && fields[key] === undefined);
  return lacking.map((key) => factsAt(schemaFields, [...row, key])?.title ?? key);
}

interface Decided {
  readonly theirs: string;
  readonly ours: string | undefined;
  readonly verdict: 'same' | 'taken' | 'kept' | 'conflict';
  readonly fields: PlainFields;
}

/** Gathers what is decided about the fields of one row. */
class Sides {
  readonly row: HandedRow;
  readonly giver: Giver;
  readonly meant: Meant;
  readonly questions: Question[] = [];
  fields: PlainFields = {};
  private readonly changes: FieldChange[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly kept: Conflict[] = [];
  private readonly taken = new Map<string, Taken>();

  constructor(row: HandedRow, giver: Giver, meant: Meant) {
    this.row = row;
    this.giver = giver;
    this.meant = meant;
  }

  decided(key: string, cell: HandedCell, { theirs, ours, verdict, fields }: Decided): void {
    if (verdict === 'conflict') {
      this.conflicts.push({ key, ours: ours ?? '', theirs: cell });
      return;
    }
    if (verdict === 'kept') this.kept.push({ key, ours: ours ?? '', theirs: cell });
    if (verdict === 'taken') {
      this.changes.push({ key, ...(ours !== undefined && { ours }), theirs: cell });
      this.fields = joined(this.fields, fields);
    }
    this.taken.set(key, { theirs, ours: verdict === 'kept' ? (ours ?? '') : theirs });
  }

  /** Another sheet has spoken of this field: both must say the same. */
  joins(key: string, cell: HandedCell, theirs: string, claim: Claim): void {
    if (claim.text === theirs) return;
    this.conflicts.push({ key, ours: claim.text, theirs: cell, first: claim.cell.place });
  }

  draft(file: HandedFile, isFirst: boolean): Draft {
    const { row, giver, meant, changes, conflicts, kept, fields, taken } = this;
    const questions = [...row.questions, ...this.questions];
    return { file, row, giver, meant, isFirst, changes, conflicts, kept, questions, fields, taken };
  }
}

function open(file: HandedFile, row: HandedRow, giver: Giver, questions: readonly Question[]): Draft {
  return {
    file,
    row,
    giver,
    meant: undefined,
    isFirst: false,
    changes: [],
    conflicts: [],
    kept: [],
    questions: [...row.questions, ...questions],
    fields: {},
    taken: new Map(),
  };
}

function giverOf({ file, agency }: HandedFile, row: HandedRow): Giver {
  const name = row.agency ?? agency;
  if (name !== undefined) return { by: 'agencies', name };
  // What nobody sees in a name could not be written, half a pair of letters above all.
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return { by: 'files', name: plainText(base) };
}

function homeOf({ cells }: HandedRow): string | undefined {
  const said = cells.get('dimension')?.value;
  return said === undefined ? undefined : plainText(said);
}

function rowPath(meant: Meant) {
  return isBorn(meant) ? [...meant.list, 0] : meant.path;
}

function readinessId({ cells }: HandedRow): string {
  const of = (key: string) => plainText(cells.get(key)?.value ?? '');
  return `${of('element')}/${of('part')}`;
}

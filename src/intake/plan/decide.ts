import type { PlainFields } from '../../edit/fields/plain-value.js';
import { FORM_KINDS, type FormKindId } from '../../forms/form-kind.js';
import { findFormKind } from '../../forms/form-kinds.js';
import { formScene } from '../../forms/form-scene.js';
import { fields as schemaFields } from '../../generated/fields.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { Model } from '../../model/model.js';
import type { Project } from '../../project/load-project.js';
import { factsAt } from '../../schema/field-facts.js';
import type { HandedCell, HandedFile, HandedRow, Question } from '../handed.js';
import type { Take } from '../plan.js';
import { calledIn } from './called.js';
import { compareSides } from './compare.js';
import { rowQuestion } from './doubts.js';
import { type Born, type Draft, isBorn, type Meant, rowName } from './draft.js';
import { fieldValue } from './field-value.js';
import type { Giver, ImportRecord } from './import-record.js';
import { coreOf, type Home, hasDimensionField, homesOf, NO_FIELDS, ownerField } from './kinds.js';
import { LostCodes } from './lost-codes.js';
import { type Called, Matching } from './match.js';
import { emptiedFields, holdMoved, holdUnclearFunds } from './moved-amounts.js';
import { fieldsAt, joined } from './nested.js';
import { NewIds } from './new-id.js';
import { isOtherRow } from './other-row.js';
import { type OurRow, textIn } from './our-rows.js';
import { nameKey, plainText } from './plain-text.js';
import { holdSeries } from './series.js';
import { SheetRows } from './sheet-rows.js';
import { type Claim, openRow, Sides } from './sides.js';
import { slippedFactor } from './slipped-factor.js';

/** What a row is compared with. */
export interface Decision {
  readonly project: Project;
  readonly model: Model;
  readonly rows: readonly OurRow[];
  readonly record: ImportRecord;
  readonly take: Take | undefined;
}

/** Goes through handed-in rows one after the other and says what becomes of each; writes nothing. */
export class Deciding {
  private readonly scene: Decision;
  private readonly called: Called;
  private readonly matching: Matching<Meant>;
  private readonly lost: LostCodes;
  private readonly sheetRows = new SheetRows();
  private readonly ids: ReadonlyMap<FormKindId, NewIds>;
  private readonly homes: ReadonlyMap<FormKindId, readonly Home[]>;
  private readonly claims = new Map<string, Claim>();

  constructor(scene: Decision) {
    this.scene = scene;
    this.called = calledIn(scene.model);
    this.matching = new Matching<Meant>(scene.rows, this.called);
    this.lost = new LostCodes(scene.rows);
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
    const open = (question?: Question) =>
      openRow(file, row, giver, question ? [...row.questions, question] : row.questions);
    if (row.questions.some(({ key }) => key === undefined)) return open();
    const home = homeOf(row);
    const match = this.matching.find(row, home);
    const owner = row.questions.find(({ key }) => key === 'agency' || key === 'lead');
    if (owner)
      return openRow(
        file,
        row,
        giver,
        this.withOwner(row, owner, match && 'row' in match ? match.row : undefined),
      );
    if (match && 'row' in match) return this.compare(file, row, giver, match.row);
    const question = this.lost.ask(file, row) ?? match?.question;
    if (question) return open(this.unreadCode(row, question, home) ?? question);
    return this.begin(file, row, giver, home);
  }

  /** Questions about files, without those that are asked about a row now. */
  fileQuestions(file: HandedFile): readonly Question[] {
    return this.lost.left(file);
  }

  /** The questions of a row of which nobody knows whose it is; the one about its agency says who has such a row. */
  private withOwner(row: HandedRow, owner: Question, found: Meant | undefined): readonly Question[] {
    if (found?.owner === undefined) return row.questions;
    const { id: code, title: name } = found;
    const args = { said: owner.said, code, name, agency: this.called.agency(found.owner) };
    const { doubt } = rowQuestion(row, 'ownerAsked', args);
    return row.questions.map((one) => (one === owner ? { ...owner, doubt } : one));
  }

  /** A row that the masterplan, or this import, has already. */
  private compare(file: HandedFile, row: HandedRow, giver: Giver, meant: Meant): Draft {
    const sides = new Sides(row, giver, meant);
    const refuse = (question: Question) => openRow(file, row, giver, [...row.questions, question]);
    if (row.id !== undefined && !isBorn(meant) && isOtherRow(row, meant))
      return refuse(rowQuestion(row, 'otherRow', { code: meant.id, name: meant.title }, coreOf(row.kind)));
    for (const [key, cell] of row.cells) {
      // Known by its name, it is not renamed where only capitals or punctuation differ.
      const isItsName = row.id === undefined && key === coreOf(row.kind);
      if (NO_FIELDS.has(key) || isItsName) continue;
      if (key === 'dimension') this.compareHome(sides, cell);
      else this.compareField(sides, key, cell);
    }
    const twin = this.sheetRows.other(file, row, rowName(meant));
    if (twin !== undefined && sides.changes.size + sides.conflicts.length > 0)
      return refuse(rowQuestion(row, 'sameRow', { row: String(twin) }, coreOf(row.kind)));
    const asked = new Set(sides.questions.flatMap(({ key }) => key ?? []));
    if (!isBorn(meant)) {
      const emptied = emptiedFields({ row, meant });
      holdUnclearFunds(sides, emptied);
      holdMoved(sides, emptied);
      for (const [key, ours] of emptied) {
        const isDash = row.blankCells?.get(key)?.said;
        sides.questions.push(rowQuestion(row, isDash ? 'dashed' : 'emptied', { ours }, key));
      }
    }
    holdSeries(sides, asked);
    for (const [key, claim] of sides.claims) this.claims.set(`${rowName(meant)} ${key}`, claim);
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
    const sent = row.sent?.get(key);
    const before = sent === undefined ? undefined : plainText(sent);
    const ours = isBorn(meant) ? undefined : textIn(meant.node, key.split('.'));
    // What an agency left as it was says nothing against what another sheet changed.
    if (theirs === before) {
      if (theirs === ours) sides.agrees(key, theirs);
      return;
    }
    const claim = this.claims.get(`${rowName(meant)} ${key}`);
    if (claim !== undefined) {
      sides.joins(key, cell, theirs, claim);
      return;
    }
    const last = this.scene.record.get(giver, row.kind, meant.id, key);
    const verdict = compareSides({ theirs, ours, sent: before, last }, this.scene.take);
    if (verdict === 'untouched' || verdict === 'settled') return;
    const factor = slippedFactor(key, unitOf(row, meant, key), Number(theirs), Number(ours));
    if (ours !== undefined && factor !== undefined) {
      const name = Number(theirs) < Number(ours) ? 'factorSmaller' : 'factorLarger';
      sides.questions.push(
        rowQuestion(
          row,
          name,
          { ours, times: formatNumber(factor, this.scene.model.data.language ?? 'id') },
          key,
        ),
      );
      return;
    }
    sides.decided(key, cell, { theirs, ours, verdict, fields: fieldsAt(key.split('.'), fitting.value) });
  }

  /** A row that is nowhere yet: added when it is clear what it is and where it goes. */
  private begin(file: HandedFile, row: HandedRow, giver: Giver, home: string | undefined): Draft {
    const core = coreOf(row.kind);
    const name = row.cells.get(core);
    const asked = new Set(row.questions.map(({ key }) => key));
    const isAbout = [core, 'dimension', 'agency', 'lead'].some((key) => asked.has(key));
    const refuse = (...more: Question[]) => openRow(file, row, giver, [...row.questions, ...more]);
    if (isAbout) return refuse();
    if (name === undefined && row.kind !== 'readiness') return refuse(rowQuestion(row, 'noCore', {}, core));
    const homes = this.homes.get(row.kind) ?? [];
    const needsHome = homes.length > 1 || hasDimensionField(row.kind);
    if (needsHome && home === undefined) return refuse(rowQuestion(row, 'noHome', {}, 'dimension'));
    const place = homes.length > 1 ? homes.find(({ id }) => id === home) : homes[0];
    if (place === undefined)
      return refuse(rowQuestion(row, 'unknownHome', { said: home ?? '–' }, 'dimension'));
    if (this.isDamaged(place.path))
      return refuse(rowQuestion(row, 'damaged', { path: place.path.join('.') }));
    const given = this.fieldsOf(row, place);
    const lacking = lackingIn(place, given.fields);
    // What is asked about already needs no second question.
    const fields = lacking.filter(({ key }) => !asked.has(key)).map(({ title }) => title);
    if (fields.length > 0) return refuse(rowQuestion(row, 'lacking', { fields: fields.join(', ') }));
    if (lacking.length > 0) return refuse();
    const text = name === undefined ? '' : plainText(name.value);
    const clash = row.kind === 'readiness' ? undefined : this.ids.get(row.kind)?.clash(text);
    const same = clash === undefined ? undefined : this.matching.get(row.kind, clash);
    if (same !== undefined) return refuse(this.matching.askWhether(row, same));
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
    this.sheetRows.other(file, row, rowName(born));
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
    sides.own = { ...given.fields, ...own };
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

/** The fields that a new row must have, and has not, with their printed names. */
function lackingIn(place: Home, fields: PlainFields): { key: string; title: string }[] {
  const row = [...place.path, 0];
  const required = factsAt(schemaFields, row)?.required ?? [];
  const lacking = required.filter((key) => key !== 'id' && fields[key] === undefined);
  return lacking.map((key) => ({ key, title: factsAt(schemaFields, [...row, key])?.title ?? key }));
}

/** What the numbers of a field are counted in. */
function unitOf({ cells }: HandedRow, meant: Meant, key: string): string | undefined {
  const steps = /^(?:current|ideal)\./.test(key) ? [key.slice(0, key.indexOf('.')), 'unit'] : ['unit'];
  const said = cells.get(steps.join('.'))?.value;
  if (said !== undefined) return plainText(said);
  return isBorn(meant) ? undefined : textIn(meant.node, steps);
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

import { setImmediate } from 'node:timers/promises';
import type { Arguments, Bilingual, Language } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import type { HandedFile, HandedRow } from '../../intake/handed.js';
import { RECORD_NAME } from '../../intake/plan/import-record.js';
import { planImport } from '../../intake/plan-import.js';
import { loadLayouts } from '../../intake/read/read-layouts.js';
import { type IntakeScene, intakeScene } from '../../intake/scene.js';
import { loadProject } from '../../load.js';
import type { Model } from '../../model/model.js';
import { regionName } from '../../model/region.js';
import type { FindingsAfter, ImportReport, UnreadFile } from '../../reporters/intake/import-report.js';
import { validate } from '../../validate.js';
import { agencyFlag } from '../agency-flag.js';
import { countFindings, findingsAfter } from './findings-after.js';
import type { ImportRequest } from './import-work.js';
import { readHanded } from './read-handed.js';

/** What an import would do, and everything that a report on it says besides. */
export interface Compared extends Omit<ImportReport, 'state' | 'received' | 'language'> {
  /** Of the masterplan, absolute. */
  readonly root: string;
}

export interface CompareOptions {
  readonly paths: readonly string[];
  readonly request: ImportRequest;
  /** In which language to speak of a masterplan that is written in this one. */
  readonly languageFor: (own: Language | undefined) => Language;
  /** Told before each step, so that people see what takes its time. */
  readonly step: (sentence: Bilingual, args?: Arguments) => void;
}

const OPENING: Bilingual = {
  id: 'Membaca berkas isian {at} dari {count} …',
  en: 'Reading file {at} of {count} …',
};
const COMPARING: Bilingual = { id: 'Membandingkan dengan naskah …', en: 'Comparing with the plan …' };
const CHECKING: Bilingual = { id: 'Memeriksa hasilnya …', en: 'Checking the result …' };
/** Reads the masterplan and the files, and compares them; nothing is written. Throws ToldError where there is no plan to read. */
export async function compareImport({
  paths,
  request,
  languageFor,
  step,
}: CompareOptions): Promise<Compared> {
  const { to, take, received, limits } = request;
  const project = await loadProject(to, limits);
  const { model, findings } = await validate(project);
  const agency = request.agency === undefined ? undefined : agencyFlag(request.agency, model);
  const language = languageFor(model.data.language);
  const ids = model.agencies.all.map(({ id }) => id);
  const { layouts, questions } = loadLayouts(project.root, ids, limits);
  const scene = intakeScene(model, layouts);
  // A layout that is not told rightly may be read wrongly: nothing is written then.
  const unread: UnreadFile[] = questions.map(({ place, doubt }) => ({
    file: place.file,
    reason: fillMessage(doubt.text, doubt.args, language),
  }));
  const files: HandedFile[] = [];
  for (const [index, path] of paths.entries()) {
    step(OPENING, { at: index + 1, count: paths.length });
    // Lets a spinner turn.
    await setImmediate();
    const answer = await readHanded(path, scene, language);
    if ('reason' in answer) unread.push(answer);
    else files.push(withAgency(answer, agency));
  }
  step(COMPARING);
  await setImmediate();
  // What is read last is the masterplan with the plan that holds.
  let after = project;
  const reload = async (overlay: ReadonlyMap<string, string>) => {
    after = await loadProject(project.root, limits, overlay);
    return after;
  };
  const { root, tree } = project;
  const known = countFindings(findings, tree);
  let found: FindingsAfter | undefined;
  const look = async () => {
    step(CHECKING);
    await setImmediate();
    found = await findingsAfter(known, after);
    return { added: found.added, tree: after.tree };
  };
  const plan = await planImport(project, model, files, { take, received, reload, findings: look });
  const isChanged = [...plan.changes.keys()].some((name) => name !== RECORD_NAME);
  return { root, plan, unread, findings: isChanged ? found : undefined, ...about(model, scene) };
}

/** The rows of a file that says nothing of whose they are are this agency's; a row that names another one keeps it. */
function withAgency(file: HandedFile, agency: string | undefined): HandedFile {
  if (agency === undefined || file.agency !== undefined) return file;
  return {
    ...file,
    agency,
    rows: file.rows.map((row) => (row.agency === undefined && !isAsked(row) ? { ...row, agency } : row)),
  };
}

/** Somebody is named, and it is not clear who. */
const isAsked = ({ questions }: HandedRow): boolean => questions.some(({ key }) => key === 'agency');

function about({ data, agencies }: Model, scene: IntakeScene) {
  const { region } = data;
  return {
    scene,
    region: region && regionName({ region }),
    fictional: region?.fictional === true,
    agencies: new Map(agencies.all.map(({ id, name, short }) => [id, { name, short }])),
  };
}

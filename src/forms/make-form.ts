import { fillMessage } from '../i18n/message.js';
import type { Model } from '../model/model.js';
import { regionName } from '../model/region.js';
import type { WorkbookSpec } from '../sheets/page.js';
import { formKinds } from './form-kinds.js';
import { formRows } from './form-rows.js';
import { formScene } from './form-scene.js';
import { instructionWords } from './instruction-words.js';
import { instructionsPage } from './instructions-page.js';
import { listPage } from './list-page.js';
import { SENT_FORMAT, sentPage } from './sent.js';

export interface FormOptions {
  /** How the drafting team is reached. */
  readonly contact?: string | undefined;
}

/**
 * The form of one agency: instructions, a sheet for each kind of rows with what is known of it, and a hidden one that
 * says what was sent. Written in the language of the masterplan.
 * @param agencyId undefined for a blank form, for an agency that is not listed
 */
export function makeForm(
  model: Model,
  agencyId: string | undefined,
  options: FormOptions = {},
): WorkbookSpec {
  const scene = formScene(model);
  const { data } = model;
  const agency = model.agencies.get(agencyId);
  const name = agency && (agency.name ?? agency.short ?? agency.id);
  // A finding about the region may have taken it out.
  const region = data.region === undefined ? '' : regionName(data);
  const lists = formKinds.map((kind) => {
    const rows = formRows(model, kind, agency?.id);
    return { kind, rows, ...listPage(kind, rows, scene, name) };
  });
  const rows = lists.flatMap(({ kind, sent }) =>
    [...sent].map(([id, values]) => [`${kind.id}/${id}`, values] as const),
  );
  const { contact } = agency ?? {};
  const cover = instructionsPage(
    {
      region,
      agency: name,
      addressee: [contact?.name, contact?.role].filter((one) => one !== undefined).join(', ') || undefined,
      due: agency?.data?.due,
      chair: data.governance?.team?.chair,
      contact: options.contact,
      status: agency?.data?.status,
      sheets: lists.map(({ kind, rows: known }) => ({
        name: kind.name[scene.language],
        intro: kind.intro[scene.language],
        count: known.filter(({ values }) => values.has(kind.core)).length,
      })),
    },
    scene,
  );
  const sent = sentPage({
    format: SENT_FORMAT,
    region,
    code: data.region?.code,
    agency: agency?.id,
    rows: new Map(rows),
  });
  return {
    title: [fillMessage(instructionWords.title, {}, scene.language), name ?? region]
      .filter((one) => one !== '')
      .join(' – '),
    language: scene.language,
    pages: [cover, ...lists.map(({ page }) => page), sent],
  };
}

import { termValues } from '../../i18n/terms.js';
import type { Model } from '../../model/model.js';
import { tally } from '../../model/ranking.js';
import { listed } from '../listed.js';
import { noteIds } from '../notes.js';
import { regionFacts } from '../region-facts.js';
import { regulationRows } from '../regulation-rows.js';
import { voiceOf } from '../voice-of.js';

/** Pendahuluan: why, what for, on which laws, how and with whom. */
export function introduction(model: Model) {
  const { data, regulations, profile } = model;
  const { count, some } = voiceOf(model);
  const statuses = regulations.all.map(({ status }) => status);
  const [issued, planned] = (['issued', 'planned'] as const).map(
    (status) => tally(statuses, [status])[0]?.count ?? 0,
  );
  const dates = listed(data.bimtek)
    .flatMap(({ start, end }) => [start, end])
    .filter((date) => date !== undefined)
    .sort();
  return {
    ...regionFacts(model),
    province: data.region.province,
    cohort: data.cohort,
    dimensions: profile.dimensions.map(({ name, meaning }) => ({ name, meaning })),
    dimensionCount: count(profile.dimensions.length),
    regulations: regulationRows(model, regulations.all),
    regulationCount: count(regulations.all.length),
    issued: some(issued ?? 0),
    planned: some(planned ?? 0),
    held: some(listed(data.bimtek).length),
    from: dates[0],
    until: dates.length > 1 ? dates.at(-1) : undefined,
    mentorCount: some(listed(data.governance?.mentors).length),
    bimtek: bimtekRows(model),
    bimtekCount: count(data.bimtek?.length ?? 0),
    partners: partnerRows(model),
    partnerCount: count(model.partners.all.length),
    sectorCount: count(new Set(model.partners.all.map(({ sector }) => sector)).size),
    mentors: (data.governance?.mentors ?? []).map(({ name, role, organisation, sources }) => ({
      name,
      role,
      organisation,
      sources: noteIds(model, sources),
    })),
  };
}

/** The sessions on record, and one row for each stage the document has passed without recording it. */
function bimtekRows(model: Model) {
  const { datesInWords, word } = voiceOf(model);
  const sessions = model.data.bimtek ?? [];
  const stages = ([1, 2, 3, 4] as const).filter(
    (stage) =>
      sessions.some((session) => session.stage === stage) || (sessions.length > 0 && stage < model.stage),
  );
  return stages.flatMap((stage) => {
    const held = sessions.filter((session) => session.stage === stage);
    return (held.length > 0 ? held : [undefined]).map((session) => ({
      stage: word('bimtekStage', stage),
      dates: datesInWords(session?.start, session?.end),
      place: session?.place,
      agenda: numbered(session?.agenda),
      invited: numbered(session?.invited),
      outputs: numbered(session?.outputs),
      sources: noteIds(model, session?.sources),
    }));
  });
}

/** A list inside a cell: "(1) a; (2) b"; one item stands alone. */
function numbered(items: readonly string[] | undefined): string | undefined {
  if (items === undefined || items.length < 2) return items?.[0];
  return items.map((item, index) => `(${index + 1}) ${item}`).join('; ');
}

function partnerRows(model: Model) {
  const sectors = termValues('sector');
  return [...model.partners.all]
    .sort((a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector))
    .map(({ name, sector, role, sources }) => ({
      name,
      sector: voiceOf(model).word('sector', sector),
      role,
      sources: noteIds(model, sources),
    }));
}

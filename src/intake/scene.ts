import type { FormKindId, FormScene } from '../forms/form-kind.js';
import { formScene } from '../forms/form-scene.js';
import type { Masterplan } from '../generated/types.js';
import { agencyNames } from '../model/agency-names.js';
import type { Model } from '../model/model.js';
import { regionName } from '../model/region.js';
import type { Layout } from './read/layout.js';

/** What reading a file needs to know of the masterplan it is read for. */
export interface IntakeScene extends FormScene {
  /** As written in full: `Kota Contoh`; '' while nobody knows it. */
  readonly region: string;
  /** All agencies, each with what it may be called: id, name, abbreviation, aliases. */
  readonly agencies: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Ids of the rows that the masterplan has, by kind; readiness has none. */
  readonly ids: Readonly<Record<Exclude<FormKindId, 'readiness'>, ReadonlySet<string>>>;
  /** Layouts of the region's own, from `import.yaml`; the first that fits a sheet holds. */
  readonly layouts: readonly Layout[];
}

/** The scene of one masterplan. */
export function intakeScene(model: Model, layouts: readonly Layout[] = []): IntakeScene {
  return {
    ...formScene(model),
    region: regionOf(model.data),
    agencies: model.agencies.all.map((agency) => ({
      id: agency.id,
      names: agencyNames(agency).map(({ text }) => text),
    })),
    ids: {
      programs: idsOf(model.programs.all),
      indicators: idsOf(model.indicators.all),
      gaps: idsOf(model.gaps.all),
      sources: idsOf(model.sources.all),
    },
    layouts,
  };
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

// A finding about the region may have taken it out.
function regionOf({ region }: Partial<Masterplan>): string {
  return region === undefined ? '' : regionName({ region });
}

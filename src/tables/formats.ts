import type { Regions } from './data-base.js';

/** The forms in which tables are written; each gives its files by name, and goes through the regions once. */
export const tableFormats = {
  sqlite: async (regions: Regions): Promise<ReadonlyMap<string, Uint8Array>> => {
    const { sqliteFile } = await import('./sqlite.js');
    return new Map([['masterplan.sqlite', await sqliteFile(regions)]]);
  },
  csv: async (regions: Regions): Promise<ReadonlyMap<string, Uint8Array>> => {
    const { csvFiles } = await import('./csv.js');
    return csvFiles(regions);
  },
  json: async (regions: Regions): Promise<ReadonlyMap<string, Uint8Array>> => {
    const { jsonFile } = await import('./json.js');
    return new Map([['masterplan.json', jsonFile(regions)]]);
  },
};

export type TableFormatId = keyof typeof tableFormats;

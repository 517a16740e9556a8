import type { Bilingual } from '../../i18n/language.js';
import { programTerms } from '../../i18n/program-terms.js';
import { FUNDS } from '../../model/money.js';
import { ENABLER_GROUPS } from '../../model/program.js';
import { defineTable } from '../table.js';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

const NAMES = {
  name: { type: 'text', of: ({ name }: Named) => name.id, id: 'Nama', en: 'Name in Indonesian' },
  name_en: {
    type: 'text',
    of: ({ name }: Named) => name.en,
    id: 'Nama dalam bahasa Inggris',
    en: 'Name in English',
  },
} as const;

export const fund = defineTable({
  name: 'fund',
  title: { id: 'Sumber dana', en: 'Funds' },
  isShared: true,
  key: ['id'],
  items: () => FUNDS.map((id): Named => ({ id, name: programTerms.fund[id] })),
  columns: {
    id: { type: 'text', of: ({ id }) => id, id: 'Kode sumber dana', en: 'Code of the fund' },
    ...NAMES,
  },
});

export const enabler = defineTable({
  name: 'enabler',
  title: { id: 'Rencana pendukung', en: 'Enabling plans' },
  isShared: true,
  key: ['id'],
  items: () => ENABLER_GROUPS.map((id): Named => ({ id, name: programTerms.enablerGroup[id] })),
  columns: {
    id: { type: 'text', of: ({ id }) => id, id: 'Kode rencana pendukung', en: 'Code of the enabling plan' },
    ...NAMES,
  },
});

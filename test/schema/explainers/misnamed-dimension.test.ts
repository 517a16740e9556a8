import { describe } from 'vitest';
import { misnamedDimension } from '../../../src/schema/findings.js';
import { explains } from './mistake.js';

const HEAD = 'format: 1\nregion: { name: Kota Uji, kind: kota, fictional: true }\n';

describe('a dimension under a wrong name', () => {
  explains(misnamedDimension, [
    {
      what: 'a misspelling seen in the wild',
      text: 'dimensions:\n  goverment:\n    overview: Layanan terpadu\n',
      at: '7:3-12',
      id: 'Dimensi "goverment" tidak ada. Ganti dengan nama bakunya: "governance" (Smart Governance).',
      en: 'There is no dimension "goverment". Write its proper name: "governance" (Smart Governance).',
    },
    {
      what: 'another name for it',
      text: 'dimensions:\n  Smart People:\n    overview: Gemar belajar\n',
      at: '7:3-15',
      id: 'Dimensi "Smart People" tidak ada. Ganti dengan nama bakunya: "society" (Smart Society).',
      en: 'There is no dimension "Smart People". Write its proper name: "society" (Smart Society).',
    },
    {
      what: 'a slip nobody has made before',
      text: 'dimensions:\n  enviromnent:\n    overview: Lestari\n',
      at: '7:3-14',
      id: 'Dimensi "enviromnent" tidak ada. Ganti dengan nama bakunya: "environment" (Smart Environment).',
      en: 'There is no dimension "enviromnent". Write its proper name: "environment" (Smart Environment).',
    },
    {
      what: 'the right name is there as well',
      text: 'dimensions:\n  living: { overview: Layak huni }\n  livng: { overview: Nyaman }\n',
      at: '8:3-8',
      id: 'Dimensi "livng" tidak ada. Ganti dengan nama bakunya: "living" (Smart Living).',
      en: 'There is no dimension "livng". Write its proper name: "living" (Smart Living).',
    },
    {
      what: 'a name like none of them',
      text: 'dimensions:\n  olahraga:\n    overview: Sehat\n',
      at: '7:3-11',
      id: 'Dimensi "olahraga" tidak ada. Nama dimensi yang baku: governance, branding, economy, living, society, environment.',
      en: 'There is no dimension "olahraga". The dimensions are: governance, branding, economy, living, society, environment.',
    },
    {
      what: "a file's name",
      text: { 'masterplan.yaml': HEAD, 'dimensions/enviroment.yaml': 'overview: Lestari\n' },
      at: 'dimensions/enviroment.yaml:1:1-1',
      id: 'Nama "enviroment" pada "dimensions/enviroment.yaml" bukan nama dimensi. Ganti namanya menjadi "environment" (Smart Environment).',
      en: 'The name "enviroment" in "dimensions/enviroment.yaml" is not that of a dimension. Rename it to "environment" (Smart Environment).',
    },
    {
      what: "a folder's name",
      text: {
        'masterplan.yaml': HEAD,
        'dimensions/mobility/programs.yaml': '- id: bus-kota\n  name: Bus Kota Terpadu\n',
      },
      at: 'dimensions/mobility/programs.yaml:1:1-1',
      id: 'Nama "mobility" pada "dimensions/mobility/programs.yaml" bukan nama dimensi. Ganti namanya menjadi "living" (Smart Living).',
      en: 'The name "mobility" in "dimensions/mobility/programs.yaml" is not that of a dimension. Rename it to "living" (Smart Living).',
    },
  ]);
});

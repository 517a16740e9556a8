import { choicesAt } from '../choices-at.js';
import { known } from '../items.js';
import { defineTable } from '../table.js';

export const agency = defineTable({
  name: 'agency',
  title: { id: 'Perangkat daerah dan pemilik program lain', en: 'Agencies and other owners of programmes' },
  from: 'agencies[]',
  key: ['id'],
  items: ({ model }) => known(model.agencies),
  columns: {
    id: { type: 'text', of: (a) => a.id, id: 'Pengenal', en: 'Identifier' },
    name: { type: 'text', of: (a) => a.name, id: 'Nama resmi', en: 'Official name' },
    short: { type: 'text', of: (a) => a.short, id: 'Singkatan', en: 'Abbreviation' },
    kind: {
      type: 'text',
      of: (a) => a.kind,
      choices: choicesAt('agencies[].kind'),
      id: 'Jenis lembaga',
      en: 'Kind of agency',
    },
    contact_name: {
      type: 'text',
      of: (a) => a.contact?.name,
      id: 'Narahubung data',
      en: 'Contact for its data',
    },
    contact_role: {
      type: 'text',
      of: (a) => a.contact?.role,
      id: 'Jabatan narahubung',
      en: 'Office of the contact',
    },
    data_status: {
      type: 'text',
      of: (a) => a.data?.status,
      choices: choicesAt('agencies[].data.status'),
      id: 'Keadaan penyerahan data',
      en: 'How much of its data has arrived',
    },
    data_due: {
      type: 'date',
      of: (a) => a.data?.due,
      id: 'Tenggat penyerahan data',
      en: 'Deadline of its data',
    },
    data_note: { type: 'text', of: (a) => a.data?.note, id: 'Catatan tentang data', en: 'Note on its data' },
  },
});

export const partner = defineTable({
  name: 'partner',
  title: { id: 'Mitra', en: 'Partners' },
  from: 'partners[]',
  key: ['id'],
  items: ({ model }) => known(model.partners),
  columns: {
    id: { type: 'text', of: (p) => p.id, id: 'Pengenal', en: 'Identifier' },
    name: { type: 'text', of: (p) => p.name, id: 'Nama', en: 'Name' },
    sector: {
      type: 'text',
      of: (p) => p.sector,
      choices: choicesAt('partners[].sector'),
      id: 'Unsur pentahelix',
      en: 'Sector of the pentahelix',
    },
    role: { type: 'text', of: (p) => p.role, id: 'Peran', en: 'Role' },
  },
});

export const regulation = defineTable({
  name: 'regulation',
  title: { id: 'Peraturan, keputusan, dan nota kesepahaman', en: 'Regulations, decrees and memoranda' },
  from: 'regulations[]',
  key: ['id'],
  items: ({ model }) => known(model.regulations),
  columns: {
    id: { type: 'text', of: (r) => r.id, id: 'Pengenal', en: 'Identifier' },
    kind: {
      type: 'text',
      of: (r) => r.kind,
      choices: choicesAt('regulations[].kind'),
      id: 'Jenis',
      en: 'Kind',
    },
    number: { type: 'text', of: (r) => r.number, id: 'Nomor', en: 'Number' },
    year: { type: 'year', of: (r) => r.year, id: 'Tahun', en: 'Year' },
    about: { type: 'text', of: (r) => r.about, id: 'Hal yang diatur', en: 'What it is about' },
    date: { type: 'date', of: (r) => r.date, id: 'Tanggal ditetapkan', en: 'Date of issue' },
    status: {
      type: 'text',
      of: (r) => r.status,
      choices: choicesAt('regulations[].status'),
      id: 'Direncanakan atau sudah ditetapkan',
      en: 'Planned or issued',
    },
    partner: {
      type: 'text',
      of: (r) => r.partner,
      to: 'partner',
      id: 'Mitra nota kesepahaman',
      en: 'Partner of a memorandum',
    },
    file: {
      type: 'text',
      of: (r) => r.file,
      id: 'Salinan dalam folder proyek',
      en: 'Copy in the folder of the project',
    },
  },
});

export const source = defineTable({
  name: 'source',
  title: { id: 'Sumber data dan dokumen', en: 'Sources of data and documents' },
  from: 'sources[]',
  key: ['id'],
  items: ({ model }) =>
    known(model.sources).map((one) => ({ ...one, agency: model.agencies.get(one.agency)?.id })),
  columns: {
    id: { type: 'text', of: (s) => s.id, id: 'Pengenal', en: 'Identifier' },
    title: { type: 'text', of: (s) => s.title, id: 'Judul', en: 'Title' },
    kind: { type: 'text', of: (s) => s.kind, choices: choicesAt('sources[].kind'), id: 'Jenis', en: 'Kind' },
    publisher: { type: 'text', of: (s) => s.publisher, id: 'Penerbit', en: 'Publisher' },
    year: { type: 'year', of: (s) => s.year, id: 'Tahun terbit', en: 'Year of publication' },
    date: { type: 'date', of: (s) => s.date, id: 'Tanggal terbit', en: 'Date of publication' },
    url: { type: 'text', of: (s) => s.url, id: 'Alamat web', en: 'Web address' },
    file: {
      type: 'text',
      of: (s) => s.file,
      id: 'Berkas dalam folder proyek',
      en: 'File in the folder of the project',
    },
    agency: {
      type: 'text',
      of: (s) => s.agency,
      to: 'agency',
      id: 'Perangkat daerah yang menyerahkan',
      en: 'Agency that handed it in',
    },
    received: { type: 'date', of: (s) => s.received, id: 'Tanggal diterima', en: 'Date of receipt' },
  },
});

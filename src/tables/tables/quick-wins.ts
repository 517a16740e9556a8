import { riskScore } from '../../model/risk.js';
import { choicesAt } from '../choices-at.js';
import { firstOfEach, partsOf } from '../items.js';
import { defineTable, type Scene } from '../table.js';

const quickWinsOf = ({ model }: Scene) => firstOfEach(model.quickWins, ({ id }) => id);

export const quickWin = defineTable({
  name: 'quick_win',
  title: { id: 'Quick win', en: 'Quick wins' },
  from: 'quick_wins[]',
  key: ['id'],
  items: quickWinsOf,
  columns: {
    id: { type: 'text', of: (q) => q.id, id: 'Pengenal', en: 'Identifier' },
    name: {
      type: 'text',
      of: (q) => q.displayName,
      id: 'Nama, atau nama program pertamanya',
      en: 'Name, or that of its first programme',
    },
    dimension: {
      type: 'text',
      of: (q) => q.dimension?.id,
      to: 'dimension',
      id: 'Dimensi program pertamanya',
      en: 'Dimension of its first programme',
    },
    lead: {
      type: 'text',
      of: (q) => q.leadAgency?.id,
      to: 'agency',
      id: 'Penanggung jawab program pertamanya',
      en: 'Lead agency of its first programme',
    },
    problem: { type: 'text', of: (q) => q.problem, id: 'Masalah yang dijawab', en: 'Problem it solves' },
    innovation: { type: 'text', of: (q) => q.innovation, id: 'Kebaruan', en: 'What is new' },
    benefit_government: {
      type: 'text',
      of: (q) => q.benefits?.government,
      id: 'Manfaat bagi pemerintah daerah',
      en: 'Benefit for the government',
    },
    benefit_public: {
      type: 'text',
      of: (q) => q.benefits?.public,
      id: 'Manfaat bagi masyarakat',
      en: 'Benefit for the public',
    },
    benefit_provider: {
      type: 'text',
      of: (q) => q.benefits?.provider,
      id: 'Manfaat bagi penyelenggara layanan',
      en: 'Benefit for those who run it',
    },
    uniqueness: { type: 'text', of: (q) => q.uniqueness, id: 'Keunikan', en: 'What other regions lack' },
    growth: { type: 'text', of: (q) => q.growth, id: 'Rencana pengembangan', en: 'How it can grow' },
    sustainability_regulation: {
      type: 'text',
      of: (q) => q.sustainability?.regulation,
      id: 'Keberlanjutan: dasar pengaturan',
      en: 'What lasts: regulation',
    },
    sustainability_institution: {
      type: 'text',
      of: (q) => q.sustainability?.institution,
      id: 'Keberlanjutan: lembaga pengelola',
      en: 'What lasts: institution',
    },
    sustainability_resources: {
      type: 'text',
      of: (q) => q.sustainability?.resources,
      id: 'Keberlanjutan: sumber daya tetap',
      en: 'What lasts: resources',
    },
    sustainability_business_model: {
      type: 'text',
      of: (q) => q.sustainability?.business_model,
      id: 'Keberlanjutan: model pembiayaan',
      en: 'What lasts: business model',
    },
    resources_budget: {
      type: 'text',
      of: (q) => q.resources?.budget,
      id: 'Kebutuhan anggaran, dalam kata-kata',
      en: 'Money it needs, in words',
    },
    resources_people: {
      type: 'text',
      of: (q) => q.resources?.people,
      id: 'Kebutuhan tenaga',
      en: 'People it needs',
    },
    resources_facilities: {
      type: 'text',
      of: (q) => q.resources?.facilities,
      id: 'Kebutuhan sarana',
      en: 'Facilities it needs',
    },
    schedule_start: { type: 'date', of: (q) => q.schedule?.start, id: 'Tanggal mulai', en: 'First day' },
    schedule_end: { type: 'date', of: (q) => q.schedule?.end, id: 'Tanggal selesai', en: 'Last day' },
    status: {
      type: 'text',
      of: (q) => q.status,
      choices: choicesAt('quick_wins[].status'),
      id: 'Status',
      en: 'Status',
    },
    progress: { type: 'percent', of: (q) => q.progress, id: 'Kemajuan', en: 'Progress' },
    evidence: {
      type: 'integer',
      of: (q) => partsOf([q], ({ evidence }) => evidence).length,
      required: true,
      id: 'Banyaknya bukti pelaksanaan',
      en: 'Pieces of evidence',
    },
  },
});

export const quickWinProgram = defineTable({
  name: 'quick_win_program',
  title: { id: 'Program yang membentuk quick win', en: 'Programmes that a quick win is made of' },
  from: 'quick_wins[].programs[]',
  key: ['quick_win', 'program'],
  items: (scene) => partsOf(quickWinsOf(scene), ({ programs }) => programs),
  columns: {
    quick_win: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'quick_win',
      id: 'Quick win',
      en: 'Quick win',
    },
    program: { type: 'text', of: ({ part }) => part, to: 'program', id: 'Program', en: 'Programme' },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      required: true,
      id: 'Urutannya; yang pertama menentukan dimensi dan penanggung jawab',
      en: 'Its place; the first one gives dimension and lead agency',
    },
  },
});

export const quickWinPartner = defineTable({
  name: 'quick_win_partner',
  title: { id: 'Mitra quick win', en: 'Partners of a quick win' },
  from: 'quick_wins[].partners[]',
  key: ['quick_win', 'partner'],
  items: (scene) => partsOf(quickWinsOf(scene), ({ partners }) => partners),
  columns: {
    quick_win: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'quick_win',
      id: 'Quick win',
      en: 'Quick win',
    },
    partner: { type: 'text', of: ({ part }) => part, to: 'partner', id: 'Mitra', en: 'Partner' },
  },
});

export const quickWinRisk = defineTable({
  name: 'quick_win_risk',
  title: { id: 'Risiko quick win', en: 'Risks of a quick win' },
  from: 'quick_wins[].risks[]',
  key: ['quick_win', 'position'],
  items: (scene) => partsOf(quickWinsOf(scene), ({ risks }) => risks),
  columns: {
    quick_win: {
      type: 'text',
      of: ({ whole }) => whole.id,
      to: 'quick_win',
      id: 'Quick win',
      en: 'Quick win',
    },
    position: {
      type: 'integer',
      of: ({ position }) => position,
      id: 'Urutan risiko',
      en: 'Place in the list',
    },
    text: { type: 'text', of: ({ part }) => part.text, id: 'Risiko', en: 'Risk' },
    likelihood: {
      type: 'integer',
      of: ({ part }) => part.likelihood,
      id: 'Kemungkinan 1 sampai 5',
      en: 'Likelihood from 1 to 5',
    },
    impact: {
      type: 'integer',
      of: ({ part }) => part.impact,
      id: 'Dampak 1 sampai 5',
      en: 'Impact from 1 to 5',
    },
    score: {
      type: 'integer',
      of: ({ part }) => riskScore(part.likelihood, part.impact)?.score,
      id: 'Kemungkinan kali dampak (hasil hitungan)',
      en: 'Likelihood times impact (computed)',
    },
    mitigation: { type: 'text', of: ({ part }) => part.mitigation, id: 'Pengendalian', en: 'Mitigation' },
  },
});

import { pathText } from '../../diagnostics/place.js';
import { defineRule, severityAt } from '../rule.js';

const LABELS = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'implementation' } as const;

const rule = defineRule({
  id: 'document/missing',
  severity: 'error',
  stage: 1,
  title: { id: 'Bagian belum diisi', en: 'Part not filled in yet' },
  why: {
    id: 'Setiap tahap bimbingan teknis menuntut bagian tertentu terisi; di buku bagian yang kosong bertanda "belum diisi".',
    en: 'Each stage expects certain parts; books mark what is open as not filled in.',
  },
  fix: {
    id: 'Isi bagian itu sebelum tahap yang disebut. Sebelum tahap itu tiba, ini hanya pemberitahuan.',
    en: 'Fill it in by the stage named. Until then this is information only.',
  },
  messages: {
    field: {
      id: '"{key}" belum diisi; wajib sejak tahap {stage}.',
      en: '"{key}" is not filled in; required from stage {stage} on.',
    },
  },
  check(model, report, { absent }) {
    const reported = new Set<string>();
    for (const { path, stage } of absent) {
      const key = pathText(path);
      // Dimensions that are not there at all are told by dimensions/missing.
      if (key === 'dimensions' || reported.has(key)) continue;
      reported.add(key);
      const severity = severityAt({ ...rule, stage }, model.stage);
      report('field', path, { key, stage: LABELS[stage] }, { severity });
    }
  },
});
export default rule;

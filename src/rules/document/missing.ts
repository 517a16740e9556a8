import { type Path, pathText, type Segment } from '../../diagnostics/place.js';
import { defineRule, severityAt } from '../rule.js';

const LABELS = {
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
  5: { id: 'pelaksanaan', en: 'implementation' },
} as const;

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
    item: {
      id: 'Isian "{field}" pada "{id}" belum diisi; wajib sejak tahap {stage}.',
      en: '"{field}" of "{id}" is not filled in; required from stage {stage} on.',
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
      const args = { key, stage: LABELS[stage], ...itemAround(model.data, path) };
      report('id' in args ? 'item' : 'field', path, args, { severity });
    }
  },
});
export default rule;

/** The innermost item with an id that the field belongs to, and what the field is called inside it. */
function itemAround(data: unknown, path: Path): { id: string; field: string } | undefined {
  let found: { id: string; field: string } | undefined;
  let value = data;
  path.forEach((step, index) => {
    value = isMap(value) || Array.isArray(value) ? (value as Record<Segment, unknown>)[step] : undefined; // by key or by index
    if (typeof step !== 'number' || !isMap(value) || typeof value.id !== 'string') return;
    found = { id: value.id, field: pathText(path.slice(index + 1)) };
  });
  return found;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

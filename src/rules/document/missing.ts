import type { Stage } from '../../diagnostics/diagnostic.js';
import { type Path, pathText } from '../../diagnostics/place.js';
import { children, type Match, patternSteps } from '../../source/pattern.js';
import { defineRule, severityAt } from '../rule.js';

const STAGES: Readonly<Record<string, Stage>> = { '1': 1, '2': 2, '3': 3, '4': 4, implementation: 5 };

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
  check(model, report) {
    const reported = new Set<string>();
    for (const [name, patterns] of Object.entries(model.profile.requires)) {
      const stage = STAGES[name] ?? 1;
      const severity = severityAt({ ...rule, stage }, model.stage);
      const label = stage === 5 ? 'implementation' : (ROMAN[stage - 1] ?? name);
      for (const path of patterns.flatMap((pattern) => absentPaths(model.data, pattern))) {
        if (reported.has(pathText(path))) continue;
        reported.add(pathText(path));
        report('field', path, { key: pathText(path), stage: label }, { severity });
      }
    }
  },
});
export default rule;

const ROMAN = ['I', 'II', 'III', 'IV'];

// The first step that is absent is what is missing; what would stand in it is not asked for as well.
function absentPaths(data: unknown, pattern: string): Path[] {
  const absent: Path[] = [];
  let matches: Match[] = [{ path: [], value: data }];
  for (const step of patternSteps(pattern)) {
    const next: Match[] = [];
    for (const match of matches) {
      const found = children(match, step);
      if (found.length === 0 && step !== '[]' && step !== '*') absent.push([...match.path, step]);
      next.push(...found);
    }
    matches = next;
  }
  for (const { path, value } of matches) if (Array.isArray(value) && value.length === 0) absent.push(path);
  return absent;
}

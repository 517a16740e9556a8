import { READINESS_PARTS } from '../../model/readiness.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'readiness/part-of-element',
  severity: 'error',
  stage: 1,
  title: { id: 'Unsur kesiapan berada di elemennya', en: 'A readiness part belongs to its element' },
  why: {
    id: 'Kesiapan dinilai pada sembilan sel: tiga elemen dengan tiga unsur tetap masing-masing.',
    en: 'Readiness has nine cells: three elements with three fixed parts each.',
  },
  fix: { id: 'Perbaiki elemen atau unsurnya.', en: 'Mend the element or the part.' },
  messages: {
    foreign: {
      id: 'Unsur "{part}" tidak termasuk elemen "{element}". Unsurnya: {parts}.',
      en: 'Part "{part}" does not belong to element "{element}". Its parts: {parts}.',
    },
    twice: {
      id: 'Unsur "{part}" sudah diuraikan di {file} baris {line}. Gabungkan keduanya.',
      en: 'Part "{part}" is already described in {file} line {line}. Merge the two.',
    },
  },
  check({ readiness }, report, { place }) {
    const seen = new Map<string, readonly (string | number)[]>();
    for (const { element, part, path } of readiness) {
      if (element === undefined || part === undefined) continue;
      const first = seen.get(part);
      const parts: readonly string[] = READINESS_PARTS[element];
      if (!parts.includes(part)) report('foreign', [...path, 'part'], { part, element, parts: [...parts] });
      else if (first) {
        const at = place(first);
        const related = [{ message: { id: 'uraian pertama', en: 'first description' }, args: {}, place: at }];
        report('twice', [...path, 'part'], { part, file: at.file, line: String(at.line) }, { related });
      } else seen.set(part, path);
    }
  },
});

import { definitions } from '../../model/references.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'pertama kali dipakai di sini', en: 'first used here' };

export default defineRule({
  id: 'references/duplicate-id',
  severity: 'error',
  stage: 1,
  title: { id: 'Id dipakai dua kali', en: 'Id used twice' },
  why: {
    id: 'Rujukan ke id itu menjadi tidak jelas: dua butir mengaku bernama sama.',
    en: 'A reference to that id is ambiguous: two items claim the same name.',
  },
  fix: {
    id: 'Beri id lain pada salah satunya; bila keduanya butir yang sama, hapus salah satu.',
    en: 'Give one of them another id; if both are the same item, remove one.',
  },
  messages: {
    twice: {
      id: 'Id "{id}" sudah dipakai di {file} baris {line}. Beri id lain, atau hapus salah satu.',
      en: 'Id "{id}" is already used in {file} line {line}. Give another id, or remove one of them.',
    },
  },
  check({ data }, report, { place }) {
    const seen = new Map<string, readonly (string | number)[]>();
    for (const { kind, id, path } of definitions(data)) {
      // Factors are told apart within their table, whatever it is called.
      const key = kind === 'swot' ? `${kind} ${path[1]} ${id}` : `${kind} ${id}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, path);
        continue;
      }
      const at = place(first);
      const args = { id: id.split('/').at(-1) ?? id, file: at.file, line: String(at.line) };
      report('twice', path, args, { related: [{ message: FIRST, args: {}, place: at }] });
    }
  },
});

import { BETWEEN_WORDS } from '../../i18n/letters.js';
import type { Program } from '../../model/program.js';
import { defineRule } from '../rule.js';

const FIRST = { id: 'program pertama dengan nama itu', en: 'the first programme of that name' };

export default defineRule({
  id: 'programs/same-name',
  severity: 'warning',
  stage: 1,
  title: { id: 'Nama program tidak berulang', en: 'No two programmes share a name' },
  why: {
    id: 'Program yang sama yang diusulkan dua perangkat daerah akan dianggarkan dan dihitung dua kali.',
    en: 'The same programme proposed by two agencies is budgeted and counted twice.',
  },
  fix: {
    id: 'Bila sama, gabungkan menjadi satu program dengan perangkat daerah pendukung; bila berbeda, perjelas namanya.',
    en: 'If they are one, join them and name supporting agencies; if not, make the names tell them apart.',
  },
  messages: {
    same: {
      id: 'Program "{id}" bernama sama dengan program "{first}" ({file} baris {line}); gabungkan, atau perjelas namanya.',
      en: 'Programme "{id}" has the name of programme "{first}" ({file} line {line}); join them, or make the names tell them apart.',
    },
  },
  check({ programs }, report, { place }) {
    const firsts = new Map<string, Program>();
    for (const program of programs.all) {
      const { id, path } = program;
      const name: string | undefined = program.name; // a name that is no text has been taken out
      const key = name === undefined ? '' : plain(name);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, program);
      // A row copied together with its id has a finding about the id.
      if (key === '' || first === undefined || first.id === id) continue;
      const at = place([...first.path, 'name']);
      const args = { id, first: first.id, file: at.file, line: String(at.line) };
      report('same', [...path, 'name'], args, { related: [{ message: FIRST, args: {}, place: at }] });
    }
  },
});

/** A name without what does not tell two apart: capitals, punctuation, spaces. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

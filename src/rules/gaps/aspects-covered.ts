import type { Bilingual } from '../../i18n/language.js';
import type { Dimension } from '../../model/dimension.js';
import { allOf } from '../all-of.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'gaps/aspects-covered',
  severity: 'warning',
  stage: 1,
  errorFrom: 2,
  title: { id: 'Setiap aspek memiliki baris kesenjangan', en: 'Every aspect has a gap row' },
  why: {
    id: 'Strategi dan program berangkat dari kesenjangan; aspek tanpa baris kesenjangan tidak memiliki dasar untuk keduanya.',
    en: 'Strategies and programmes start from gaps; an aspect without a row gives neither a ground.',
  },
  fix: {
    id: 'Tambahkan paling sedikit satu baris "gaps" untuk setiap aspek yang disebut.',
    en: 'Add at least one row to "gaps" for each aspect named.',
  },
  messages: {
    one: {
      id: 'Analisis kesenjangan belum memuat {aspects}. Tambahkan paling sedikit satu baris.',
      en: 'The gap analysis lacks {aspects}. Add at least one row.',
    },
    several: {
      id: 'Analisis kesenjangan baru memuat {count} dari {total} aspek. Tambahkan baris untuk {aspects}.',
      en: 'The gap analysis has {count} of {total} aspects. Add rows for {aspects}.',
    },
  },
  check({ gaps, dimensions }, report, { incomplete }) {
    if (gaps.all.length === 0 || incomplete('gap')) return;
    // A row whose dimension could not be read may belong anywhere.
    const { length: placed } = dimensions.flatMap((dimension) => dimension.gaps);
    if (placed < gaps.all.length) return;
    const open = dimensions.map((dimension) => ({ dimension, aspects: openAspects(dimension) }));
    const missing = open.flatMap(({ aspects }) => aspects).length;
    if (missing === 0) return;
    const total = dimensions.flatMap(({ aspects }) => aspects).length;
    const begun = open.some(({ dimension, aspects }) => dimension.gaps.length > 0 && aspects.length > 0);
    const aspects = allOf(open.flatMap(named));
    const args = { aspects, count: total - missing, total };
    report(missing === 1 ? 'one' : 'several', ['gaps'], args, { part: 'key', absent: !begun });
  },
});

interface Open {
  readonly dimension: Dimension;
  readonly aspects: Dimension['aspects'];
}

// A row without an aspect of its dimension may belong to any of them, and has its own finding.
function openAspects({ aspects, gaps }: Dimension): Dimension['aspects'] {
  const sorted = gaps.every(({ aspect }) => aspects.some(({ id }) => id === aspect));
  return sorted ? aspects.filter((aspect) => aspect.gaps.length === 0) : [];
}

function named({ dimension, aspects }: Open): Bilingual[] {
  if (aspects.length === 0) return [];
  if (aspects.length === dimension.aspects.length)
    return [{ id: `semua aspek ${dimension.name}`, en: `all aspects of ${dimension.name}` }];
  return aspects.map(({ id, name }) => ({
    id: `aspek ${name} (${dimension.id}, ${id})`,
    en: `the aspect ${name} (${dimension.id}, ${id})`,
  }));
}

import type { Path } from '../../diagnostics/place.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dimensions/foreign-aspect',
  severity: 'error',
  stage: 1,
  title: { id: 'Aspek milik dimensi lain', en: 'Aspect of another dimension' },
  why: {
    id: 'Setiap dimensi memiliki tiga aspek sendiri; baris dengan aspek dimensi lain tidak tercetak di bab mana pun.',
    en: 'Each dimension has three aspects of its own; a row with a foreign one is printed in no chapter.',
  },
  fix: {
    id: 'Pakai aspek dimensi itu, atau pindahkan barisnya.',
    en: 'Use an aspect of the dimension, or move the row.',
  },
  messages: {
    foreign: {
      id: 'Aspek "{aspect}" bukan milik {name}. Pakai {aspects}.',
      en: 'Aspect "{aspect}" does not belong to {name}. Use {aspects}.',
    },
    moved: {
      id: 'Kesenjangan "{id}" tertulis pada {name}, padahal aspek dan indikatornya milik {owner}. Periksa "dimension".',
      en: 'Gap "{id}" is put under {name}, but its aspect and its indicator belong to {owner}. Check its "dimension".',
    },
  },
  check({ dimensions }, report) {
    for (const { name, aspects, gaps, goals, strategies, programs, data, path } of dimensions) {
      const own = aspects.map(({ id }) => id);
      const look = (aspect: string | undefined, at: Path, part: 'key' | 'value' = 'value') => {
        if (aspect !== undefined && !own.includes(aspect)) {
          report('foreign', at, { aspect, name, aspects: own }, { part });
        }
      };
      for (const gap of gaps) {
        const owner = dimensions.find((one) => one.aspects.some(({ id }) => id === gap.aspect));
        const measured = owner?.indicators.some(({ id }) => id === gap.indicator);
        if (owner === undefined || owner.name === name || !measured)
          look(gap.aspect, [...gap.path, 'aspect']);
        else report('moved', [...gap.path, 'dimension'], { id: gap.id, name, owner: owner.name });
      }
      for (const row of [...goals, ...strategies, ...programs]) look(row.aspect, [...row.path, 'aspect']);
      for (const aspect of Object.keys(data.aspects ?? {})) look(aspect, [...path, 'aspects', aspect], 'key');
    }
  },
});

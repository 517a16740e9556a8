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
  },
  check({ dimensions }, report) {
    for (const { name, aspects, gaps, goals, strategies, programs, data, path } of dimensions) {
      const own = aspects.map(({ id }) => id);
      const look = (aspect: string | undefined, at: Path, part: 'key' | 'value' = 'value') => {
        if (aspect !== undefined && !own.includes(aspect)) {
          report('foreign', at, { aspect, name, aspects: own }, { part });
        }
      };
      for (const row of [...gaps, ...goals, ...strategies, ...programs])
        look(row.aspect, [...row.path, 'aspect']);
      for (const aspect of Object.keys(data.aspects ?? {})) look(aspect, [...path, 'aspects', aspect], 'key');
    }
  },
});

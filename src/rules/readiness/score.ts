import { scoreOf } from '../../model/readiness.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'readiness/score',
  severity: 'error',
  stage: 1,
  title: { id: 'Skor kesiapan masuk akal', en: 'Readiness scores make sense' },
  why: {
    id: 'Skor dibaca sebagai bagian dari skalanya: di atas skala ia tidak berarti, dan sasaran di bawah skor sekarang berarti rencana untuk mundur.',
    en: 'A score is read as a share of its scale: above it means nothing, and a target below the present plans a decline.',
  },
  fix: { id: 'Perbaiki skor, sasaran, atau skalanya.', en: 'Mend the score, its target or the scale.' },
  messages: {
    beyond: {
      id: 'Skor {value} melebihi skala tertingginya, {scale}. Perbaiki skor atau skalanya.',
      en: 'The score {value} exceeds its scale, which ends at {scale}. Mend the score or the scale.',
    },
    scale: {
      id: 'Skala tertinggi {scale} lebih kecil daripada skor sekarang {now} dan skor sasaran {target}. Perbaiki skalanya.',
      en: 'The scale ends at {scale}, below both the present score {now} and the target {target}. Mend the scale.',
    },
    decline: {
      id: 'Skor sasaran {target} lebih rendah daripada skor sekarang {now}. Perbaiki salah satunya.',
      en: 'The target score {target} is lower than the present {now}. Mend one of them.',
    },
  },
  check({ readiness }, report) {
    for (const cell of readiness) {
      const score = scoreOf(cell);
      if (score === undefined) continue;
      const { now, target, scale } = score;
      const path = [...cell.path, 'score'];
      const beyond = (['now', 'target'] as const).filter((field) => score[field] > scale);
      const [first] = beyond;
      if (beyond.length === 2) report('scale', [...path, 'scale'], { scale, now, target });
      else if (first) report('beyond', [...path, first], { value: score[first], scale });
      else if (now > target) report('decline', [...path, 'target'], { now, target }, { severity: 'warning' });
    }
  },
});

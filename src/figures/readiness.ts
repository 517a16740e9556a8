import type { Draw } from './figure.js';
import type { Pen } from './pen.js';
import { readinessBars } from './readiness-bars.js';
import { readinessRadar } from './readiness-radar.js';
import { elementLooks, isScored, type Spoke, spokesOf } from './readiness-spokes.js';
import { figure } from './svg.js';

/** Fewer corners make no shape; the names of more would touch. */
const CORNERS = { least: 3, most: 12 };

/** The scores of the parts of readiness, now and as they are meant to be: a radar, or bars while few are known. */
export const readiness: Draw = (model, pen) => {
  const spokes = spokesOf(model, pen);
  const scored = spokes.filter(isScored);
  if (scored.length === 0) return undefined;
  const radar = scored.length >= CORNERS.least && scored.length <= CORNERS.most;
  const { content, height } = radar ? readinessRadar(pen, scored) : readinessBars(pen, spokes);
  const title = pen.say({
    id: 'Skor kesiapan daerah: keadaan sekarang dan sasaran',
    en: 'Readiness of the region: current scores and targets',
  });
  return figure(pen, { title, description: descriptionOf(pen, spokes), height }, content);
};

function descriptionOf(pen: Pen, spokes: readonly Spoke[]): string {
  const sentences = elementLooks(pen).map(({ id, name }) => {
    const parts = spokes.filter(({ element }) => element === id).map((spoke) => wordsOf(pen, spoke));
    return `${name}: ${parts.join('; ')}.`;
  });
  const [scored, all] = [spokes.filter(isScored).length, spokes.length].map(pen.count);
  const head = pen.say({
    id: `Skor ${scored} dari ${all} unsur kesiapan dibandingkan dengan skala masing-masing.`,
    en: `Scores of ${scored} of the ${all} elements of readiness, each compared with its own scale.`,
  });
  return [head, ...sentences].join(' ');
}

function wordsOf(pen: Pen, { name, score }: Spoke): string {
  if (score === undefined) return `${name} ${pen.say({ id: 'belum dinilai', en: 'not scored yet' })}`;
  return `${name} ${score.words} (${score.targetWords})`;
}

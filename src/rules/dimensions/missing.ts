import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dimensions/missing',
  severity: 'warning',
  stage: 2,
  errorFrom: 3,
  title: { id: 'Keenam dimensi ada', en: 'All six dimensions are there' },
  why: {
    id: 'Masterplan disusun menurut enam dimensi; dimensi yang hilang berarti strategi dan rencana aksinya tidak ada.',
    en: 'The plan stands on six dimensions; a missing one has neither strategy nor action plan.',
  },
  fix: {
    id: 'Tambahkan dimensi itu, misalnya sebagai berkas dimensions/living.yaml.',
    en: 'Add the dimension, for instance as the file dimensions/living.yaml.',
  },
  messages: {
    one: {
      id: 'Dimensi {name} belum ada. Tambahkan "{id}:" di bawah "dimensions", atau berkas dimensions/{id}.yaml.',
      en: 'The dimension {name} is missing. Add "{id}:" under "dimensions", or a file dimensions/{id}.yaml.',
    },
    several: {
      id: '{count} dimensi belum ada. Tambahkan {ids} di bawah "dimensions", atau satu berkas untuk setiap dimensi di folder dimensions.',
      en: '{count} dimensions are missing. Add {ids} under "dimensions", or one file each in the folder dimensions.',
    },
    all: {
      id: 'Bagian "dimensions" belum ada. Tambahkan keenam dimensi: {ids}.',
      en: 'The section "dimensions" is missing. Add the six dimensions: {ids}.',
    },
  },
  check({ dimensions }, report) {
    const missing = dimensions.filter(({ present }) => !present);
    if (missing.length === dimensions.length) {
      report('all', ['dimensions'], { ids: dimensions.map(({ id }) => id).join(', ') }, { absent: true });
      return;
    }
    // What is not begun yet is one matter, however many dimensions wait for it.
    const args = { count: missing.length, ids: missing.map(({ id }) => id).join(', ') };
    const [first] = missing;
    if (first && missing.length === 1) report('one', first.path, { id: first.id, name: first.name });
    else if (first)
      report('several', ['dimensions'], args, { part: 'key', inputs: missing.map(({ path }) => path) });
  },
});

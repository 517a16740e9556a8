import { defineRule } from '../rule.js';

export default defineRule({
  id: 'programs/location',
  severity: 'warning',
  stage: 3,
  title: { id: 'Lokasi program disebut', en: 'The programme says where' },
  why: {
    id: 'Tanpa lokasi, pemerataan program antarkecamatan tidak dapat dinilai, dan camat tidak mengetahui apa yang akan berjalan di wilayahnya.',
    en: 'Without a place nobody can judge how evenly programmes are spread, or tell what a district will see.',
  },
  fix: {
    id: 'Isi "locations" dengan nama desa, kelurahan, atau kecamatan, atau dengan "Seluruh kecamatan".',
    en: 'Name villages or districts in "locations", or write "Seluruh kecamatan".',
  },
  messages: {
    none: {
      id: 'Program "{id}" belum menyebut lokasi; isi "locations", misalnya [Seluruh kecamatan].',
      en: 'Programme "{id}" names no place; fill in "locations", such as [Seluruh kecamatan].',
    },
  },
  check({ dimensions }, report) {
    for (const { id, years, locations = [], path } of dimensions.flatMap(({ programs }) => programs)) {
      // Before its years are known a programme is an idea that need not have a place.
      if (years === undefined || locations.length > 0) continue;
      report('none', [...path, 'locations'], { id });
    }
  },
});

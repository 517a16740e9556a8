import { kindOf, provinceOf, regionByCode, regionsByName } from '../../regions/regions.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'region/code',
  severity: 'error',
  stage: 1,
  title: {
    id: 'Kode, nama, dan provinsi sesuai tabel wilayah',
    en: 'Code, name and province match the official table',
  },
  why: {
    id: 'Kode wilayah Kemendagri mengikat dokumen ke daerahnya; nama kembar seperti Kota dan Kabupaten Mojokerto hanya terbedakan oleh kode.',
    en: 'The official code ties the document to its region; twin names such as Kota and Kabupaten Mojokerto differ only by code.',
  },
  fix: {
    id: 'Samakan dengan tabel wilayah. Untuk daerah rekaan tulis "fictional: true".',
    en: 'Make it agree with the table. For an invented region write "fictional: true".',
  },
  messages: {
    unknown: {
      id: 'Kode wilayah "{code}" tidak ada dalam tabel wilayah. Periksa kodenya.',
      en: 'Region code "{code}" is not in the table. Check it.',
    },
    unknownNamed: {
      id: 'Kode wilayah "{code}" tidak ada dalam tabel wilayah. Kode {name} adalah "{right}".',
      en: 'Region code "{code}" is not in the table. The code of {name} is "{right}".',
    },
    name: {
      id: 'Kode "{code}" adalah {official}, bukan {name}. Perbaiki kode atau namanya.',
      en: 'Code "{code}" is {official}, not {name}. Mend the code or the name.',
    },
    nameHas: {
      id: 'Kode "{code}" adalah {official}, bukan {name}. Kode {name} adalah "{right}".',
      en: 'Code "{code}" is {official}, not {name}. The code of {name} is "{right}".',
    },
    kind: {
      id: '{official} adalah {right}, tetapi tertulis "{kind}". Perbaiki jenisnya.',
      en: '{official} is a {right}, but "{kind}" is written. Mend the kind.',
    },
    province: {
      id: '{official} berada di Provinsi {right}, tetapi tertulis "{province}". Perbaiki provinsinya.',
      en: '{official} is in the province {right}, but "{province}" is written. Mend the province.',
    },
    fictional: {
      id: '{name} ada dalam tabel wilayah, jadi bukan daerah rekaan. Hapus "fictional", atau pakai nama lain.',
      en: '{name} is in the official table, so it is not fictional. Remove "fictional", or use another name.',
    },
  },
  check({ data: { region } }, report) {
    const { code, name, kind, province } = region ?? {};
    if (name === undefined) return;
    const [sameName] = regionsByName(name).filter(
      (row) => row.name.toLowerCase() === name.trim().toLowerCase(),
    );
    if (region.fictional) {
      if (sameName) report('fictional', ['region', 'name'], { name });
      return;
    }
    if (code === undefined) return;
    const official = regionByCode(code);
    const args = { code, name, right: sameName?.code ?? '', official: official?.name ?? '' };
    if (official === undefined) report(sameName ? 'unknownNamed' : 'unknown', ['region', 'code'], args);
    else if (official !== sameName) report(sameName ? 'nameHas' : 'name', ['region', 'code'], args);
    else if (kind !== undefined && kind !== kindOf(official)) {
      report('kind', ['region', 'kind'], { ...args, kind, right: kindOf(official) });
    } else if (province !== undefined && !sameProvince(province, provinceOf(code)?.name)) {
      report('province', ['region', 'province'], { ...args, province, right: provinceOf(code)?.name ?? '' });
    }
  },
});

// "Provinsi Jawa Timur" and "DKI Jakarta" are what people write for the table's names.
function sameProvince(written: string, official: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^provinsi /, '')
      .replace(/^(dki|daerah khusus(?: ibu ?kota)?) /, '')
      .replace(/^(di|daerah istimewa) /, '')
      .trim();
  return official !== undefined && plain(written) === plain(official);
}

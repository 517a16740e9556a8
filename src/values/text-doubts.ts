import type { Bilingual } from '../i18n/language.js';

export const textDoubts = {
  date: {
    id: 'Di sini diperlukan kata-kata, tetapi sel ini berisi tanggal {said}; Excel kadang mengubah kode menjadi tanggal. Ubah format selnya menjadi teks, lalu tulis ulang isinya.',
    en: 'Words are needed here, but this cell holds the date {said}; Excel sometimes turns codes into dates. Set the cell to a text format and write it again.',
  },
  notListed: {
    id: '"{said}" tidak ada dalam daftar pilihan. Pilih salah satu: {choices}.',
    en: '"{said}" is not one of the choices. Choose one of them: {choices}.',
  },
  near: {
    id: '"{said}" tidak ada dalam daftar pilihan. Bila yang dimaksud {choices}, tulislah seperti itu.',
    en: '"{said}" is not one of the choices. If {choices} is meant, write it like that.',
  },
  several: {
    id: '"{said}" dapat berarti {choices}. Tulislah salah satunya.',
    en: '"{said}" may mean {choices}. Write one of them.',
  },
  unknownName: {
    id: '"{said}" tidak dikenal sebagai perangkat daerah dalam rencana ini. Periksa namanya; bila memang baru, daftarkan lebih dahulu pada agencies.',
    en: '"{said}" is no agency that this plan knows. Check the name; if it is new, list it under agencies first.',
  },
  nearName: {
    id: 'Tidak pasti perangkat daerah mana yang dimaksud "{said}". Bila yang dimaksud {choices}, tulislah nama itu.',
    en: 'It is not certain which agency "{said}" is. If {choices} is meant, write that name.',
  },
  otherRegion: {
    id: '"{said}" menyebut daerah lain. Bila yang dimaksud {choices} di daerah ini, tulislah nama itu.',
    en: '"{said}" names another region. If {choices} of this region is meant, write that name.',
  },
} as const satisfies Record<string, Bilingual>;

import { textsOf } from '../../model/texts.js';
import { defineRule } from '../rule.js';

/** A whole field that says nothing yet. */
const WHOLE =
  /^(?:belum (?:diisi|ada data|diketahui)|(?:akan|untuk|perlu|harap|mohon|silakan) (?:diisi|dilengkapi)(?: (?:kemudian|nanti|kembali))?|(?:data )?menyusul|tbd|tba|todo|to do|n\/?a|tidak ada data|isi(?:kan|lah)? di ?sini|diisi (?:di ?sini|oleh (?:opd|perangkat daerah))|(?:nama|judul) (?:program|kegiatan|indikator|strategi|sasaran|quick win|perangkat daerah|opd|mitra|dokumen|sumber|lengkap)|judul|uraian|deskripsi|keterangan|contoh:.*|x{3,}|[-–—_.…?*\s]+)[.:]?$/i;

/** These may also be what is true of the present state. */
const STATE = /^belum (?:tersedia|ditentukan|ditetapkan|lengkap)\.?$/i;
const STATE_FIELD = /\.(?:current|gap|follow_up)(?:\.text)?$|\.weaknesses\[\]/;

/** Words that stand in no finished sentence. A link of Markdown begins like a blank to fill in. */
const INSIDE =
  /\blorem ipsum\b|\bdolor sit amet\b|\[(?:isi|nama|tulis|tuliskan|lengkapi|sebutkan|masukkan|jumlah|tahun|tanggal|daerah|kabupaten\/kota|kota\/kabupaten)\b[^\]\n]{0,60}\](?!\()|<(?:isi|nama|tulis|tuliskan|sebutkan|jumlah|tahun|tanggal|daerah)\b[^>\n]{0,60}>|\b(?:nomor|no\.|tahun|tanggal|sebesar|sebanyak|rp\.?)\s*(?:\.{3,}|…|_{3,}|x{2,}\b)/i;
const INSIDE_AS_WRITTEN = /\bTODO\b|\bTBD\b|\bFIXME\b|\bX{4,}\b|\bx{3,}\b/;

/** A note about missing data says just that; a unit may be none; whole fields of others have findings of their own. */
const ELSEWHERE = /^agencies\[\]\.data\.note$|\.unit$/;
const SHORT_ELSEWHERE =
  /^quick_wins\[\]\.(?:problem|innovation|uniqueness|growth|benefits|sustainability|resources)|^vision\.statement$/;

/** Below this, quick-wins/stub asks for more words, and vision/length for more of the vision. */
const SHORT = 20;

export default defineRule({
  id: 'prose/placeholder',
  severity: 'warning',
  stage: 1,
  title: { id: 'Isian sementara yang tertinggal', en: 'A placeholder that was left' },
  why: {
    id: 'Isian sementara tercetak apa adanya di buku, dan bagian itu terhitung sudah terisi. Bila dikosongkan, buku menandainya "belum diisi".',
    en: 'A placeholder is printed as it stands, and its field counts as filled in. Left empty, the book marks it as open.',
  },
  fix: {
    id: 'Tulis isinya; bila belum ada, hapus isian itu beserta kuncinya.',
    en: 'Write what belongs there; if you do not have it yet, remove the field.',
  },
  messages: {
    whole: {
      id: 'Isian ini hanya berbunyi "{words}". Tulis isinya; bila belum ada, hapus isian ini.',
      en: 'This field only says "{words}". Write what belongs there; if you do not have it yet, remove the field.',
    },
    inside: {
      id: 'Masih ada isian sementara "{words}" dalam teks ini. Ganti dengan isi yang sebenarnya.',
      en: 'The placeholder "{words}" is still in this text. Put in what is meant.',
    },
  },
  check({ data }, report) {
    for (const { field, path, text } of textsOf(data)) {
      const { pattern } = field;
      if (text.length <= MOST && isPlaceholder(text.trim(), pattern)) {
        if (text.trim().length < SHORT && SHORT_ELSEWHERE.test(pattern)) continue;
        report('whole', path, { words: text.trim() });
        continue;
      }
      const [words] = INSIDE.exec(text) ?? INSIDE_AS_WRITTEN.exec(text) ?? [];
      if (words !== undefined) report('inside', path, { words: words.replace(/\s+/g, ' ') }, { words });
    }
  },
});

/** No placeholder of a whole field is longer. */
const MOST = 60;

function isPlaceholder(text: string, pattern: string): boolean {
  if (ELSEWHERE.test(pattern)) return false;
  const [, bare = ''] = /^[("“*_]+(.*?)[)"”*_.]+$/.exec(text) ?? [];
  return WHOLE.test(text) || WHOLE.test(bare) || (STATE.test(text) && !STATE_FIELD.test(pattern));
}

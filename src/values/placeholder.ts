/** What stands where nothing is known yet. */
const NOTHING_YET =
  /^(?:[-–—_.…?*/\s]+|n\/?a|#n\/a|tbd|tba|todo|to do|kosong|belum (?:diisi|ada data(?:nya)?|diketahui)|tidak ada data|data tidak (?:ada|tersedia)|(?:data )?menyusul|(?:akan|mohon|harap|perlu) (?:diisi|dilengkapi)|x{3,})[.:]?$/i;

/** What may also be how things are: "Belum ada" is a fair answer to how far something has come. */
const NONE_YET =
  /^(?:belum ada|belum tersedia|belum ditentukan|belum ditetapkan|tidak ada|tidak tersedia|nihil)\.?$/i;

/** No placeholder is longer. */
const LONGEST = 40;

/** Whether a text only says that nothing is there yet: `-`, `n/a`, `belum diisi`, `TBD`. */
export function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST && NOTHING_YET.test(bare(text));
}

/** Whether it says that there is none: `belum ada`, `nihil`. Where the state of things is asked for, that is an answer. */
export function saysNone(text: string): boolean {
  return text.length <= LONGEST && NONE_YET.test(bare(text));
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[("“[]+(.*?)[)"”\]]+$/s, '$1')
    .trim();

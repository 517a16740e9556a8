const SOFT_HYPHEN = '\u00ad';
/** A vowel or diphthong, or a consonant; two letters that stand for one sound are one. */
const SOUND = /(ai|au|oi|[aeiou])|(ng|ny|sy|kh|[b-df-hj-np-tv-z])/gi;

/** A last syllable that may be the end of a base and the suffix -an. */
const MAYBE_SUFFIX = /^(?:ng|ny|sy|kh|[b-df-hj-np-tv-z])an$/i;

/**
 * An Indonesian word with soft hyphens between its syllables. Rules of EYD V, "pemenggalan kata": a syllable ends
 * before a single consonant (ba-pak, la-ngit), after the first of several (cap-lok, ul-tra), and between two
 * vowels (bu-ah). At least two letters stay before a hyphen and three behind it. A suffix is a part of its own
 * (pembangun-an), which only a dictionary could tell from a syllable (ja-lan), so nothing is parted there.
 */
export function hyphenate(word: string): string {
  const sounds = [...word.matchAll(SOUND)].map(({ 0: letters, 1: vowel, index }) => ({
    isVowel: vowel !== undefined,
    start: index,
    end: index + letters.length,
  }));
  let hyphenated = '';
  let done = 0;
  let lastVowel = -1;
  for (const [at, sound] of sounds.entries()) {
    if (!sound.isVowel) continue;
    if (lastVowel !== -1) {
      const between = at - lastVowel - 1;
      const before = between > 1 ? sounds[lastVowel + 2] : sounds[lastVowel + 1];
      const split = before?.start ?? 0;
      if (split >= 2 && word.length - split >= 3 && !MAYBE_SUFFIX.test(word.slice(split))) {
        hyphenated += word.slice(done, split) + SOFT_HYPHEN;
        done = split;
      }
    }
    lastVowel = at;
  }
  return hyphenated + word.slice(done);
}

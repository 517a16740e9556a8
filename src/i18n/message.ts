import type { Argument, Arguments, Bilingual, Language } from './language.js';
import { formatNumber } from './numbers.js';

const OR: Readonly<Record<Language, string>> = { id: 'atau', en: 'or' };

/** The sentence in `language` with its `{name}` marks filled; a mark without an argument is a programming error. */
export function fillMessage(sentence: Bilingual, args: Arguments, language: Language): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const argument = args[name];
    if (argument === undefined) throw new Error(`message without argument {${name}}: ${sentence.en}`);
    return argumentText(argument, language);
  });
}

/** No list of our own is longer; what a stranger wrote may be a file of sixty megabytes, told once for each mistake. */
const LONGEST = 1000;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half of a surrogate pair would be no letter.
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

function argumentText(argument: Argument, language: Language): string {
  if (typeof argument === 'string') return shortened(argument);
  if (typeof argument === 'number') return formatNumber(argument, language, { maxDigits: 4 });
  if ('id' in argument) return shortened(argument[language]);
  const words = argument.map((item) => argumentText(item, language));
  const last = words.pop() ?? '';
  // Indonesian has a comma before the last of three.
  const comma = language === 'id' && words.length > 1 ? ',' : '';
  return words.length === 0 ? last : `${words.join(', ')}${comma} ${OR[language]} ${last}`;
}

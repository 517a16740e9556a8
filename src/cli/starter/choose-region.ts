import type { Arguments, Bilingual } from '../../i18n/language.js';
import { fillMessage } from '../../i18n/message.js';
import { printable } from '../../i18n/printable.js';
import { type FoundRegion, findRegion } from '../../regions/find-region.js';
import { provinceOf, type Region } from '../../regions/regions.js';
import type { Output } from '../output.js';
import { UsageError } from '../usage-error.js';
import type { Ask } from './ask.js';

const SEVERAL: Bilingual = {
  id: '"{text}" cocok dengan lebih dari satu daerah: {regions}. Tulis kodenya, misalnya --region {code}.',
  en: '"{text}" fits more than one region: {regions}. Write its code, for example --region {code}.',
};
const NEAR: Bilingual = {
  id: 'Daerah "{text}" tidak ada dalam tabel wilayah. Maksudnya {regions}?',
  en: 'There is no region "{text}" in the official table. Did you mean {regions}?',
};
const NONE: Bilingual = {
  id: 'Daerah "{text}" tidak ada dalam tabel wilayah. Tulis nama seperti "Kota Mojokerto" atau kode seperti 35.76. Untuk daerah rekaan: --fictional --name "Kota Rekaan".',
  en: 'There is no region "{text}" in the official table. Write a name such as "Kota Mojokerto" or a code such as 35.76. For an invented region: --fictional --name "Kota Rekaan".',
};
const PROVINCE: Bilingual = {
  id: '{text} adalah provinsi. Masterplan disusun oleh kabupaten atau kota; tulis nama atau kodenya.',
  en: '{text} is a province. Masterplans are made by a kabupaten or kota; write its name or code.',
};

/** The region that a code or name means. Without `ask`, or when asking ends, doubt is a UsageError. */
export async function chooseRegion(text: string, output: Output, ask: Ask | undefined): Promise<Region> {
  const found = findRegion(text);
  if (found.kind === 'one') return found.region;
  if (ask === undefined) throw doubt(text, found);
  if (found.kind === 'several') return pick(text, found.regions, output, ask);
  if (found.kind === 'none' && found.near.length > 0) {
    output.say(NOT_FOUND, { text: printable(text) });
    return pick(text, found.near, output, ask);
  }
  const { text: sentence, args } = doubt(text, found);
  output.say(sentence, args);
  return askRegion(output, ask);
}

const NOT_FOUND: Bilingual = {
  id: 'Daerah "{text}" tidak ada dalam tabel wilayah.',
  en: 'There is no region "{text}" in the official table.',
};
const WHICH: Bilingual = {
  id: 'Daerah mana? Tulis nama atau kode wilayah, misalnya Kota Mojokerto atau 35.76: ',
  en: 'Which region? Write its name or code, for example Kota Mojokerto or 35.76: ',
};

/** Asks for a region until one is known. */
export async function askRegion(output: Output, ask: Ask): Promise<Region> {
  for (;;) {
    const answer = await ask(WHICH[output.language]);
    if (answer === undefined) throw new UsageError(ENDED);
    if (answer !== '') return chooseRegion(answer, output, ask);
  }
}

const ENDED: Bilingual = {
  id: 'Dibatalkan; tidak ada yang ditulis.',
  en: 'Cancelled; nothing was written.',
};
const CHOICES: Bilingual = { id: 'Pilih daerahnya:', en: 'Choose the region:' };
const OTHER: Bilingual = { id: 'bukan salah satu di atas', en: 'none of these' };
const NUMBER: Bilingual = { id: 'Nomor (1–{count}): ', en: 'Number (1–{count}): ' };

async function pick(text: string, regions: readonly Region[], output: Output, ask: Ask): Promise<Region> {
  const { language } = output;
  const lines = [...regions.map(regionWords), OTHER[language]].map((line, at) => `  ${at + 1}. ${line}`);
  output.say({ id: `${CHOICES.id}\n${lines.join('\n')}`, en: `${CHOICES.en}\n${lines.join('\n')}` });
  for (;;) {
    const answer = await ask(fillMessage(NUMBER, { count: lines.length }, language));
    if (answer === undefined) throw new UsageError(ENDED);
    const number = /^\d+$/.test(answer) ? Number(answer) : 0;
    const region = regions[number - 1];
    if (region) return region;
    if (number === lines.length) return askRegion(output, ask);
    // Some answer with the code or the full name instead of the number.
    const named = findRegion(answer);
    if (named.kind === 'one' && answer !== text) return named.region;
  }
}

/** "Kota Mojokerto (35.76), Jawa Timur". */
function regionWords({ code, name }: Region): string {
  return `${name} (${code}), ${provinceOf(code)?.name ?? ''}`;
}

function doubt(text: string, found: Exclude<FoundRegion, { kind: 'one' }>): UsageError {
  const listed = (regions: readonly Region[]): Arguments => ({
    text: printable(text),
    regions: regions.map(({ code, name }) => `${name} (${code})`),
    code: regions[0]?.code ?? '',
  });
  if (found.kind === 'several') return new UsageError(SEVERAL, listed(found.regions));
  if (found.kind === 'province') return new UsageError(PROVINCE, { text: found.province.name });
  return found.near.length > 0
    ? new UsageError(NEAR, listed(found.near))
    : new UsageError(NONE, { text: printable(text) });
}

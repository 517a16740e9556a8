import { statSync } from 'node:fs';
import type { Bilingual } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';
import {
  fictionalRegion,
  folderName,
  officialRegion,
  type StarterRegion,
} from '../../init/starter-region.js';
import { findRegion } from '../../regions/find-region.js';
import type { Flags } from '../command-spec.js';
import { oneOf } from '../flag-values.js';
import type { Output } from '../output.js';
import { UsageError } from '../usage-error.js';
import type { Ask } from './ask.js';
import { askRegion, chooseRegion } from './choose-region.js';

export interface Starter {
  readonly dir: string;
  readonly region: StarterRegion;
}

/**
 * What `masterplan init` shall make, from its words and flags, and from the person at the keyboard where `ask` is
 * there to reach one. Throws UsageError where that does not suffice.
 */
export async function decideStarter(
  words: readonly string[],
  flags: Flags,
  output: Output,
  ask: Ask | undefined,
): Promise<Starter> {
  const asked = textFlag(flags.region);
  if (flags.fictional === true) {
    if (asked !== undefined) throw new UsageError(REAL_AND_FICTIONAL);
    const region = await inventedRegion(flags, output, ask);
    return { region, dir: folderOf(words) ?? folderName(region.name) };
  }
  if (flags.name !== undefined || flags.kind !== undefined) throw new UsageError(ONLY_FICTIONAL);
  if (asked !== undefined) {
    const dir = folderOf(words);
    const row = await chooseRegion(asked, output, ask);
    return { region: officialRegion(row), dir: dir ?? folderName(row.name) };
  }
  const text = words.join(' ').trim();
  if (meansRegion(text)) {
    const row = await chooseRegion(text, output, ask);
    return { region: officialRegion(row), dir: folderName(row.name) };
  }
  const dir = folderOf(words);
  if (ask === undefined) throw new UsageError(REGION_NEEDED);
  const row = await askRegion(output, ask);
  return { region: officialRegion(row), dir: dir ?? folderName(row.name) };
}

const REGION_NEEDED: Bilingual = {
  id: 'Daerahnya belum disebut. Tulis --region dengan nama atau kode wilayah, misalnya:\n  masterplan init --region "Kota Mojokerto"\n  masterplan init --region 35.76\nUntuk daerah rekaan: masterplan init --fictional --name "Kota Rekaan"',
  en: 'The region is missing. Write --region with a name or an official code, for example:\n  masterplan init --region "Kota Mojokerto"\n  masterplan init --region 35.76\nFor an invented region: masterplan init --fictional --name "Kota Rekaan"',
};
const REAL_AND_FICTIONAL: Bilingual = {
  id: '--region adalah untuk daerah yang ada dan --fictional untuk daerah rekaan. Pakai salah satu.',
  en: '--region is for a real region and --fictional for an invented one. Use one of them.',
};
const ONLY_FICTIONAL: Bilingual = {
  id: '--name dan --kind hanya untuk daerah rekaan, bersama --fictional. Untuk daerah yang ada pakai --region.',
  en: '--name and --kind are for invented regions, together with --fictional. For a real one use --region.',
};
const ONE_FOLDER: Bilingual = {
  id: 'Hanya satu folder yang dapat dibuat, tetapi tertulis "{words}". Nama folder yang berspasi perlu tanda kutip.',
  en: 'One folder can be made, but "{words}" is written. A folder name with spaces needs quotes.',
};

/** A bare region name in the folder's place; a path and a folder that is there are folders. */
function meansRegion(text: string): boolean {
  if (text === '' || /[/\\]|^\.+$/.test(text) || isFolder(text)) return false;
  const found = findRegion(text);
  return found.kind !== 'none' || found.near.length > 0;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function folderOf(words: readonly string[]): string | undefined {
  const [dir, second] = words.filter((word) => word.trim() !== '');
  if (second !== undefined) throw new UsageError(ONE_FOLDER, { words: printable(words.join(' ')) });
  return dir;
}

function textFlag(value: Flags[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const ASK_NAME: Bilingual = {
  id: 'Nama daerah rekaan, misalnya Kota Rekaan: ',
  en: 'Name of the invented region, for example Kota Rekaan: ',
};
const NAME_NEEDED: Bilingual = {
  id: 'Daerah rekaan perlu nama, misalnya --name "Kota Rekaan".',
  en: 'An invented region needs a name, for example --name "Kota Rekaan".',
};
const NAME_WITHOUT_KIND: Bilingual = {
  id: 'Nama "{name}" belum menyebut jenisnya. Tulis "Kota {name}" atau "Kabupaten {name}", atau tambahkan --kind.',
  en: 'The name "{name}" does not say its kind. Write "Kota {name}" or "Kabupaten {name}", or add --kind.',
};
const KINDS_DIFFER: Bilingual = {
  id: 'Nama "{name}" tidak sejalan dengan --kind {kind}. Ubah salah satunya.',
  en: 'The name "{name}" does not agree with --kind {kind}. Change one of them.',
};
const NAME_IS_REAL: Bilingual = {
  id: '{name} ada dalam tabel wilayah, jadi bukan daerah rekaan. Pakai nama lain, atau --region {code}.',
  en: '{name} is in the official table, so it is not an invented region. Use another name, or --region {code}.',
};
const NAME_UNPRINTABLE: Bilingual = {
  id: 'Nama "{name}" memuat tanda yang tidak dapat dicetak. Tulis dengan huruf dan angka biasa.',
  en: 'The name "{name}" holds signs that cannot be printed. Write it in ordinary letters and digits.',
};

async function inventedRegion(flags: Flags, output: Output, ask: Ask | undefined): Promise<StarterRegion> {
  const answer = textFlag(flags.name) ?? (await ask?.(ASK_NAME[output.language]));
  const typed = (answer ?? '').trim().replace(/ +/g, ' ');
  if (typed === '') throw new UsageError(NAME_NEEDED);
  if (printable(typed) !== typed || folderName(typed) === '') {
    throw new UsageError(NAME_UNPRINTABLE, { name: printable(typed) });
  }
  const flag = textFlag(flags.kind);
  const wanted = flag === undefined ? undefined : oneOf('--kind', flag, ['kota', 'kabupaten'] as const);
  const [, word] = /^(kota|kabupaten) \S/i.exec(typed) ?? [];
  const named = word === undefined ? undefined : word.toLowerCase() === 'kota' ? 'kota' : 'kabupaten';
  const kind = named ?? wanted;
  if (kind === undefined) throw new UsageError(NAME_WITHOUT_KIND, { name: typed });
  if (wanted !== undefined && wanted !== kind)
    throw new UsageError(KINDS_DIFFER, { name: typed, kind: wanted });
  const name = `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${named ? typed.slice(named.length + 1) : typed}`;
  const real = findRegion(name);
  if (real.kind === 'one') {
    throw new UsageError(NAME_IS_REAL, { name: real.region.name, code: real.region.code });
  }
  return fictionalRegion(name, kind);
}

import { basename, resolve } from 'node:path';
import type { Bilingual } from '../../i18n/language.js';
import { printable } from '../../i18n/printable.js';
import type { StarterRegion } from '../../init/starter-region.js';
import type { CommandSpec, Context, Flags } from '../command-spec.js';
import type { ExitCode } from '../output.js';
import { startTalk } from '../starter/ask.js';
import { uninterrupted } from '../uninterrupted.js';

export const initCommand: CommandSpec = {
  name: 'init',
  summary: {
    id: 'buat masterplan baru untuk satu kabupaten atau kota',
    en: 'start a masterplan for a kabupaten or kota',
  },
  argument: {
    name: '[dir...]',
    text: {
      id: 'folder yang dibuat, atau nama daerahnya (bila kosong: menurut nama daerah)',
      en: 'the folder to make, or the region’s name (default: after the region)',
    },
  },
  options: [
    {
      name: '--region <code|name>',
      text: { id: 'kode wilayah atau nama daerah', en: 'the region’s official code or name' },
    },
    {
      name: '--fictional',
      text: { id: 'daerah rekaan untuk latihan', en: 'an invented region, for practice' },
    },
    { name: '--name <name>', text: { id: 'nama daerah rekaan', en: 'name of the invented region' } },
    {
      name: '--kind <kota|kabupaten>',
      text: {
        id: 'jenis daerah rekaan (bila kosong: dari namanya)',
        en: 'kind of the invented region (default: from its name)',
      },
    },
  ],
  examples: [
    {
      name: 'masterplan init kota mojokerto',
      text: {
        id: 'folder kota-mojokerto, terisi dari tabel wilayah',
        en: 'folder kota-mojokerto, filled from the official table',
      },
    },
    {
      name: 'masterplan init naskah --region 35.76',
      text: { id: 'nama folder sendiri', en: 'a folder name of your own' },
    },
    {
      name: 'masterplan init --fictional --name "Kota Rekaan"',
      text: { id: 'daerah rekaan', en: 'an invented region' },
    },
  ],
  run: runInit,
};

const MADE: Bilingual = {
  id: 'Masterplan {name} dibuat. {count} berkas:',
  en: 'Made a masterplan for {name}. {count} files:',
};

const NEXT: Bilingual = {
  id: '\nLangkah berikutnya:\n  masterplan status{dir}\n  masterplan validate{dir}\n  masterplan build{dir} --draft',
  en: '\nNext:\n  masterplan status{dir}\n  masterplan validate{dir}\n  masterplan build{dir} --draft',
};

async function runInit(words: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const output = context.output();
  const { decideStarter } = await import('../starter/decide-starter.js');
  const { planStarter } = await import('../../init/plan-starter.js');
  const { writeStarter } = await import('../../init/write-starter.js');
  const { folderTree } = await import('../shown/folder-tree.js');
  const mayAsk = context.stdin.isTTY === true && output.stderr.isTTY === true;
  const talk = mayAsk ? startTalk() : undefined;
  let starter: { dir: string; region: StarterRegion };
  try {
    starter = await decideStarter(words, flags, output, talk?.ask);
  } finally {
    talk?.end();
  }
  const { dir, region } = starter;
  const files = planStarter({ region, language: 'id', folder: basename(resolve(dir)) });
  await uninterrupted(() => writeStarter(dir, files));
  output.say(MADE, { name: printable(region.name), count: files.size });
  output.product(folderTree(dir, [...files.keys()], output.language));
  output.say(NEXT, { dir: asArgument(dir) });
  return 0;
}

// As it must be typed: a name with spaces or signs needs quotes in every shell.
function asArgument(dir: string): string {
  if (resolve(dir) === resolve('.')) return '';
  return /^[\w./\\:-]+$/.test(dir) ? ` ${dir}` : ` "${printable(dir)}"`;
}

import type { OptionPart, Part } from './command-spec.js';

/** One project or many, as several commands take them. */
export const projectsArgument: Part = {
  name: '[path...]',
  text: {
    id: 'folder masterplan, beberapa folder, pola seperti daerah/*, atau folder induknya (bila kosong: folder ini)',
    en: 'the folder, several of them, a pattern such as regions/*, or a folder that holds them (default: here)',
  },
};

/** How many projects are shared out. */
export const manyOptions: readonly OptionPart[] = [
  {
    name: '--shard <k/n>',
    text: {
      id: 'hanya bagian ke-k dari n bagian yang sama besar, misalnya 2/8 (untuk CI)',
      en: 'only part k of n equal parts, such as 2/8 (for CI)',
    },
  },
  {
    name: '--jobs <n>',
    text: {
      id: 'masterplan yang dikerjakan bersamaan (bila kosong: sebanyak inti prosesor, paling banyak 8)',
      en: 'masterplans worked on at the same time (default: one a core, at most 8)',
    },
  },
  {
    name: '--memory <mib>',
    text: {
      id: 'memori paling banyak untuk satu dari banyak masterplan (bila kosong: 1024)',
      en: 'the most memory for one of many masterplans (default: 1024)',
    },
  },
];

/** The project a command works on, as several commands take it. */
export const projectArgument: Part = {
  name: '[path]',
  text: {
    id: 'folder masterplan, atau berkas di dalamnya (bila kosong: folder ini)',
    en: 'the folder, or a file inside it (default: here)',
  },
};

/** Every command that reads a project may be told to read a larger one. */
export const limitOption: OptionPart = {
  name: '--limit <name=n>',
  text: {
    id: 'naikkan suatu batas, misalnya keys=10000,files=9000',
    en: 'raise a limit, such as keys=10000,files=9000',
  },
};

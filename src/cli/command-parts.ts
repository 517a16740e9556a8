import type { OptionPart, Part } from './command-spec.js';

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
    id: 'naikkan batas baca, misalnya keys=10000,files=9000',
    en: 'raise a reading limit, such as keys=10000,files=9000',
  },
};

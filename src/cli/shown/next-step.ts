import type { Bilingual } from '../../i18n/language.js';
import type { Output } from '../output.js';

const IN_PROJECT: Bilingual = {
  id: `Folder ini berisi masterplan. Langkah berikutnya:

  masterplan status          lihat sejauh mana naskah ini
  masterplan validate        periksa isinya
  masterplan build --draft   lihat keempat buku sebagai rancangan
  masterplan --help          semua perintah`,
  en: `This folder holds a masterplan. Next:

  masterplan status          see how far it has come
  masterplan validate        check it
  masterplan build --draft   see the four books as a draft
  masterplan --help          all commands`,
};

const ELSEWHERE: Bilingual = {
  id: `Belum ada masterplan di folder ini. Langkah berikutnya:

  masterplan init --region "Kota Mojokerto"   buat masterplan baru untuk daerah Anda
  masterplan validate <folder>                periksa masterplan di folder lain
  masterplan --help                           semua perintah`,
  en: `There is no masterplan in this folder. Next:

  masterplan init --region "Kota Mojokerto"   start a masterplan for your region
  masterplan validate <folder>                check one in another folder
  masterplan --help                           all commands`,
};

/** What `masterplan` without a word says: the step that makes sense from here. */
export async function nextStep(output: Output): Promise<void> {
  output.product(`${((await isInProject()) ? IN_PROJECT : ELSEWHERE)[output.language]}\n`);
}

async function isInProject(): Promise<boolean> {
  const { findRoot } = await import('../../project/find-root.js');
  const { ProjectError } = await import('../../project/project-error.js');
  try {
    await findRoot('.');
    return true;
  } catch (error) {
    if (error instanceof ProjectError) return false;
    throw error;
  }
}

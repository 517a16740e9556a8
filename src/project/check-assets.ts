import { type Diagnostic, defineFinding, finding } from '../diagnostics/diagnostic.js';
import { locate } from '../source/locate.js';
import { matchPattern } from '../source/pattern.js';
import type { TreeNode } from '../source/tree.js';
import { type AssetProblem, findAsset, readPicture } from './asset.js';

export const assetFinding = defineFinding<AssetProblem>({
  id: 'file/asset',
  severity: 'error',
  stage: 1,
  title: { id: 'Berkas yang dirujuk tidak dapat dipakai', en: 'A file referred to cannot be used' },
  why: {
    id: 'Lambang, huruf, dan bukti dibaca dari folder proyek saja, agar buku lengkap di komputer mana pun dan tidak memuat berkas lain.',
    en: 'Logos, fonts and evidence are read from the project folder only, so that books are whole on any computer and hold no other file.',
  },
  fix: {
    id: 'Simpan berkasnya di dalam folder proyek, misalnya di assets/, lalu tulis jalurnya dari folder proyek.',
    en: 'Keep the file inside the project folder, in assets/ for instance, and write its path from there.',
  },
  messages: {
    absolute: {
      id: '"{name}" adalah jalur lengkap di satu komputer. Tulis jalur dari folder proyek, misalnya assets/logo.png.',
      en: '"{name}" is a full path on one computer. Write it from the project folder, such as assets/logo.png.',
    },
    outside: {
      id: '"{name}" berada di luar folder proyek. Salin berkasnya ke dalam proyek, misalnya ke assets/.',
      en: '"{name}" lies outside the project folder. Copy the file into the project, to assets/ for instance.',
    },
    missing: {
      id: 'Berkas "{name}" tidak ada di folder proyek. Periksa namanya, atau tambahkan berkasnya.',
      en: 'There is no file "{name}" in the project folder. Check its name, or add the file.',
    },
    'not-a-file': { id: '"{name}" bukan berkas biasa.', en: '"{name}" is not an ordinary file.' },
    'too-large': {
      id: 'Gambar "{name}" terlalu besar; paling besar 5 MB dan 50 juta piksel. Perkecil dahulu.',
      en: 'The picture "{name}" is too large; 5 MB and 50 million pixels at most. Make it smaller.',
    },
    unreadable: {
      id: 'Berkas "{name}" tidak dapat dibaca. Periksa izinnya.',
      en: 'File "{name}" cannot be read. Check its permissions.',
    },
    'not-a-picture': {
      id: '"{name}" bukan gambar PNG, JPEG, atau SVG.',
      en: '"{name}" is not a PNG, JPEG or SVG picture.',
    },
    'damaged-picture': {
      id: 'Gambar "{name}" rusak, terpotong, atau tanpa ukuran. Buka di program gambar, simpan lagi sebagai PNG, lalu pakai berkas yang baru.',
      en: 'The picture "{name}" is damaged, cut short or without a size. Open it in a drawing program, save it again as PNG, then use the new file.',
    },
    'too-complex': {
      id: 'Gambar SVG "{name}" terlalu rumit: bentuknya terlalu banyak, atau memakai efek seperti bayangan. Simpan sebagai PNG, lalu pakai berkas yang baru.',
      en: 'The SVG picture "{name}" takes too much work to draw: too many shapes, or effects such as shadows. Save it as PNG, then use the new file.',
    },
    'font-too-large': {
      id: 'Berkas huruf "{name}" terlalu besar; paling besar 5 MB. Pakai versi yang hanya memuat huruf Latin.',
      en: 'The font "{name}" is too large; 5 MB at most. Use a version that holds Latin letters only.',
    },
    'not-a-font': {
      id: '"{name}" bukan berkas huruf TTF atau OTF yang utuh. Pakai berkas .ttf atau .otf dari pembuat hurufnya.',
      en: '"{name}" is not a whole TTF or OTF font. Use the .ttf or .otf file of its maker.',
    },
    script: {
      id: 'Gambar SVG "{name}" memuat skrip atau tautan keluar, sehingga ditolak. Simpan ulang sebagai SVG polos atau PNG.',
      en: 'The SVG picture "{name}" holds a script or an outside link and is refused. Save it as plain SVG or PNG.',
    },
  },
});

/** Looks at every file that the document names in one of `fields` (patterns); the logo must be a picture. */
export function checkAssets(
  root: string,
  tree: TreeNode,
  data: unknown,
  fields: readonly string[],
): Diagnostic[] {
  return fields.flatMap((pattern) =>
    matchPattern(data, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const found = pattern === 'region.logo' ? readPicture(root, value) : findAsset(root, value);
      if (!('problem' in found)) return [];
      return [finding(assetFinding, found.problem, locate(tree, path, 'value'), { name: value })];
    }),
  );
}

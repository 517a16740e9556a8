// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
/**
 * Tingkat temuan: error, warning, atau info. Untuk meringankan atau mematikan (off), tulis severity beserta reason.
 */
export type Setting = ({
/**
 * Tingkat temuan aturan ini; off mematikannya.
 */
severity: ("error" | "warning" | "info" | "off")
reason?: Reason
} | ("error" | "warning" | "info" | "off"))
/**
 * Mengapa temuan ini boleh diringankan atau didiamkan, agar pembaca berikutnya dapat menilainya.
 */
export type Reason = string

/**
 * Isi masterplan.config.yaml: aturan mana yang lebih berat, lebih ringan, atau didiamkan, dan mengapa; serta tampilan buku. Tidak memuat isi masterplan.
 */
export interface Config {
/**
 * Tingkat temuan per aturan (swot/few-factors) atau per bagian (swot). Setelan aturan menang atas setelan bagiannya. Daftar aturan: masterplan rules.
 */
rules?: {
[k: string]: Setting
}
/**
 * Temuan dalam berkas tertentu yang tidak ditampilkan dan tidak menggagalkan pemeriksaan, beserta alasannya.
 * 
 * @maxItems 1000
 */
ignore?: Ignored[]
limits?: Limits
theme?: Theme
}
/**
 * Temuan aturan tertentu dalam berkas tertentu. Tanpa rules, semua aturan.
 */
export interface Ignored {
/**
 * Pola nama berkas dari folder proyek: * untuk sembarang nama, ** untuk sembarang folder.
 * 
 * @minItems 1
 * 
 * Items: Satu pola nama berkas.
 */
files: [string, ...(string)[]]
/**
 * Aturan atau bagian yang temuannya didiamkan dalam berkas itu.
 * 
 * @minItems 1
 * 
 * Items: Id aturan atau nama bagian.
 */
rules?: [string, ...(string)[]]
reason: Reason
}
/**
 * Batas yang lebih ketat daripada bawaan untuk proyek ini. Melonggarkan batas hanya dapat dilakukan dengan --limit.
 */
export interface Limits {
/**
 * Paling banyak tingkat isian bersarang dalam satu berkas.
 */
depth?: number
/**
 * Paling banyak kunci dalam satu kelompok.
 */
keys?: number
/**
 * Paling banyak isian dalam semua berkas.
 */
values?: number
/**
 * Paling besar ukuran satu berkas, dalam MiB.
 */
file_mib?: number
/**
 * Paling besar ukuran semua berkas bersama-sama, dalam MiB.
 */
project_mib?: number
/**
 * Paling banyak berkas data dalam proyek.
 */
files?: number
}
/**
 * Kertas, huruf, warna, dan lambang yang ditetapkan daerah. Yang tidak ditulis memakai tampilan bawaan.
 */
export interface Theme {
/**
 * Ukuran kertas: a4 (210 × 297 mm), f4 (folio, 215 × 330 mm), atau letter (216 × 279 mm).
 */
paper?: ("a4" | "f4" | "letter")
/**
 * Nama huruf yang dipakai, dan berkas huruf milik daerah.
 */
fonts?: {
/**
 * Nama huruf untuk teks berjalan.
 */
body?: string
/**
 * Nama huruf untuk judul, tabel, gambar, dan keterangannya.
 */
heading?: string
/**
 * Berkas TTF atau OTF di dalam folder proyek, satu berkas untuk setiap gaya (tegak, miring, tebal).
 * 
 * @maxItems 24
 * 
 * Items: Jalur satu berkas huruf dari folder proyek.
 */
files?: string[]
}
/**
 * Warna daerah: accent untuk judul, tautan, dan sampul; id dimensi (governance, branding, …) untuk dimensinya. Tulis dalam tanda kutip.
 */
colours?: {
/**
 * Warna sebagai #rrggbb, dalam tanda kutip.
 */
[k: string]: string
}
/**
 * Gambar untuk sampul, pengganti region.logo: PNG, JPEG, atau SVG di dalam folder proyek.
 */
logo?: string
}

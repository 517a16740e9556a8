/*
 * Sentences as plans have them, all different and openly fictional: each is put together from parts, with a rare
 * word here and there, as real prose has names and terms that stand in one place only.
 */
const PARTS: readonly (readonly string[])[] = [
  [
    'Memadukan',
    'Menata ulang',
    'Membangun',
    'Memperluas',
    'Menyederhanakan',
    'Menguatkan',
    'Menyiapkan',
    'Menguji coba',
    'Mengembangkan',
    'Memperbarui',
    'Menghubungkan',
  ],
  [
    'layanan perizinan usaha mikro',
    'antrean puskesmas dan rumah sakit',
    'pencatatan hasil panen nelayan',
    'pengelolaan bank sampah kelurahan',
    'peta bidang tanah dan bangunan',
    'jadwal angkutan sekolah',
    'laporan warga tentang jalan rusak',
    'pendataan rumah tidak layak huni',
    'pemantauan muka air di pintu sungai',
    'perpustakaan keliling dan taman baca',
    'pembayaran retribusi pasar rakyat',
    'pendampingan perajin batik pesisiran',
    'penyaluran bantuan bagi lanjut usia',
  ],
  [
    'dengan satu akun warga',
    'memakai data yang telah dicatat sekali',
    'melalui aplikasi yang dapat dibuka tanpa kuota',
    'dengan sensor sederhana buatan sekolah kejuruan',
    'bersama kader di setiap rukun warga',
    'melalui loket bersama di kantor kecamatan',
    'dengan kode pindai pada setiap berkas',
  ],
  [
    'agar warga cukup datang satu kali',
    'sehingga petugas tidak mengetik ulang berkas',
    'agar keluhan terjawab pada hari yang sama',
    'supaya pedagang mengetahui harga tanpa perantara',
    'sehingga kerusakan dikenali sebelum banjir tiba',
    'agar anak dari keluarga miskin tidak tertinggal',
    'sehingga anggaran pemeliharaan dapat dihitung',
  ],
  [
    'Data diserahkan setiap triwulan kepada wali data',
    'Petugas dilatih dua hari sebelum layanan dibuka',
    'Universitas menilai hasilnya pada akhir tahun',
    'Hasil ukurnya diumumkan di papan kelurahan',
    'Perubahan alur kerja disahkan dengan keputusan kepala dinas',
    'Dukungan dunia usaha terbatas pada perangkat awal',
    'Cara manual tetap disediakan ketika jaringan terputus',
  ],
  [
    'dan dibahas dalam musyawarah kelurahan.',
    'dengan pendampingan bagi penyandang disabilitas.',
    'sebelum diperluas ke kecamatan lain.',
    'serta dilaporkan kepada dewan pengarah.',
    'tanpa menambah pegawai baru.',
    'dengan biaya pemeliharaan dalam anggaran rutin.',
  ],
];

/** Sixteen, none like another. */
export const SYLLABLES = [
  'ba',
  'ri',
  'tu',
  'la',
  'ne',
  'ko',
  'sa',
  'mi',
  'du',
  'po',
  'ha',
  'ge',
  'ra',
  'ti',
  'wu',
  'ja',
];

/** A paragraph of some forty words; another for every `number`. */
export function variedProse(number: number): string {
  const random = randomFrom(number);
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = PARTS.map(
    (part) => part[random() % part.length],
  );
  return `${first} ${second} di kampung ${invented(random)} ${invented(random)} ${third}, ${fourth}. ${fifth} bersama paguyuban ${invented(random)} ${invented(random)} ${sixth}`;
}

function invented(random: () => number): string {
  return Array.from({ length: 3 }, () => SYLLABLES[random() % SYLLABLES.length]).join('');
}

/** Whole numbers that only look random: the same for the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

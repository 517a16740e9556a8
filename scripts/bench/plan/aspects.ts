/** One of the eighteen aspects: what a measured plan says about it. Openly fictional, worded as plans are. */
export interface Aspect {
  readonly dimension: string;
  readonly id: string;
  /** What is to become better, as it stands inside a sentence. */
  readonly subject: string;
  readonly now: string;
  readonly ideal: string;
  readonly indicator: string;
  readonly unit: string;
  /** Baseline and last target: rising, unless the second is smaller. */
  readonly from: number;
  readonly to: number;
}

const ROWS = `
governance|service|loket layanan kelurahan|Warga datang tiga kali untuk satu surat|Surat selesai pada hari yang sama|Surat yang selesai sehari|persen|40|90
governance|bureaucracy|penilaian kinerja pegawai|Laporan kinerja disusun setelah tahun berakhir|Kinerja terlihat setiap triwulan|Unit kerja dengan laporan tepat waktu|persen|55|95
governance|policy|penyusunan aturan daerah|Rancangan aturan jarang dibahas bersama warga|Setiap rancangan dibuka bagi masukan|Rancangan aturan yang diumumkan|persen|30|100
branding|tourism|kunjungan ke kampung wisata|Wisatawan hanya singgah beberapa jam|Wisatawan bermalam dan berbelanja|Rata-rata lama tinggal|hari|1.2|2.4
branding|business|perizinan usaha kecil|Pelaku usaha tidak mengetahui syarat izin|Syarat dan lama izin diketahui sejak awal|Izin usaha yang terbit|izin|850|3200
branding|appearance|penataan trotoar dan taman|Trotoar terputus di pusat keramaian|Pejalan kaki terlindung sepanjang jalan utama|Panjang trotoar yang layak|kilometer|18|64
economy|industry|sentra kerajinan dan olahan|Perajin menjual melalui perantara|Perajin menjual langsung ke luar daerah|Perajin yang menjual daring|perajin|120|900
economy|welfare|bantuan bagi keluarga miskin|Daftar penerima diperbarui setahun sekali|Daftar penerima mengikuti keadaan keluarga|Penduduk miskin|persen|11.4|6.2
economy|transaction|pembayaran di pasar rakyat|Retribusi dicatat pada karcis kertas|Retribusi tercatat saat dibayar|Pedagang yang menerima pembayaran nontunai|persen|22|80
living|harmony|pengendalian tata ruang|Izin bangunan tidak dibandingkan dengan peta|Setiap izin diperiksa pada peta yang sama|Bangunan yang sesuai peruntukan|persen|68|92
living|health|antrean puskesmas|Pasien menunggu sejak sebelum fajar|Pasien datang menurut jam yang dipilih|Waktu tunggu pasien|menit|145|35
living|mobility|angkutan ke kecamatan luar|Angkutan berhenti setelah pukul tujuh belas|Angkutan berjalan menurut jadwal sampai malam|Penumpang angkutan setiap hari|orang|2100|9500
society|community|musyawarah warga|Usulan warga hilang setelah musyawarah|Usulan dapat diikuti sampai dibiayai|Usulan yang ditanggapi|persen|35|85
society|learning|taman baca dan kelas komputer|Anak belajar tanpa buku terbaru|Setiap kelurahan memiliki ruang belajar|Kunjungan ke ruang belajar|kunjungan|14000|52000
society|security|ronda dan laporan kejadian|Kejadian dilaporkan dari mulut ke mulut|Laporan sampai ke petugas dalam hitungan menit|Waktu tanggap laporan|menit|48|12
environment|protection|pemantauan sungai dan sumur|Mutu air diperiksa dua kali setahun|Mutu air terpantau sepanjang hari|Titik pantau yang bekerja|titik|6|40
environment|waste|pemilahan sampah rumah tangga|Sampah tercampur sejak dari rumah|Sampah terpilah sebelum diangkut|Sampah yang terolah|persen|19|70
environment|energy|penerangan jalan hemat energi|Lampu jalan menyala sampai siang|Lampu menyala menurut cahaya sekitar|Lampu jalan hemat energi|unit|900|12500
`;

/** The eighteen aspects, those of a dimension together. */
export const ASPECTS: readonly Aspect[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [dimension = '', id = '', subject = '', now = '', ideal = '', indicator = '', unit = '', from, to] =
      row.split('|');
    return { dimension, id, subject, now, ideal, indicator, unit, from: Number(from), to: Number(to) };
  });

export const DIMENSIONS: readonly string[] = [...new Set(ASPECTS.map(({ dimension }) => dimension))];

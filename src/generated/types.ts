// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
/**
 * Catatan pelaksanaan Bimtek I sampai IV.
 */
export type BimtekSection = Session[]
/**
 * Daftar misi kota atau kabupaten cerdas.
 */
export type MissionSection = Mission[]
/**
 * Dokumen perencanaan yang menjadi acuan keselarasan: RPJPD, RPJMD, RTRW, dan lainnya.
 */
export type PlanSection = Plan[]
/**
 * Daftar sumber setiap angka dan pernyataan.
 */
export type SourceSection = Source[]
/**
 * Daftar perangkat daerah (OPD) dan pemilik program lain.
 */
export type AgencySection = Agency[]
/**
 * Mitra pentahelix: akademisi, dunia usaha, komunitas, media, dan pemerintah.
 */
export type PartnerSection = Partner[]
/**
 * Peraturan, keputusan, dan nota kesepahaman yang menjadi dasar.
 */
export type RegulationSection = Regulation[]
/**
 * Id dimensi: governance Smart Governance, branding Smart Branding, economy Smart Economy, living Smart Living, society Smart Society, environment Smart Environment.
 */
export type Dimension = ("governance" | "branding" | "economy" | "living" | "society" | "environment")
/**
 * Kecenderungan dan isu strategis dari tingkat global sampai lokal.
 */
export type FutureSection = Issue[]
/**
 * Potensi alam dan budaya.
 */
export type PotentialSection = Potential[]
/**
 * Sembilan unsur kesiapan: struktur, infrastruktur, dan suprastruktur.
 */
export type ReadinessSection = Cell[]
/**
 * Id aspek (sub-aspek): service Pelayanan Publik, bureaucracy Birokrasi, policy Kebijakan Publik, tourism Pariwisata, business Bisnis, appearance Wajah Kota, industry Ekosistem Industri, welfare Kesejahteraan Rakyat, transaction Ekosistem Transaksi Keuangan, harmony Harmonisasi Tata Ruang, health Prasarana Kesehatan, mobility Sarana Transportasi, community Interaksi Masyarakat, learning Ekosistem Belajar, security Keamanan Masyarakat, protection Perlindungan Lingkungan, waste Tata Kelola Sampah dan Limbah, energy Tata Kelola Energi.
 */
export type Aspect = ("service" | "bureaucracy" | "policy" | "tourism" | "business" | "appearance" | "industry" | "welfare" | "transaction" | "harmony" | "health" | "mobility" | "community" | "learning" | "security" | "protection" | "waste" | "energy")
/**
 * Keadaan sekarang, keadaan ideal, kesenjangan, dan solusi pada setiap aspek dimensi.
 */
export type GapAnalysisSection = Gap[]
/**
 * region seluruh daerah, salah satu elemen kesiapan, atau id dimensi.
 */
export type SwotScope = ("region" | "structure" | "infrastructure" | "superstructure" | "governance" | "branding" | "economy" | "living" | "society" | "environment")
/**
 * Tabel SWOT per elemen kesiapan, per dimensi, atau seluruh daerah.
 */
export type SwotSection = Table[]
/**
 * Bukti pelaksanaan.
 * 
 * Items: Satu bukti; isi file atau url.
 */
export type Evidence = {
/**
 * Judul bukti.
 */
title: string
/**
 * Berkas di dalam folder proyek.
 */
file?: string
/**
 * Alamat web bukti.
 */
url?: string
/**
 * Tanggal bukti.
 */
date?: string
}[]
/**
 * Daftar indikator kinerja.
 */
export type IndicatorSection = Indicator[]
/**
 * Daftar program satu dimensi.
 */
export type ProgramSection = Program[]
/**
 * Program unggulan yang selesai dalam 6 sampai 12 bulan.
 */
export type QuickWinSection = QuickWin[]
/**
 * Istilah dan singkatan.
 */
export type GlossarySection = Term[]
/**
 * Riwayat versi dokumen.
 */
export type RevisionSection = Revision[]

/**
 * Seluruh isi proyek: satu berkas masterplan.yaml atau banyak berkas yang dipasang menurut namanya.
 */
export interface Masterplan {
/**
 * Versi format berkas; sekarang selalu 1.
 */
format: 1
/**
 * Susunan buku dan dimensi yang dipakai.
 */
profile?: string
/**
 * Judul dokumen bila berbeda dari baku.
 */
title?: string
/**
 * Sejauh mana berkas ini: 1 sampai 4 menurut Bimtek, atau implementation.
 */
stage?: (1 | 2 | 3 | 4 | "implementation")
/**
 * draft rancangan, review telaah, final, enacted ditetapkan.
 */
status?: ("draft" | "review" | "final" | "enacted")
/**
 * Bahasa temuan dan perangkat buku: id atau en.
 */
language?: ("id" | "en")
/**
 * Versi naskah, dalam tanda kutip.
 */
version?: string
/**
 * Tanggal naskah.
 */
date?: string
/**
 * Tahun angkatan program.
 */
cohort?: number
/**
 * Tahun awal dan akhir, keduanya ikut dihitung.
 */
period?: {
/**
 * Tahun pertama, ikut dihitung.
 */
start: number
/**
 * Tahun terakhir, ikut dihitung.
 */
end: number
}
/**
 * Urutan dan judul buku bila berbeda dari profil.
 * 
 * Items: Satu buku.
 */
books?: {
/**
 * Id buku di profil.
 */
id: string
/**
 * Judul pengganti.
 */
title?: string
}[]
bimtek?: BimtekSection
region: RegionSection
vision?: VisionSection
missions?: MissionSection
plans?: PlanSection
sources?: SourceSection
agencies?: AgencySection
partners?: PartnerSection
regulations?: RegulationSection
governance?: GovernanceSection
future?: FutureSection
potential?: PotentialSection
readiness?: ReadinessSection
gaps?: GapAnalysisSection
swot?: SwotSection
dimensions?: Dimensions
enablers?: EnablersSection
quick_wins?: QuickWinSection
roadmap?: RoadmapSection
funding?: FundingSection
evaluations?: EvaluationSection
approval?: ApprovalSection
glossary?: GlossarySection
revisions?: RevisionSection
}
/**
 * Satu putaran bimbingan teknis.
 */
export interface Session {
/**
 * Tahap bimbingan teknis, 1 sampai 4.
 */
stage: (1 | 2 | 3 | 4)
/**
 * Tanggal mulai.
 */
start?: string
/**
 * Tanggal selesai bila lebih dari sehari.
 */
end?: string
/**
 * Tempat pelaksanaan.
 */
place?: string
/**
 * Pokok acara.
 * 
 * Items: Satu pokok acara.
 */
agenda?: string[]
/**
 * Pihak yang diundang.
 * 
 * Items: Satu pihak.
 */
invited?: string[]
/**
 * Hasil bimtek.
 * 
 * Items: Satu hasil.
 */
outputs?: string[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Kabupaten atau kota yang menyusun masterplan.
 */
export interface RegionSection {
/**
 * Kode Kemendagri dua tingkat, selalu dalam tanda kutip agar nol di belakang tidak hilang.
 */
code?: string
/**
 * Nama resmi lengkap dengan kata Kota atau Kabupaten.
 */
name: string
/**
 * kota atau kabupaten. Sebutan Wali Kota/Bupati dan Perwali/Perbup mengikuti isian ini.
 */
kind: ("kota" | "kabupaten")
/**
 * Nama provinsi sesuai tabel wilayah.
 */
province?: string
/**
 * Isi true bila daerah ini rekaan untuk contoh atau latihan; ditulis di setiap sampul dan tabel wilayah tidak diperiksa.
 */
fictional?: boolean
/**
 * Ibu kota atau pusat pemerintahan daerah.
 */
capital?: string
/**
 * Luas wilayah dalam kilometer persegi; desimal memakai titik.
 */
area_km2?: number
/**
 * Jumlah penduduk beserta tahunnya.
 */
population?: {
/**
 * Banyaknya penduduk, bilangan bulat tanpa titik.
 */
value: number
/**
 * Tahun data penduduk dicatat.
 */
year?: number
}
/**
 * Banyaknya kecamatan.
 */
districts?: number
/**
 * Banyaknya kelurahan dan desa.
 */
villages?: number
/**
 * Wali Kota atau Bupati; sebutannya dihitung dari jenis daerah.
 */
head?: {
/**
 * Nama lengkap dengan gelar.
 */
name?: string
/**
 * Diisi bila bukan pejabat definitif: pj, plt, plh, atau pjs.
 */
acting?: ("pj" | "plt" | "plh" | "pjs")
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Nama wakil wali kota atau wakil bupati.
 */
deputy?: string
/**
 * Uraian singkat keadaan daerah; boleh ditulis dalam berkas region/profile.md.
 */
profile?: string
/**
 * Berkas gambar lambang (PNG, JPEG, atau SVG) di dalam folder proyek.
 */
logo?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Visi kota atau kabupaten cerdas beserta kata kuncinya.
 */
export interface VisionSection {
/**
 * Satu kalimat visi, 5 sampai 40 kata.
 */
statement?: string
/**
 * Kata kunci arah visi dari Bimtek I.
 * 
 * Items: Satu kata kunci visi.
 */
keywords?: string[]
/**
 * Penjelasan makna setiap unsur visi.
 */
explanation?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu misi.
 */
export interface Mission {
/**
 * Pengenal tetap: huruf kecil, angka, dan tanda hubung.
 */
id: string
/**
 * Rumusan misi.
 */
text: string
/**
 * Id misi dokumen rencana daerah yang didukung.
 * 
 * Items: Id misi dokumen rencana daerah yang didukung.
 */
plan_missions?: string[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu dokumen perencanaan.
 */
export interface Plan {
/**
 * Pengenal tetap dokumen rencana.
 */
id: string
/**
 * Jenis dokumen perencanaan.
 */
kind: ("rpjpd" | "rpjmd" | "rtrw" | "rpjmn" | "renstra" | "spbe")
/**
 * Judul resmi dokumen.
 */
title: string
/**
 * Tahun berlaku dokumen.
 */
period?: {
/**
 * Tahun pertama, ikut dihitung.
 */
start: number
/**
 * Tahun terakhir, ikut dihitung.
 */
end: number
}
/**
 * Misi sebagaimana tertulis dalam dokumen.
 * 
 * Items: Satu misi dokumen rencana.
 */
missions?: {
/**
 * Pengenal tetap misi dokumen.
 */
id: string
/**
 * Bunyi misi dalam dokumen.
 */
text: string
}[]
/**
 * Sasaran sebagaimana tertulis dalam dokumen.
 * 
 * Items: Satu sasaran dokumen rencana.
 */
goals?: {
/**
 * Pengenal tetap sasaran dokumen.
 */
id: string
/**
 * Bunyi sasaran dalam dokumen.
 */
text: string
}[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu sumber data atau dokumen.
 */
export interface Source {
/**
 * Pengenal tetap sumber.
 */
id: string
/**
 * Judul lengkap sumber.
 */
title: string
/**
 * Jenis sumber.
 */
kind: ("statistics" | "plan" | "report" | "survey" | "news" | "decree" | "agency" | "other")
/**
 * Lembaga yang menerbitkan.
 */
publisher?: string
/**
 * Tahun sumber diterbitkan.
 */
year?: number
/**
 * Tanggal terbit; TTTT-BB bila harinya tidak diketahui.
 */
date?: string
/**
 * Alamat web sumber, diawali https://.
 */
url?: string
/**
 * Berkas sumber di dalam folder proyek.
 */
file?: string
/**
 * Id perangkat daerah yang menyerahkan data.
 */
agency?: string
/**
 * Tanggal data diterima tim penyusun.
 */
received?: string
}
/**
 * Satu perangkat daerah atau pemilik program lain.
 */
export interface Agency {
/**
 * Pengenal tetap, biasanya singkatan resmi.
 */
id: string
/**
 * Nama resmi sesuai peraturan daerah.
 */
name: string
/**
 * Singkatan yang dipakai dalam tabel.
 */
short?: string
/**
 * Nama lama atau sebutan lain yang masih beredar.
 * 
 * Items: Satu nama lain.
 */
aliases?: string[]
/**
 * Jenis lembaga.
 */
kind: ("dinas" | "badan" | "sekretariat" | "inspektorat" | "kecamatan" | "kelurahan" | "rumah-sakit" | "sekolah" | "bumd" | "other")
/**
 * Orang yang dihubungi untuk urusan data.
 */
contact?: {
/**
 * Nama narahubung.
 */
name?: string
/**
 * Jabatan narahubung.
 */
role?: string
}
/**
 * Keadaan penyerahan data oleh perangkat daerah.
 */
data?: {
/**
 * none belum ada, partial sebagian, complete lengkap.
 */
status: ("none" | "partial" | "complete")
/**
 * Tanggal paling lambat data diserahkan.
 */
due?: string
/**
 * Catatan tentang data.
 */
note?: string
}
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu mitra.
 */
export interface Partner {
/**
 * Pengenal tetap mitra.
 */
id: string
/**
 * Nama lengkap mitra.
 */
name: string
/**
 * academia akademisi, business dunia usaha, community komunitas, media, government pemerintah.
 */
sector: ("academia" | "business" | "community" | "media" | "government")
/**
 * Peran mitra dalam masterplan.
 */
role?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu peraturan, keputusan, atau nota kesepahaman.
 */
export interface Regulation {
/**
 * Pengenal tetap peraturan.
 */
id: string
/**
 * Jenis peraturan; mou untuk nota kesepahaman, sk untuk keputusan.
 */
kind: ("uu" | "pp" | "perpres" | "permen" | "perda" | "perwali" | "perbup" | "sk" | "mou")
/**
 * Nomor peraturan, dalam tanda kutip.
 */
number?: string
/**
 * Tahun peraturan.
 */
year?: number
/**
 * Hal yang diatur.
 */
about: string
/**
 * Tanggal ditetapkan atau ditandatangani.
 */
date?: string
/**
 * planned bila masih direncanakan, issued bila sudah ditetapkan.
 */
status?: ("planned" | "issued")
/**
 * Id mitra, untuk nota kesepahaman.
 */
partner?: string
/**
 * Salinan peraturan di dalam folder proyek.
 */
file?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Dewan, tim pelaksana, forum, dan tim pendamping.
 */
export interface GovernanceSection {
/**
 * Dewan yang dibentuk dengan keputusan kepala daerah.
 */
council?: {
/**
 * Id keputusan pembentukan di daftar regulations.
 */
decree?: string
/**
 * Jabatan atau nama ketua.
 */
chair?: string
/**
 * Anggota dewan: perangkat daerah, mitra, atau nama.
 * 
 * Items: Satu anggota; isi salah satu dari agency, partner, atau name.
 */
members?: {
/**
 * Id perangkat daerah.
 */
agency?: string
/**
 * Id mitra.
 */
partner?: string
/**
 * Nama atau jabatan anggota.
 */
name?: string
/**
 * Kedudukan dalam dewan.
 */
role?: string
}[]
}
/**
 * Tim yang dibentuk dengan keputusan kepala daerah.
 */
team?: {
/**
 * Id keputusan pembentukan di daftar regulations.
 */
decree?: string
/**
 * Jabatan atau nama ketua.
 */
chair?: string
/**
 * Satu perangkat daerah koordinator setiap dimensi.
 * 
 * Items: Koordinator satu dimensi.
 */
coordinators?: {
dimension: Dimension
/**
 * Id perangkat daerah koordinator.
 */
agency?: string
}[]
}
/**
 * Forum masyarakat atau mitra yang bertemu berkala.
 * 
 * Items: Satu forum.
 */
forums?: {
/**
 * Nama forum.
 */
name: string
/**
 * Seberapa sering forum bertemu.
 */
meets?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Pendamping ahli selama bimbingan teknis.
 * 
 * Items: Satu pendamping.
 */
mentors?: {
/**
 * Nama pendamping.
 */
name: string
/**
 * Peran pendamping.
 */
role?: string
/**
 * Lembaga asal pendamping.
 */
organisation?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
}
/**
 * Satu kecenderungan atau isu.
 */
export interface Issue {
/**
 * Pengenal tetap isu.
 */
id: string
/**
 * Tingkat isu.
 */
scope: ("global" | "national" | "regional" | "local")
/**
 * Uraian kecenderungan atau isu.
 */
issue: string
/**
 * Akibatnya bagi daerah.
 */
implication?: string
/**
 * Dimensi yang terkena.
 */
dimensions?: Dimension[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu potensi.
 */
export interface Potential {
/**
 * Pengenal tetap potensi.
 */
id: string
/**
 * nature alam, culture budaya.
 */
kind: ("nature" | "culture")
/**
 * Uraian potensi.
 */
text: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu dari sembilan unsur kesiapan.
 */
export interface Cell {
/**
 * structure struktur, infrastructure infrastruktur, superstructure suprastruktur.
 */
element: ("structure" | "infrastructure" | "superstructure")
/**
 * Unsur di dalam elemen: people, budget, governance (struktur); physical, digital, social (infrastruktur); policy, institutions, procedures (suprastruktur).
 */
part: ("people" | "budget" | "governance" | "physical" | "digital" | "social" | "policy" | "institutions" | "procedures")
/**
 * Keadaan sekarang, dengan angka bila ada.
 */
current?: string
/**
 * Keadaan yang diharapkan.
 */
ideal?: string
/**
 * Selisih keadaan sekarang dan ideal.
 */
gap?: string
/**
 * Langkah mengatasinya.
 */
solution?: string
/**
 * Penilaian bila dipakai; skalanya wajib disebut karena tidak ada skala resmi.
 */
score?: {
/**
 * Nilai sekarang.
 */
now: number
/**
 * Nilai yang dituju.
 */
target: number
/**
 * Nilai tertinggi skala.
 */
scale: number
}
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu baris analisis kesenjangan.
 */
export interface Gap {
/**
 * Pengenal tetap kesenjangan.
 */
id: string
dimension: Dimension
aspect?: Aspect
/**
 * Keadaan sekarang.
 */
current?: {
/**
 * Uraian keadaan.
 */
text: string
/**
 * Angka keadaan; desimal memakai titik.
 */
value?: number
/**
 * Satuan angka.
 */
unit?: string
/**
 * Tahun angka.
 */
year?: number
}
/**
 * Keadaan yang diharapkan.
 */
ideal?: {
/**
 * Uraian keadaan.
 */
text: string
/**
 * Angka keadaan; desimal memakai titik.
 */
value?: number
/**
 * Satuan angka.
 */
unit?: string
/**
 * Tahun angka.
 */
year?: number
}
/**
 * up bila makin besar makin baik, down bila makin kecil makin baik, steady bila dijaga.
 */
direction?: ("up" | "down" | "steady")
/**
 * Id indikator yang mengukur kesenjangan ini.
 */
indicator?: string
/**
 * Selisih kedua keadaan.
 */
gap?: string
/**
 * Langkah mengatasi kesenjangan.
 */
solution?: string
/**
 * 1 paling mendesak, 3 paling longgar.
 */
priority?: (1 | 2 | 3)
/**
 * Id perangkat daerah penanggung jawab.
 */
agency?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu tabel SWOT.
 */
export interface Table {
/**
 * Pengenal tetap tabel SWOT.
 */
id: string
scope: SwotScope
/**
 * same bila 4 selalu berarti berpengaruh besar; reversed bila kelemahan dan ancaman dinilai terbalik (1 = parah).
 */
rating_convention?: ("same" | "reversed")
/**
 * Faktor internal yang menguntungkan.
 * 
 * Items: Faktor internal yang menguntungkan.
 */
strengths?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Uraian faktor.
 */
text: string
/**
 * Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.
 */
weight?: number
/**
 * Nilai 1 sampai 4.
 */
rating?: number
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Faktor internal yang menghambat.
 * 
 * Items: Faktor internal yang menghambat.
 */
weaknesses?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Uraian faktor.
 */
text: string
/**
 * Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.
 */
weight?: number
/**
 * Nilai 1 sampai 4.
 */
rating?: number
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Faktor eksternal yang menguntungkan.
 * 
 * Items: Faktor eksternal yang menguntungkan.
 */
opportunities?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Uraian faktor.
 */
text: string
/**
 * Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.
 */
weight?: number
/**
 * Nilai 1 sampai 4.
 */
rating?: number
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Faktor eksternal yang menghambat.
 * 
 * Items: Faktor eksternal yang menghambat.
 */
threats?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Uraian faktor.
 */
text: string
/**
 * Bobot 0 sampai 1; jumlah bobot S+W dan O+T masing-masing 1,00.
 */
weight?: number
/**
 * Nilai 1 sampai 4.
 */
rating?: number
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Strategi silang keempat sisi.
 */
strategies?: {
/**
 * Memakai kekuatan untuk meraih peluang.
 * 
 * Items: Memakai kekuatan untuk meraih peluang.
 */
so?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Rumusan strategi.
 */
text: string
/**
 * Id faktor di tabel ini yang dipadukan.
 * 
 * Items: Id faktor di tabel ini yang dipadukan.
 */
factors?: string[]
}[]
/**
 * Mengatasi kelemahan dengan memanfaatkan peluang.
 * 
 * Items: Mengatasi kelemahan dengan memanfaatkan peluang.
 */
wo?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Rumusan strategi.
 */
text: string
/**
 * Id faktor di tabel ini yang dipadukan.
 * 
 * Items: Id faktor di tabel ini yang dipadukan.
 */
factors?: string[]
}[]
/**
 * Memakai kekuatan untuk menghadapi ancaman.
 * 
 * Items: Memakai kekuatan untuk menghadapi ancaman.
 */
st?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Rumusan strategi.
 */
text: string
/**
 * Id faktor di tabel ini yang dipadukan.
 * 
 * Items: Id faktor di tabel ini yang dipadukan.
 */
factors?: string[]
}[]
/**
 * Memperkecil kelemahan dan menghindari ancaman.
 * 
 * Items: Memperkecil kelemahan dan menghindari ancaman.
 */
wt?: {
/**
 * Pengenal unik di dalam tabel ini.
 */
id: string
/**
 * Rumusan strategi.
 */
text: string
/**
 * Id faktor di tabel ini yang dipadukan.
 * 
 * Items: Id faktor di tabel ini yang dipadukan.
 */
factors?: string[]
}[]
}
/**
 * Kuadran I sampai IV bila ingin dinyatakan; diperiksa terhadap hitungan.
 */
quadrant?: (1 | 2 | 3 | 4)
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Enam dimensi; setiap kunci adalah id dimensi.
 */
export interface Dimensions {
governance?: DimensionSection
branding?: DimensionSection
economy?: DimensionSection
living?: DimensionSection
society?: DimensionSection
environment?: DimensionSection
}
/**
 * Satu dimensi kota atau kabupaten cerdas.
 */
export interface DimensionSection {
/**
 * Id perangkat daerah koordinator dimensi.
 */
coordinator?: string
/**
 * Gambaran umum dimensi.
 */
overview?: string
aspects?: Aspects
/**
 * Sasaran dimensi.
 * 
 * Items: Satu sasaran.
 */
goals?: {
/**
 * Pengenal tetap sasaran.
 */
id: string
/**
 * Rumusan sasaran.
 */
text: string
aspect?: Aspect
/**
 * Id misi yang didukung.
 */
mission?: string
/**
 * Id sasaran dokumen rencana daerah.
 * 
 * Items: Id sasaran dokumen rencana daerah.
 */
plan_goals?: string[]
/**
 * Id indikator sasaran.
 * 
 * Items: Id indikator sasaran.
 */
indicators?: string[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
/**
 * Strategi dimensi menurut aspek.
 * 
 * Items: Satu strategi.
 */
strategies?: {
/**
 * Pengenal tetap strategi.
 */
id: string
/**
 * Rumusan strategi.
 */
text: string
aspect?: Aspect
/**
 * Id sasaran yang dituju.
 * 
 * Items: Id sasaran yang dituju.
 */
goals?: string[]
/**
 * Id kesenjangan yang dijawab.
 * 
 * Items: Id kesenjangan yang dijawab.
 */
gaps?: string[]
/**
 * Strategi atau faktor SWOT yang diturunkan, ditulis tabel/id.
 * 
 * Items: Strategi atau faktor SWOT yang diturunkan, ditulis tabel/id.
 */
swot?: string[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}[]
indicators?: IndicatorSection
programs?: ProgramSection
/**
 * Jumlah sebagaimana diumumkan; bila diisi, inilah yang dibandingkan, bukan panjang daftar.
 */
counts?: {
/**
 * Jumlah program yang diumumkan.
 */
programs?: number
/**
 * Jumlah quick win yang diumumkan.
 */
quick_wins?: number
/**
 * Jumlah indikator yang diumumkan.
 */
indicators?: number
}
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Uraian tiap aspek, dengan id aspek sebagai kunci.
 */
export interface Aspects {
/**
 * Uraian aspek Pelayanan Publik.
 */
service?: string
/**
 * Uraian aspek Birokrasi.
 */
bureaucracy?: string
/**
 * Uraian aspek Kebijakan Publik.
 */
policy?: string
/**
 * Uraian aspek Pariwisata.
 */
tourism?: string
/**
 * Uraian aspek Bisnis.
 */
business?: string
/**
 * Uraian aspek Wajah Kota.
 */
appearance?: string
/**
 * Uraian aspek Ekosistem Industri.
 */
industry?: string
/**
 * Uraian aspek Kesejahteraan Rakyat.
 */
welfare?: string
/**
 * Uraian aspek Ekosistem Transaksi Keuangan.
 */
transaction?: string
/**
 * Uraian aspek Harmonisasi Tata Ruang.
 */
harmony?: string
/**
 * Uraian aspek Prasarana Kesehatan.
 */
health?: string
/**
 * Uraian aspek Sarana Transportasi.
 */
mobility?: string
/**
 * Uraian aspek Interaksi Masyarakat.
 */
community?: string
/**
 * Uraian aspek Ekosistem Belajar.
 */
learning?: string
/**
 * Uraian aspek Keamanan Masyarakat.
 */
security?: string
/**
 * Uraian aspek Perlindungan Lingkungan.
 */
protection?: string
/**
 * Uraian aspek Tata Kelola Sampah dan Limbah.
 */
waste?: string
/**
 * Uraian aspek Tata Kelola Energi.
 */
energy?: string
}
/**
 * Satu indikator kinerja.
 */
export interface Indicator {
/**
 * Pengenal tetap indikator.
 */
id: string
/**
 * Nama indikator.
 */
name: string
/**
 * Cara mengukur indikator.
 */
definition?: string
/**
 * Satuan indikator.
 */
unit?: string
/**
 * up bila naik berarti baik, down bila turun berarti baik, steady bila dijaga.
 */
direction?: ("up" | "down" | "steady")
/**
 * output keluaran, outcome hasil, impact dampak.
 */
level?: ("output" | "outcome" | "impact")
/**
 * Nilai pada tahun dasar.
 */
baseline?: {
/**
 * Nilai awal.
 */
value: number
/**
 * Tahun nilai awal.
 */
year?: number
}
/**
 * Target per tahun.
 */
targets?: {
/**
 * Nilai target tahun itu.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[0-9]{4}$".
 */
[k: string]: number
}
/**
 * Capaian per tahun.
 */
actuals?: {
/**
 * Capaian satu tahun.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[0-9]{4}$".
 */
[k: string]: {
/**
 * Nilai capaian.
 */
value: number
/**
 * Tanggal pengukuran.
 */
date?: string
evidence?: Evidence
}
}
/**
 * Id perangkat daerah penanggung jawab data.
 */
agency?: string
/**
 * Kaitan dengan acuan lain.
 */
references?: {
/**
 * Kode tujuan pembangunan berkelanjutan, dalam tanda kutip.
 * 
 * Items: Kode tujuan.
 */
sdg?: string[]
/**
 * Kode indikator SNI ISO kota.
 * 
 * Items: Kode indikator.
 */
iso?: string[]
/**
 * Kode indikator SPBE, dalam tanda kutip.
 * 
 * Items: Kode indikator.
 */
spbe?: string[]
}
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Satu program.
 */
export interface Program {
/**
 * Pengenal tetap program.
 */
id: string
/**
 * Nama program.
 */
name: string
/**
 * Kepanjangan bila nama berupa singkatan.
 */
expansion?: string
/**
 * Apa yang dikerjakan dan hasilnya.
 */
description?: string
aspect?: Aspect
/**
 * Id strategi dimensi yang dilaksanakan.
 * 
 * Items: Id strategi dimensi yang dilaksanakan.
 */
strategies?: string[]
/**
 * Id kesenjangan yang ditutup.
 * 
 * Items: Id kesenjangan yang ditutup.
 */
gaps?: string[]
/**
 * short jangka pendek (tahun pertama), medium sampai tahun kelima, long sampai tahun kesepuluh; dihitung dari tahun bila kosong.
 */
horizon?: ("short" | "medium" | "long")
/**
 * Tahun mulai dan selesai.
 */
years?: {
/**
 * Tahun pertama, ikut dihitung.
 */
start: number
/**
 * Tahun terakhir, ikut dihitung.
 */
end: number
}
/**
 * Id perangkat daerah penanggung jawab.
 */
lead?: string
/**
 * Id perangkat daerah pendukung.
 * 
 * Items: Id perangkat daerah pendukung.
 */
support?: string[]
/**
 * Id mitra.
 * 
 * Items: Id mitra.
 */
partners?: string[]
/**
 * Tempat pelaksanaan.
 * 
 * Items: Satu tempat.
 */
locations?: string[]
/**
 * Id indikator program.
 * 
 * Items: Id indikator program.
 */
indicators?: string[]
/**
 * Rincian kegiatan program.
 * 
 * Items: Satu kegiatan.
 */
activities?: {
/**
 * Nama kegiatan.
 */
name: string
/**
 * Kode anggaran, dalam tanda kutip.
 */
code?: string
/**
 * Tahun kegiatan.
 */
year?: number
/**
 * Keluaran kegiatan.
 */
output?: string
/**
 * Banyaknya keluaran.
 */
target?: number
/**
 * Satuan keluaran.
 */
unit?: string
/**
 * Biaya dalam rupiah utuh.
 */
cost?: number
/**
 * Sumber dana kegiatan.
 */
fund?: ("apbd" | "apbd_provinsi" | "apbn" | "dak" | "csr" | "kpbu" | "private" | "grant" | "blud" | "dana_desa" | "community" | "other")
}[]
budget?: Budget
/**
 * Jumlah seluruh tahun bila ingin dinyatakan; diperiksa terhadap hitungan.
 */
total?: number
/**
 * Kode anggaran, dalam tanda kutip.
 */
code?: string
/**
 * program, product produk, method metode, concept konsep, technology teknologi.
 */
kind?: ("program" | "product" | "method" | "concept" | "technology")
/**
 * idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.
 */
status?: ("idea" | "planned" | "developing" | "running" | "evaluated" | "stopped")
/**
 * Kemajuan 0 sampai 100.
 */
progress?: number
/**
 * Risiko utama program.
 * 
 * Items: Satu risiko.
 */
risks?: string[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Anggaran per tahun dan sumber dana, dalam rupiah utuh.
 */
export interface Budget {
/**
 * Rupiah per sumber dana.
 * 
 * This interface was referenced by `Budget`'s JSON-Schema definition
 * via the `patternProperty` "^[0-9]{4}$".
 */
[k: string]: {
/**
 * Anggaran dari APBD kabupaten/kota dalam rupiah utuh.
 */
apbd?: number
/**
 * Anggaran dari APBD provinsi dalam rupiah utuh.
 */
apbd_provinsi?: number
/**
 * Anggaran dari APBN dalam rupiah utuh.
 */
apbn?: number
/**
 * Anggaran dari Dana Alokasi Khusus (bagian dari APBN) dalam rupiah utuh.
 */
dak?: number
/**
 * Anggaran dari CSR/TJSL dalam rupiah utuh.
 */
csr?: number
/**
 * Anggaran dari Kerja sama pemerintah dan badan usaha dalam rupiah utuh.
 */
kpbu?: number
/**
 * Anggaran dari Swasta dalam rupiah utuh.
 */
private?: number
/**
 * Anggaran dari Hibah dalam rupiah utuh.
 */
grant?: number
/**
 * Anggaran dari BLUD dalam rupiah utuh.
 */
blud?: number
/**
 * Anggaran dari Dana Desa dalam rupiah utuh.
 */
dana_desa?: number
/**
 * Anggaran dari Swadaya masyarakat dalam rupiah utuh.
 */
community?: number
/**
 * Anggaran dari Sumber lain dalam rupiah utuh.
 */
other?: number
}
}
/**
 * Empat rencana di luar dimensi: kebijakan dan kelembagaan, infrastruktur, aplikasi, dan literasi digital.
 */
export interface EnablersSection {
/**
 * Program kebijakan dan kelembagaan.
 */
policy?: Program[]
/**
 * Program infrastruktur pendukung.
 */
infrastructure?: Program[]
/**
 * Program aplikasi dan perangkat lunak.
 */
applications?: Program[]
/**
 * Program literasi digital.
 */
literacy?: Program[]
indicators?: IndicatorSection
}
/**
 * Satu quick win.
 */
export interface QuickWin {
/**
 * Pengenal tetap quick win.
 */
id: string
/**
 * Nama bila berbeda dari nama program.
 */
name?: string
/**
 * Id program; dimensi dan penanggung jawab mengikuti program pertama.
 * 
 * @minItems 1
 * 
 * Items: Id program; dimensi dan penanggung jawab mengikuti program pertama.
 */
programs: [string, ...(string)[]]
/**
 * Masalah yang dijawab.
 */
problem?: string
/**
 * Kebaruan yang ditawarkan.
 */
innovation?: string
/**
 * Manfaat bagi tiap pihak.
 */
benefits?: {
/**
 * Manfaat bagi pemerintah daerah.
 */
government?: string
/**
 * Manfaat bagi masyarakat.
 */
public?: string
/**
 * Manfaat bagi penyelenggara layanan.
 */
provider?: string
}
/**
 * Yang membedakan dari daerah lain.
 */
uniqueness?: string
/**
 * Id mitra.
 * 
 * Items: Id mitra.
 */
partners?: string[]
/**
 * Rencana pengembangan.
 */
growth?: string
/**
 * Jaminan keberlanjutan.
 */
sustainability?: {
/**
 * Dasar pengaturan.
 */
regulation?: string
/**
 * Lembaga pengelola.
 */
institution?: string
/**
 * Sumber daya tetap.
 */
resources?: string
/**
 * Model pembiayaan jangka panjang.
 */
business_model?: string
}
/**
 * Sumber daya yang diperlukan.
 */
resources?: {
/**
 * Kebutuhan anggaran.
 */
budget?: string
/**
 * Kebutuhan tenaga.
 */
people?: string
/**
 * Kebutuhan sarana.
 */
facilities?: string
}
/**
 * Risiko dan pengendaliannya.
 * 
 * Items: Satu risiko.
 */
risks?: {
/**
 * Uraian risiko.
 */
text: string
/**
 * 1 jarang sampai 5 hampir pasti.
 */
likelihood?: number
/**
 * 1 ringan sampai 5 sangat berat.
 */
impact?: number
/**
 * Cara mengendalikan.
 */
mitigation?: string
}[]
/**
 * Tanggal mulai dan selesai.
 */
schedule?: {
/**
 * Tanggal mulai.
 */
start: string
/**
 * Tanggal selesai.
 */
end: string
}
/**
 * idea gagasan, planned direncanakan, developing dikembangkan, running berjalan, evaluated dievaluasi, stopped dihentikan.
 */
status?: ("idea" | "planned" | "developing" | "running" | "evaluated" | "stopped")
/**
 * Kemajuan 0 sampai 100.
 */
progress?: number
evidence?: Evidence
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Tahapan pelaksanaan; matriks tahun dihitung dari program.
 */
export interface RoadmapSection {
/**
 * Tahapan berurutan.
 * 
 * Items: Satu tahapan.
 */
phases?: {
/**
 * Nama tahapan.
 */
name: string
/**
 * Tahun tahapan.
 */
years?: {
/**
 * Tahun pertama, ikut dihitung.
 */
start: number
/**
 * Tahun terakhir, ikut dihitung.
 */
end: number
}
/**
 * Tema tahapan.
 */
theme?: string
/**
 * Tonggak capaian tahapan.
 * 
 * Items: Satu tonggak.
 */
milestones?: string[]
}[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Batas kemampuan pendanaan.
 */
export interface FundingSection {
/**
 * Pagu anggaran seluruh program per tahun, dalam rupiah utuh.
 */
ceilings?: {
/**
 * Pagu tahun itu.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[0-9]{4}$".
 */
[k: string]: number
}
/**
 * Catatan pendanaan.
 */
note?: string
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Evaluasi tahunan menurut tahun.
 */
export interface EvaluationSection {
[k: string]: Evaluation
}
/**
 * Hasil evaluasi satu tahun; isi putaran terakhir, putaran sebelumnya di rounds.
 * 
 * This interface was referenced by `EvaluationSection`'s JSON-Schema definition
 * via the `patternProperty` "^[0-9]{4}$".
 */
export interface Evaluation {
/**
 * Putaran evaluasi dalam tahun itu.
 */
round?: (1 | 2)
/**
 * Tanggal evaluasi.
 */
date?: string
components?: Components
weights?: Weights
/**
 * Indeks tercetak; diperiksa terhadap hitungan.
 */
index?: number
/**
 * Putaran lebih awal pada tahun yang sama.
 * 
 * Items: Satu putaran sebelumnya.
 */
rounds?: {
/**
 * Putaran evaluasi dalam tahun itu.
 */
round: (1 | 2)
/**
 * Tanggal evaluasi.
 */
date?: string
components?: Components
weights?: Weights
/**
 * Indeks tercetak.
 */
index?: number
}[]
/**
 * Realisasi program per dimensi.
 * 
 * Items: Realisasi satu dimensi.
 */
realisation?: {
dimension: Dimension
/**
 * Program yang direncanakan tahun itu.
 */
planned?: number
/**
 * Program yang terlaksana.
 */
done?: number
/**
 * Persentase tercetak; diperiksa terhadap hitungan.
 */
percent?: number
}[]
/**
 * Banyaknya penilai.
 */
assessors?: number
/**
 * Nomor surat hasil evaluasi.
 */
letter?: string
/**
 * Rekomendasi penilai.
 * 
 * Items: Satu rekomendasi.
 */
recommendations?: {
/**
 * Bunyi rekomendasi.
 */
text: string
/**
 * Tindak lanjut daerah.
 */
follow_up?: string
/**
 * Id perangkat daerah.
 */
agency?: string
}[]
/**
 * Id sumber yang mendasari isian ini; didaftar di sources.
 * 
 * Items: Id sumber yang mendasari isian ini; didaftar di sources.
 */
sources?: string[]
}
/**
 * Nilai lima komponen evaluasi.
 */
export interface Components {
/**
 * Nilai komponen baseline.
 */
baseline?: number
/**
 * Nilai komponen output.
 */
output?: number
/**
 * Nilai komponen outcome.
 */
outcome?: number
/**
 * Nilai komponen dampak.
 */
impact?: number
/**
 * Nilai komponen quick win.
 */
quick_win?: number
}
/**
 * Bobot lima komponen evaluasi.
 */
export interface Weights {
/**
 * Bobot komponen baseline.
 */
baseline?: number
/**
 * Bobot komponen output.
 */
output?: number
/**
 * Bobot komponen outcome.
 */
outcome?: number
/**
 * Bobot komponen dampak.
 */
impact?: number
/**
 * Bobot komponen quick win.
 */
quick_win?: number
}
/**
 * Halaman pengesahan dan komitmen.
 */
export interface ApprovalSection {
/**
 * Tempat penandatanganan.
 */
place?: string
/**
 * Tanggal penandatanganan.
 */
date?: string
/**
 * Urutan penanda tangan.
 * 
 * Items: Satu penanda tangan.
 */
signatories?: {
/**
 * Nama lengkap; boleh kosong.
 */
name?: string
/**
 * Jabatan penanda tangan.
 */
title: string
/**
 * Peran dalam penandatanganan.
 */
role?: string
}[]
}
/**
 * Satu istilah.
 */
export interface Term {
/**
 * Istilah atau singkatan.
 */
term: string
/**
 * Arti istilah.
 */
meaning: string
}
/**
 * Satu versi.
 */
export interface Revision {
/**
 * Nomor versi, dalam tanda kutip.
 */
version: string
/**
 * Tanggal versi.
 */
date?: string
/**
 * Penyusun perubahan.
 */
author?: string
/**
 * Ringkasan perubahan.
 */
summary: string
}

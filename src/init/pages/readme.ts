import type { StarterRegion } from '../starter-region.js';

/** README.md: what to do first, for someone who has never seen such a folder. */
export function readmeText({ name }: StarterRegion): string {
  return `# Masterplan Smart City ${markdownText(name)}

Folder ini memuat bahan masterplan dalam bentuk berkas YAML. Semua buku dibuat dari berkas-berkas ini,
jadi setiap angka cukup ditulis satu kali.

## Tiga perintah berikutnya

\`\`\`
masterplan status          sejauh mana naskah ini, dan apa yang belum terisi
masterplan validate        periksa isinya: apa yang keliru, di mana, dan cara memperbaikinya
masterplan build --draft   buat buku rancangan di folder books
\`\`\`

Jalankan perintah itu di folder ini. Bagian yang belum diisi bukan kesalahan: \`status\` menghitungnya, dan buku
rancangan menandainya. \`masterplan status --stage 2\` menampilkan apa yang dituntut Bimtek II.

## Cara mengisi

1. Buka folder ini di Visual Studio Code dan pasang ekstensi YAML dari Red Hat ketika ditawarkan. Arti setiap
   isian muncul ketika kursor diarahkan ke kuncinya, dan isian yang keliru diberi garis bawah.
2. Setiap berkas memuat contoh di dalam komentar. Hapus tanda \`# \` di depan barisnya, lalu ganti isinya dengan keadaan
   daerah sendiri.
3. Mulai dari \`region.yaml\` dan \`agencies.yaml\`, lalu \`readiness.yaml\`, \`gaps.yaml\`, dan \`swot.yaml\`.
4. Catat asal setiap angka di \`sources.yaml\`.
5. Sesudah mengisi, jalankan \`masterplan validate --diff\` untuk melihat apa yang dapat diperbaiki sendiri oleh alat
   ini, dan \`--fix\` untuk memperbaikinya. \`masterplan fmt\` merapikan berkas.
6. Temuan yang memang hendak dilewatkan dicatat beserta alasannya dalam \`masterplan.config.yaml\`, atau dengan komentar
   \`# masterplan-ignore nama/aturan: alasan\` tepat di atas barisnya.

## Berkas berikutnya

Nama berkas dan folder menentukan bagiannya. Buat berkas baru ketika bagiannya mulai dikerjakan:

| Tahap | Berkas | Isi |
|---|---|---|
| I | \`agencies.yaml\`, \`readiness.yaml\`, \`gaps.yaml\`, \`swot.yaml\` | perangkat daerah, kesiapan, kesenjangan, SWOT |
| II | \`vision.yaml\`, \`missions.yaml\`, \`plans.yaml\` | visi, misi, dan dokumen rencana seperti RPJMD |
| III | \`dimensions/governance.yaml\` dan lima dimensi lain, \`enablers.yaml\`, \`roadmap.yaml\` | sasaran, strategi, indikator, program, peta jalan |
| IV | \`governance.yaml\`, \`quick_wins.yaml\`, \`approval.yaml\` | dewan dan tim, quick win, pengesahan |
| Pelaksanaan | \`evaluations/2027.yaml\` | evaluasi tahunan |

Satu perangkat daerah boleh memegang berkasnya sendiri, misalnya \`dimensions/living/programs/dinkes.yaml\`.

Folder \`books\` ditulis ulang oleh \`masterplan build\`; jangan menyunting isinya. Folder \`.masterplan\` berisi skema untuk
penyunting dan tidak perlu diubah.
`;
}

// An invented name may hold what Markdown reads as marks.
function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|&!~]/g, '\\$&');
}

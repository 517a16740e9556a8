import { describe, expect, it } from 'vitest';
import type { Masterplan } from '../../src/generated/types.js';
import { plan } from './plan-sample.js';
import { bookOf, chapterOf, rendered } from './render.js';
import { empty } from './sample.js';

const chapter = (id: string, change: Partial<Masterplan> = {}) => chapterOf({ ...plan, ...change }, 2, id);
const governance = plan.dimensions?.governance;
if (governance === undefined) throw new Error('the plan has no governance');

describe('foreword and introduction', () => {
  it('count what the plan holds and say what it costs', () => {
    const whole = chapterOf(plan, 2, 'foreword', false);
    expect(whole).toContain(
      'Masterplan ini memuat 2 misi, 2 sasaran, 3 strategi, 4 indikator, dan 4 program dengan kebutuhan anggaran Rp3,1 miliar untuk pelaksanaan selama enam tahun.',
    );
    expect(whole).toContain('dua kali bimbingan teknis dari 14 Mei 2024 sampai dengan 25 Juni 2024');
    expect(chapter('introduction')).toContain(
      'Seluruh program memerlukan anggaran Rp3.100.000.000 selama enam tahun.',
    );
  });

  it('of a draft say what it holds so far, and not how it came about', () => {
    const draft = chapter('foreword');
    expect(draft).toContain('Rancangan ini baru mencatat 2 misi,');
    expect(draft).not.toMatch(/bimbingan teknis|Setiap program disertai/);
    expect(chapter('closing')).not.toContain('Setiap program dihubungkan');
    expect(chapterOf(plan, 2, 'closing', false)).toContain('Setiap program dihubungkan');
  });

  it('list urgent gaps by dimension and only what is in force as legal basis', () => {
    const text = chapter('introduction');
    expect(text).toContain(
      '| 1 | Smart Governance | Pelayanan Publik | Layanan terpencar.[^bps] | Satu akun |',
    );
    expect(text).toContain('| 2 | Smart Living | Prasarana Kesehatan | Stunting tinggi | *(belum diisi)* |');
    expect(text).toContain('2. Peraturan Wali Kota Nomor 41 Tahun 2024 tentang Masterplan Smart City\n');
    expect(text).not.toContain('Satu Data');
  });

  it('say a kind that the subject repeats only once', () => {
    expect(chapter('introduction')).toContain(
      '4. Nota Kesepahaman Nomor 07/NK Tahun 2024 tentang program bersama',
    );
  });

  it('say when the plan is to be reviewed, and how long each plan lies beside it', () => {
    const text = chapter('introduction');
    expect(text).toContain('Karena RPJMD Kota Uji 2025–2029 berakhir pada 2029');
    expect(text).toContain('yang berlaku mulai 2030.');
    expect(text).toMatch(
      /\| 1 \| RPJMD Kota Uji 2025–2029\[\^bps\] \| [^|]+ \| 2025–2029 \| 2025–2029 \| 2 \| 2 \|/,
    );
    expect(chapter('introduction', { period: { start: 2030, end: 2032 } })).toMatch(
      /\| 1 \| RPJMD[^|]+\| [^|]+ \| 2025–2029 \| – \| 2 \| 2 \|/,
    );
  });

  it('call a kabupaten a kabupaten', () => {
    const region = { name: 'Kabupaten Uji', kind: 'kabupaten' } as const;
    expect(chapter('introduction', { region })).toContain('Kabupaten Uji sebagai kabupaten cerdas');
  });
});

describe('vision, missions and goals', () => {
  const text = chapter('vision');

  it('tie missions to those of the development plan and count their goals', () => {
    expect(text).toContain('| 1 | Layanan yang mudah[^bps] | Pemerintahan melayani | 2 |');
    expect(text).toContain('| 2 | Warga yang sehat | *(belum diisi)* | 0 |');
  });

  it('show the way of every indicator of a goal', () => {
    expect(text).toContain(
      '| 1 | Meningkatnya layanan tuntas[^bps] | Pelayanan Publik | 1 | Meningkatnya layanan | Layanan daring: 31,8 persen (2024) → 80 persen (2030) |',
    );
  });

  it('hold the development plan against the masterplan, gaps included', () => {
    expect(text).toContain(
      'Dari dua sasaran RPJMD Kota Uji 2025–2029, satu didukung oleh sasaran masterplan.',
    );
    expect(text).toContain('| 2 | Turunnya stunting | (belum dikaitkan) |');
    expect(text).toContain('- Sasaran: Ruang tertata');
  });
});

describe('strategies', () => {
  const text = chapter('strategy');

  it('name goals, gaps and SWOT source of each strategy', () => {
    expect(text).toContain(
      '| 1 | Menyatukan akun warga[^bps] | Meningkatnya layanan tuntas | Layanan terpencar | SO: Memakai komitmen; Kekuatan: Komitmen pimpinan |',
    );
  });

  it('lose no strategy that has no aspect', () => {
    expect(text).toContain('Strategi Smart Governance yang belum dikaitkan dengan aspek');
    expect(text).toContain('| 1 | Menata arsip |');
  });

  it('count what is answered: two of three gaps', () => {
    expect(text).toContain(
      'Strategi itu menjawab dua dari tiga kesenjangan yang ditemukan, dan satu strategi diturunkan',
    );
  });
});

describe('action plan', () => {
  const text = chapter('actions');

  it('adds up programmes and money', () => {
    expect(text).toContain('empat program dengan kebutuhan anggaran Rp3.100.000.000 selama enam tahun');
    expect(text).toContain('Smart Governance, yaitu Rp2 miliar atau 64,52% dari seluruh kebutuhan');
    expect(text).toContain('Badan Perencanaan dengan dua program');
    expect(text).toContain('| Smart Governance | 2 | 0 | 1 | 1 | Rp2.000.000.000 | 64,52% |');
    expect(text).toContain(
      '| **Jumlah** | **4** | **2** | **1** | **1** | **Rp3.100.000.000** | **100,00%** |',
    );
  });

  it('has one short line for each programme, linked to its sheet', () => {
    expect(text).toContain(
      '| 1 | [SAKTI](#program-satu-akun) | Diskominfo | 2025–2026 | Jangka menengah | Rp1.500.000.000 | APBD dan CSR/TJSL |',
    );
  });

  it('counts programmes without years apart', () => {
    const enablers = { policy: [{ id: 'p', name: 'P' }] };
    expect(chapter('actions', { enablers })).toContain('| Kebijakan dan Kelembagaan | 1 | 0 | 0 | 0 | 1 |');
  });

  it('prints the counts that were announced', () => {
    expect(text).toContain('Untuk dimensi ini diumumkan 3 program, 1 quick win, dan 2 indikator.');
  });
});

describe('roadmap', () => {
  const text = chapter('roadmap');

  it('adds up each phase', () => {
    expect(text).toContain('| Fondasi | 2025 | Menata dasar | 3 | 3 | Rp1.300.000.000 | 41,94% |');
    expect(text).toContain('| Perluasan | 2026–2030 | Memperluas | 1 | 2 | Rp1.800.000.000 | 58,06% |');
    expect(text).toContain('puncak pada 2025, yaitu Rp1,3 miliar atau 41,94% dari seluruh kebutuhan');
  });

  it('marks the years of every programme and counts those that run', () => {
    expect(text).toContain('| [Satu Data](#program-satu-data) (2026–2030) |  | ● | ● | ● | ● | ● |');
    expect(text).toContain('| **Program berjalan** | **1** | **2** | **1** | **1** | **1** | **1** |');
  });

  it('splits a long plan, and shows in each part only the programmes that run in it', () => {
    const long = chapter('roadmap', { period: { start: 2025, end: 2034 } });
    expect(long).toContain('Tahun pelaksanaan program Smart Governance, 2025–2029');
    expect(long).toContain('| [SAKTI](#program-satu-akun) (2025–2026) | ● | ● |  |  |  |');
    const [, second = ''] = long.split('Tahun pelaksanaan program Smart Governance, 2030–2034');
    const rows = second.split('###')[0] ?? '';
    expect(rows).toContain('| [Satu Data](#program-satu-data) (2026–2030) | ● |  |  |  |  |');
    expect(rows).not.toContain('SAKTI');
  });

  it('sums money by year and fund, both ways', () => {
    expect(text).toContain('| 2025 | 1.100.000.000 | 0 | 200.000.000 | 1.300.000.000 |');
    expect(text).toContain(
      '| **Jumlah** | **1.900.000.000** | **1.000.000.000** | **200.000.000** | **3.100.000.000** |',
    );
    expect(text).toContain('| APBD | Rp1.900.000.000 | 61,29% |');
  });

  it('splits a table of many funds, with the sums in the last part', () => {
    const funds = { apbd: 1e6, apbd_provinsi: 1e6, apbn: 1e6, dak: 1e6, csr: 1e6, kpbu: 1e6, grant: 1e6 };
    const many = chapter('roadmap', {
      dimensions: { governance: { programs: [{ id: 'p', name: 'P', budget: { 2025: funds } }] } },
      enablers: {},
    });
    expect(many).toContain('| Tahun | APBD | APBD Provinsi | APBN | DAK |\n');
    expect(many).toContain('| Tahun | CSR/TJSL | KPBU | Hibah | Jumlah |\n');
    expect(many).toContain('| 2025 | 1.000.000 | 1.000.000 | 1.000.000 | 7.000.000 |');
    expect(many).toContain('(rupiah), bagian 2 dari 2');
  });

  it('names the years that ask for more than their ceiling', () => {
    expect(text).toContain('Kebutuhan melampaui pagu pada 2026 (Rp100 juta);');
    expect(text).toContain('| 2026 | Rp800.000.000 | Rp700.000.000 | \\-Rp100.000.000 | 114,29% |');
    expect(text).toContain('Pagu bersifat **indikatif**.');
  });

  it('lists programmes whose years are open', () => {
    const enablers = { policy: [{ id: 'p', name: 'Tanpa Tahun' }] };
    const open = chapter('roadmap', { enablers });
    expect(open).toContain('*(belum diisi)*: [Tanpa Tahun](#program-p).');
    expect(open).not.toContain('[Tanpa Tahun](#program-p) (');
    // Whether a programme is of this horizon is not known while one has no years.
    expect(open).not.toContain('Tidak ada program jangka pendek');
  });
});

describe('governance and evaluation', () => {
  const text = chapter('governance');

  it('names council, team, coordinators, forums and mentors', () => {
    for (const row of [
      '| 1 | Badan Perencanaan | Pemerintah daerah | Sekretaris |',
      '| 2 | Universitas Uji | Akademisi | Anggota |',
      '| 3 | Ketua DPRD | – | Pengarah |',
      '| Smart Governance | Dinas Komunikasi dan Informatika (Diskominfo) | 2 | 2 | Rp2.000.000.000 |',
      '| 1 | Forum Uji[^bps] | setiap tiga bulan |',
      '| 1 | Prof. Damping[^bps] | Ketua | Universitas Uji |',
    ])
      expect(text).toContain(row);
    expect(text).toContain(
      'Keputusan Nomor 188/7/2024 tentang Pembentukan Dewan Smart City tanggal 25 Maret 2024',
    );
    expect(text).toContain('Keputusan pembentukan tim *(belum diisi)*. Tim diketuai oleh Sekretaris Daerah.');
  });

  it('computes the index and accepts what was rounded from unrounded parts', () => {
    expect(text).toContain(
      'adalah 3,315; hasil evaluasi mencantumkan 3,31, yang sesuai dalam batas pembulatan.',
    );
    expect(text).toContain('| Hasil (outcome) | 3,23 | 30% | 0,9690 |');
    expect(text).toContain('| **Indeks** | | **100%** | **3,3150** |');
  });

  it('says that a printed index is off', () => {
    const [evaluation] = Object.values(plan.evaluations ?? {});
    expect(chapter('governance', { evaluations: { 2025: { ...evaluation, index: 3.4 } } })).toContain(
      'mencantumkan 3,40, dan selisih itu perlu dikonfirmasi kepada penilai.',
    );
  });

  it('tells earlier rounds, what was carried out, and what was recommended', () => {
    expect(text).toContain(
      'Tahap I (11 Juni 2025): keadaan awal (baseline) 2,00 (bobot 10%), keluaran (output) *(belum diisi)*',
    );
    expect(text).toContain('| Smart Governance | 7 | 6 | 85,71% | 85,71% |');
    expect(text).toContain('| **Jumlah** | **10** | **9** | **90,00%** | |');
    expect(text).toContain('| 1 | Lengkapi bukti. | Badan Perencanaan | Format bukti ditetapkan. |');
  });

  it('compares indicators with the targets of the year by their direction', () => {
    expect(text).toContain(
      'Pada 2025, dua indikator mempunyai target dan capaian. Sebanyak satu indikator atau 50%',
    );
    expect(text).toContain('| Smart Governance | Layanan daring | 42 persen | 44,4 persen | Tercapai |');
    expect(text).toContain('| Smart Governance | Waktu tanggap aduan | 48 jam | 50 jam | Belum tercapai |');
  });

  it('counts programmes by status, those without one apart', () => {
    expect(text).toContain('| Direncanakan | 2 | 50,00% |');
    expect(text).toContain('| *(belum diisi)* | 1 | |');
  });
});

describe('programme sheet', () => {
  const text = chapter('programs').split('### A.1.2')[0] ?? '';

  it('says everything the data says about the programme', () => {
    for (const said of [
      '### A.1.1 SAKTI {#program-satu-akun}',
      'Satu akun untuk **semua** layanan.',
      '| Kepanjangan nama | Satu Akun Terpadu |',
      '| Dimensi dan aspek | Smart Governance, Pelayanan Publik |',
      '| Jenis | Produk |',
      '| Pengenal dan kode anggaran | satu-akun, 2.16.03 |',
      '| Status | Berjalan, kemajuan 60% |',
      '| Tahun pelaksanaan | 2025–2026 (jangka menengah; dinyatakan jangka panjang) |',
      '| Penanggung jawab | Dinas Komunikasi dan Informatika (Diskominfo) |',
      '| Pendukung | Dinas Kesehatan (Dinkes) |',
      '| Mitra | Universitas Uji (akademisi) |',
      '| Lokasi | Seluruh kelurahan; Balai kota |',
      '| Strategi yang dilaksanakan | Menyatukan akun warga |',
      '| Kesenjangan yang ditutup | Layanan terpencar |',
      '| Quick win | Satu Pintu |',
      '| Layanan daring | 31,8 persen (2024) | 42 (2025) → 80 persen (2030) |',
      '| Risiko utama | Data terlambat; Warga ragu |',
      '| Membangun portal (2.16.03.2.02) | 2025 | portal yang lulus uji, 1 sistem | Rp1.000.000.000 | APBD |',
      '| Melatih petugas | 2025 | *(belum diisi)*, 27 kelurahan | Rp200.000.000 | CSR/TJSL |',
      '| **Jumlah** | | | **Rp1.200.000.000** | |',
      '| 2026 | 300.000.000 | 0 | 300.000.000 |',
      '| **Jumlah** | **1.300.000.000** | **200.000.000** | **1.500.000.000** |',
    ])
      expect(text).toContain(said);
  });

  it('says that the stated total is not the computed one', () => {
    expect(text).toContain(
      '| Anggaran | Rp1.500.000.000 (jumlah yang dinyatakan Rp1.600.000.000 berbeda dari hitungan)[^bps] |',
    );
  });

  it('says how much of the budget no activity accounts for', () => {
    expect(text).toContain('Sisa anggaran program sebesar Rp300.000.000 belum dirinci menurut kegiatan.');
  });

  it('of an enabling plan names its plan and asks for no aspect', () => {
    expect(chapter('programs')).toContain('| Rencana pendukung | Kebijakan dan Kelembagaan |');
  });

  it('is printed for two programmes of the same id, too: only the first can be linked to', () => {
    const twice = {
      governance: { programs: [...(governance.programs ?? []), { id: 'satu-akun', name: 'Kembaran' }] },
    };
    const text = chapter('programs', { dimensions: twice });
    expect(text.match(/\{#program-satu-akun\}/g)).toHaveLength(1);
    expect(text).toContain('### A.1.3 Kembaran');
    expect(chapter('actions', { dimensions: twice })).toContain('| 3 | Kembaran |');
  });
});

describe('indicator annex', () => {
  const text = chapter('indicators');

  it('defines, aims and proves', () => {
    for (const row of [
      '| 1 {#indikator-ind-daring} | Layanan daring[^bps] | Layanan tuntas daring dibagi seluruh layanan | persen; makin tinggi makin baik; hasil | Diskominfo | TPB 16.6, 16.10; ISO 37122-5.1; SPBE 7 |',
      '| Layanan daring | persen | 31,8 (2024) | 42 | 80 |',
      '| Layanan daring | 2025 | 42 persen | 44,4 persen | Tercapai | 31 Desember 2025 | Berita acara, 7 Januari 2026, berkas bukti/ba.pdf; Laman, https://uji.example/bukti |',
      '| Waktu tanggap aduan | 2025 | 48 jam | 50 jam | Belum tercapai | *(belum diisi)* | *(belum diisi)* |',
    ])
      expect(text).toContain(row);
    expect(text).toContain(
      'empat indikator, yang menurut jenjangnya terdiri atas 2 indikator keluaran dan 1 indikator hasil',
    );
  });

  it('has no table of more than eight columns, however many years have targets', () => {
    const targets = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [2025 + index, index]));
    const many = { governance: { indicators: [{ id: 'i', name: 'I', targets }] } };
    const heads = chapter('indicators', { dimensions: many }).match(/^\| Indikator \| Satuan.*$/gm) ?? [];
    expect(heads.slice(0, 3)).toEqual([
      '| Indikator | Satuan | Nilai dasar | 2025 | 2026 | 2027 | 2028 |',
      '| Indikator | Satuan | Nilai dasar | 2029 | 2030 | 2031 | 2032 |',
      '| Indikator | Satuan | Nilai dasar | 2033 | 2034 | 2035 | 2036 |',
    ]);
  });
});

describe('traceability annex', () => {
  it('leads from gap to indicator and names what hangs loose', () => {
    const text = chapter('traceability');
    expect(text).toContain(
      '| Pelayanan Publik | Layanan terpencar. | Menyatukan akun warga | [SAKTI](#program-satu-akun) | Layanan daring |',
    );
    expect(text).toContain(
      '| Stunting tinggi | (langsung oleh program) | [Posyandu Digital](#program-posyandu) |',
    );
    expect(text).toContain('Seluruh kesenjangan, sebanyak tiga, telah dijawab oleh strategi atau program');
    expect(text).toContain('- Strategi tanpa program: Menata arsip.');
    expect(text).toContain('- Indikator tanpa sasaran dan program: Waktu tanggap aduan.');
  });
});

describe('decrees and revisions', () => {
  it('keep what is planned apart from what is in force', () => {
    const [settled, planned] = chapter('decrees').split('yang Direncanakan {');
    expect(settled).toContain(
      '| 3 | Keputusan Nomor 188/7/2024 | Pembentukan Dewan Smart City; salinan: bukti/sk-dewan.pdf |',
    );
    expect(planned).toContain('| 1 | Peraturan Wali Kota Tahun 2027 | Satu Data | – | Direncanakan |');
  });

  it('tell every version', () => {
    expect(chapter('revisions')).toContain(
      '| 0.9 | 18 September 2024 | Tim Pelaksana | Masukan Bimtek IV dimuat. |',
    );
    expect(chapter('revisions')).toContain('mencatat dua versi. Versi yang berlaku adalah 1.1');
  });
});

describe('the empty masterplan', () => {
  it('opens every chapter with a sentence that says what is missing', () => {
    for (const { id, kind, markdown } of rendered(bookOf(empty, 2)).parts) {
      if (kind !== 'chapter' && kind !== 'annex') continue;
      const opening = markdown.split('\n\n')[1] ?? '';
      expect(opening, id).toContain('*(belum diisi)*');
      expect(opening, id).not.toMatch(/^[#|]/);
    }
  });
});

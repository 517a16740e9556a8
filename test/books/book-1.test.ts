import { describe, expect, it } from 'vitest';
import type { Masterplan } from '../../src/generated/types.js';
import { bookOf, chapterOf, rendered } from './render.js';
import { sample } from './sample.js';

const chapter = (id: string, change: Partial<Masterplan> = {}) => chapterOf({ ...sample, ...change }, 1, id);

describe('foreword', () => {
  it('counts who took part and is signed by the head of the region, with the acting title', () => {
    const text = chapterOf(sample, 1, 'foreword', false);
    expect(text).toContain(
      'dari tiga perangkat daerah dan pemilik program lain, kemudian dibahas bersama dua mitra.',
    );
    expect(text).toContain('dua putaran bimbingan teknis yang didampingi satu orang tenaga ahli');
    expect(text).toContain('empat kesenjangan pada enam dimensi');
    expect(text).toContain(
      '| | Hulu, 15 Oktober 2024 |\n| | Penjabat Wali Kota Uji, |\n| | |\n| | **Dr. Uji Coba** |',
    );
  });

  it('of a draft counts what is recorded, and does not say how it came together or that anyone signed', () => {
    const text = chapter('foreword');
    expect(text).toContain(
      'Yang telah tercatat adalah 3 perangkat daerah atau pemilik program lain, 2 mitra, 2 putaran bimbingan teknis, 1 anggota tim pendamping, dan 4 kesenjangan.',
    );
    expect(text).toContain('*Rancangan, belum ditandatangani.*');
    expect(text).not.toMatch(/dihimpun dari|dibahas bersama|Dari pembahasan itu/);
  });

  it('leaves a line for place and date that are not known', () => {
    const { date, approval, region, ...rest } = sample;
    const { capital, ...place } = region;
    expect(chapterOf({ ...rest, region: place }, 1, 'foreword')).toContain('| | ……………………, …………………… |\n');
  });

  it('leaves a line where the name is not known, and makes none up', () => {
    const { head, ...region } = sample.region;
    expect(chapter('foreword', { region })).toMatch(/\| Wali Kota Uji, \|\n\| \| \|\n\| \| \(…+\) \|/);
  });

  it('calls the head of a kabupaten Bupati', () => {
    const region = { name: 'Kabupaten Uji', kind: 'kabupaten' } as const;
    expect(chapter('foreword', { region })).toContain('| Bupati Uji, |');
  });
});

describe('introduction', () => {
  it('lists regulations by their rank, says how many are in force, and asks any law that is not just planned for its number', () => {
    const regulations: Masterplan['regulations'] = [
      {
        id: 'mou',
        kind: 'mou',
        about: 'Kerja sama',
        status: 'issued',
        partner: 'kampus',
        file: 'bukti/mou.pdf',
      },
      { id: 'perwali', kind: 'perwali', about: 'Masterplan', status: 'issued' },
      {
        id: 'uu',
        kind: 'uu',
        number: '23',
        year: 2014,
        about: 'Pemda',
        date: '2014-09-30',
        status: 'issued',
      },
      { id: 'sk', kind: 'sk', about: 'Tim' },
      {
        id: 'mou-2',
        kind: 'mou',
        about: 'Nota kesepahaman dengan Universitas Uji',
        status: 'planned',
        partner: 'kampus',
      },
    ];
    const rows = chapter('introduction', { regulations })
      .match(/^\| \d \|.*$/gm)
      ?.slice(0, 5);
    expect(rows).toEqual([
      '| 1 | Undang-Undang Nomor 23 Tahun 2014 | Pemda | 30 September 2014 | Ditetapkan |',
      '| 2 | Peraturan Wali Kota Nomor *(belum diisi)* | Masterplan | – | Ditetapkan |',
      '| 3 | Keputusan Nomor *(belum diisi)* | Tim | – | *(belum diisi)* |',
      '| 4 | Nota Kesepahaman | Kerja sama (bersama Universitas Uji); salinan: bukti/mou.pdf | – | Ditandatangani |',
      '| 5 | Nota Kesepahaman | Nota kesepahaman dengan Universitas Uji | – | Direncanakan |',
    ]);
    expect(chapter('introduction')).toContain(
      'Sebanyak dua di antaranya telah berlaku, sedangkan satu masih direncanakan.',
    );
  });

  it('tells what each Bimtek was, with its days said once', () => {
    const text = chapter('introduction');
    expect(text).toContain(
      '| Bimtek I | 14–15 Mei 2024, Aula | (1) Kesiapan; (2) SWOT | Camat | Draf Buku 1 |',
    );
    expect(text).toContain('| Bimtek II | 25 Juni 2024, tempat *(belum diisi)* | *(belum diisi)* |');
    expect(text).not.toContain('| Bimtek III |');
  });

  it('lists partners and mentors', () => {
    const text = chapter('introduction');
    expect(text).toContain('mencatat dua mitra dari dua unsur pentahelix.');
    expect(text).toContain('| 1 | Universitas Uji | Akademisi | Pendamping riset |');
    expect(text).toContain('| 1 | Prof. Damping | Ketua | Universitas Uji |');
  });
});

describe('future', () => {
  const text = chapter('future');

  it('computes the density and prints the other figures as they are', () => {
    expect(text).toContain('| Luas wilayah | 80 km² |');
    expect(text).toContain('| Jumlah penduduk | 100.000 jiwa (2024) |');
    expect(text).toContain('| Kepadatan penduduk | 1.250 jiwa per km² |');
    expect(text).toContain('| Wali Kota Uji | Dr. Uji Coba (Penjabat) |');
    expect(text).toContain('Kota Uji terletak di **muara**.');
  });

  it('sorts the issues by their scope, and a pipe in a text makes no cell', () => {
    expect(text).toContain('dua isu yang akan memengaruhi Kota Uji, yaitu 1 isu global dan 1 isu lokal.');
    expect(text).toContain(
      '| 1 | Kecerdasan artifisial[^bps] | Perlu pegawai cakap | Smart Governance, Smart Society |',
    );
    expect(text).toContain('| 1 | Rob \\| banjir | *(belum diisi)* | – |');
    expect(text).not.toContain('Isu Nasional');
  });

  it('prints plans with their missions and goals, and the potential by kind', () => {
    expect(text).toContain('| 1 | RPJMD Kota Uji | Rencana Pembangunan Jangka Menengah Daerah | 2025–2029 |');
    expect(text).toContain('1. Layanan prima');
    expect(text).toContain('1. Meningkatnya layanan');
    expect(text).toMatch(/Potensi Budaya[^\n]*\n\n- Batik\[\^bps\]/);
  });
});

describe('readiness', () => {
  const text = chapter('readiness');

  it('averages scores on their own scales and names what is still open', () => {
    expect(text).toContain('Rata-rata skornya 57,5% dari skala, dengan sasaran 90%.');
    expect(text).toContain('| Sumber Daya Manusia | 5 | 2 | 4 | 40% | 80% |');
    expect(text).toContain(
      'Dari sembilan unsur kesiapan Kota Uji, tiga telah ditelaah, sedangkan tata kelola, infrastruktur fisik',
    );
    expect(text).toContain('{.figure #fig-readiness}');
  });

  it('prints each part with its sources, and its element’s own SWOT only', () => {
    expect(text).toContain('**Keadaan sekarang.** Ada 12 pranata komputer[^surat]');
    expect(text).toContain('**Solusi.** Rekrut');
    expect(text).toContain('| S1 | Pegawai muda |');
    expect(text).not.toContain('Silo');
  });
});

describe('gaps', () => {
  const text = chapter('gaps');

  it('counts by dimension and priority, with the sums', () => {
    expect(text).toContain('| Smart Governance | 1 | 1 | 0 | 1 | 3 |');
    expect(text).toContain('| **Jumlah** | **2** | **1** | **0** | **1** | **4** |');
    expect(text).toContain(
      'Telaah atas dua dimensi menemukan empat kesenjangan, dua di antaranya berprioritas tinggi',
    );
    expect(text).toContain('Smart Governance dan Smart Living, masing-masing satu');
    expect(text).toContain('memiliki satu kesenjangan, yang berprioritas tinggi');
  });

  it('names no dimension as the worst when most of them are', () => {
    const gaps = (['governance', 'branding', 'economy', 'living'] as const).map((dimension, index) => ({
      id: `g${index}`,
      dimension,
      priority: 1 as const,
    }));
    expect(chapter('gaps', { gaps })).not.toContain('paling banyak terdapat');
  });

  it('leaves out the column for open priorities when there are none', () => {
    const gaps = sample.gaps?.filter(({ priority }) => priority !== undefined) ?? [];
    expect(chapter('gaps', { gaps })).toContain('| Smart Governance | 1 | 1 | 0 | 2 |');
  });

  it('numbers the rows through a dimension, and both tables agree', () => {
    expect(text).toContain(
      '| 1 {#kesenjangan-g1} | Layanan daring sedikit[^surat] | Hampir semua daring | Layanan terpencar | Satu akun |',
    );
    expect(text).toContain(
      '| 2 {#kesenjangan-g2} | Data tidak baku | *(belum diisi)* | *(belum diisi)* | Satu data |',
    );
    expect(text).toContain(
      '| 1 | Tinggi | Layanan daring (makin tinggi makin baik) | 31,8 persen (2024) | 95 persen (2034) | 63,2 poin persentase | Diskominfo |',
    );
    expect(text).toContain('| 2 | Sedang | – | – | – | – | *(belum diisi)* |');
    expect(text).toContain('Aspek Belum Ditetapkan');
  });
});

describe('SWOT', () => {
  const text = chapter('swot');

  it('weighs the factors and finds the quadrant', () => {
    expect(text).toContain('| S1 | Komitmen | 0,30 | 4 | 1,20 |');
    expect(text).toContain('| | **Jumlah Kekuatan** | | | **1,80** |');
    expect(text).toContain('| | **Jumlah Ancaman** | | | **1,80** |');
    expect(text).toContain(
      'kelemahan adalah 0,80, sedangkan selisih skor peluang dan ancaman adalah \\-0,60',
    );
    expect(text).toContain('Kuadran II Diversifikasi (ST)');
    expect(text).toContain('{.figure #fig-swot}');
  });

  it('joins strategies with the codes of their factors', () => {
    expect(text).toContain('| SO1 | Pakai komitmen | S1, O1 |');
    expect(text).toContain('| WT1 | Tutup celah | W1, T1 |');
  });

  it('computes no quadrant when the convention is not stated, and says why', () => {
    const swot = sample.swot?.map(({ rating_convention: _, ...table }) => table) ?? [];
    const open = chapter('swot', { swot });
    expect(open).not.toContain('Kuadran II');
    expect(open).toContain('Kuadran posisi daerah belum dapat dihitung');
  });

  it('says so when the text states another quadrant than the numbers give', () => {
    const [first, ...others] = sample.swot ?? [];
    if (first === undefined) throw new Error('the sample has no SWOT table');
    expect(chapter('swot', { swot: [{ ...first, quadrant: 1 }, ...others] })).toContain(
      'Naskah menyatakan Kuadran I Agresif (SO), berbeda dari hasil hitungan',
    );
  });

  it('ends with the key words of the vision', () => {
    expect(text).toContain(
      'dua kata kunci yang mengarahkan visi kota cerdas Kota Uji, yaitu “tangguh” dan “terbuka”',
    );
  });
});

describe('annexes', () => {
  it('print every source and agency with all that is known', () => {
    expect(chapter('sources')).toContain(
      '| 2 | Rekap aduan | Data perangkat daerah | Dinas Komunikasi dan Informatika, Maret 2024 | bukti/rekap.xlsx | Diskominfo, 2 April 2024 |',
    );
    expect(chapter('agencies')).toContain(
      'Menurut kelengkapan datanya, 1 lengkap, 1 sebagian, dan 1 belum diketahui.',
    );
    const [agency] = sample.agencies ?? [];
    expect(chapter('agencies', { agencies: agency === undefined ? [] : [agency] })).toContain(
      'Menurut kelengkapan datanya, seluruhnya lengkap.',
    );
    expect(chapter('sources')).toContain('yang terdiri atas 1 publikasi statistik');
    expect(chapter('agencies')).toContain(
      '| 1 | Dinas Komunikasi dan Informatika (Diskominfo); disebut juga Dinas Kominfo | Dinas | Budi, Sekretaris | Lengkap, 30 Juni 2024 | Lengkap pada Mei |',
    );
  });

  it('sort the terms, and cite the sources at the foot', () => {
    expect(chapter('glossary')).toMatch(/\| Aspek \|.*\n\| SPBE \|/);
    expect(rendered(bookOf(sample, 1)).markdown).toContain('[^bps]: Kota Uji Dalam Angka. BPS, 2024.');
  });
});

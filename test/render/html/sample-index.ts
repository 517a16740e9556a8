import type { IndexDocument } from '../../../src/render/html/render-index.js';
import { sampleBook } from './sample-book.js';

const books = [
  ['Analisis Strategis Smart City Daerah', 'Masa depan, kesiapan, kesenjangan, dan arah visi'],
  ['Masterplan Smart City Daerah', 'Visi, strategi, program, dan peta jalan'],
  ['Ringkasan Eksekutif', 'Untuk pimpinan: satu halaman tiap dimensi'],
  ['Quick Win <b>', 'Enam program unggulan yang segera terasa'],
] as const;

export const sampleIndex: IndexDocument = {
  ...sampleBook,
  title: 'Masterplan Smart City Kota Contoh',
  books: books.map(([title, subtitle], at) => ({
    number: at + 1,
    title,
    subtitle,
    file: `buku-${at + 1}.html`,
    chapters: ['Pendahuluan', 'Analisis Masa Depan', 'Analisis Kesiapan Daerah', 'Penutup'].slice(0, at + 1),
    ...(at === 3 ? { note: 'Dibuat dari data sebelum perubahan terakhir.', pages: 42 } : {}),
    formats: [
      { label: 'Markdown', file: `buku-${at + 1}.md` },
      { label: 'Word', file: `buku ${at + 1}?.docx` },
    ],
  })),
};

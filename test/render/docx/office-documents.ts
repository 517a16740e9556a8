import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A red square of one pixel. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

const styles = {
  default: {
    document: { run: { font: 'Bookman Old Style', size: 24 }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: 'Arial Black', size: 28, bold: true, color: '7A0019', allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      run: { size: 23 },
      paragraph: { spacing: { line: 360, lineRule: 'auto' as const } },
    },
    { id: 'Kop', name: 'Kop Surat', basedOn: 'Normal', run: { bold: true, size: 32 } },
  ],
};

/** Folio paper with margins of its own. */
const page = {
  size: { width: 12189, height: 18709 },
  margin: { top: 1701, bottom: 1134, left: 1985, right: 1134, header: 500, footer: 600 },
};

const logo = () => new ImageRun({ type: 'png', data: DOT, transformation: { width: 60, height: 60 } });

/** The head of an office's letters: its sign, its name in a style of its own, a line below. */
export function kop(): Header {
  const cell = (children: Paragraph[]) => new TableCell({ children });
  return new Header({
    children: [
      new Table({
        rows: [
          new TableRow({
            children: [
              cell([new Paragraph({ children: [logo()] })]),
              cell([new Paragraph({ style: 'Kop', text: 'PEMERINTAH KOTA CONTOH' })]),
            ],
          }),
        ],
      }),
      new Paragraph({
        border: { bottom: { style: BorderStyle.THICK, size: 24, color: '000000', space: 1 } },
        text: 'Jalan Merdeka 1, Muara 61300',
      }),
    ],
  });
}

/** With captions called as Word calls them in Indonesian. */
async function packed(section: ISectionOptions): Promise<Uint8Array> {
  const document = new Uint8Array(await Packer.toBuffer(new Document({ styles, sections: [section] })));
  const caption =
    '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="Keterangan"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="20"/></w:rPr></w:style>';
  return changed(document, {
    'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="Caption".*?<\/w:style>/s, caption),
  });
}

/** An office whose letterhead stands above every page, and whose foot has no number. */
export function everyPage(): Promise<Uint8Array> {
  const footer = new Footer({ children: [new Paragraph('Kota Contoh Cerdas untuk Semua')] });
  return packed({
    properties: { page },
    headers: { default: kop() },
    footers: { default: footer },
    children: [new Paragraph('Yth. Wali Kota')],
  });
}

/** An office whose letterhead stands above the first page only, with a number in its foot. */
export function firstPage(): Promise<Uint8Array> {
  const number = new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] });
  return packed({
    properties: { page, titlePage: true },
    headers: { first: kop() },
    footers: { default: new Footer({ children: [number] }) },
    children: [new Paragraph('Yth. Wali Kota')],
  });
}

/** What strangers may put into a head: a link, a field that fetches, an object, a script of Word's, frames, parts. */
export async function hostile(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({
    link: 'https://jahat.example/a',
    children: [new TextRun('kata tautan')],
  });
  const document = await packed({
    properties: { page },
    headers: { default: new Header({ children: [new Paragraph({ children: [link] })] }) },
    children: [new Paragraph('isi')],
  });
  const field = (instruction: string, result: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  return changed(document, {
    'word/header1.xml': (xml) =>
      xml.replace(
        '</w:hdr>',
        [
          field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/c calc" ', 'hasil DDE'),
          // An instruction in two runs, and one field in another.
          field(
            ' INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://jahat.example/b.png" ',
            'hasil gambar',
          ),
          '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Package" r:id="rId99"/></w:object></w:r></w:p>',
          '<w:altChunk r:id="rId98"/>',
          '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="https://jahat.example/c" onclick="x()" style="width:10pt"/></w:pict></w:r></w:p>',
          '<w:p onload="x()"><w:r><w:t>kata akhir</w:t></w:r></w:p></w:hdr>',
        ].join(''),
      ),
    'word/settings.xml': (xml) =>
      xml.replace('</w:settings>', '<w:attachedTemplate r:id="rId97"/></w:settings>'),
  });
}

/** A document with some of its parts changed, and some added. */
export function changed(
  document: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(document);
  for (const [name, change] of Object.entries(changes))
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

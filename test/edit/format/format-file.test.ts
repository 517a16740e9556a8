import { describe, expect, test } from 'vitest';
import { formatted, leftAlone } from './formatted.js';

/** Each pair is a rule of the style: what an author wrote, and how it stands afterwards. */
const PAIRS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'keys stand in the order of the schema, unknown ones behind them in their own order': [
    'zona: b\nregion:\n  name: Kota Uji\n  code: "35.76"\nabjad: a\ntitle: Masterplan\n',
    'title: Masterplan\nregion:\n  code: "35.76"\n  name: Kota Uji\nzona: b\nabjad: a\n',
  ],
  'years stand in order, quoted or not': [
    'budget:\n  "2027": {csr: 1, apbd: 2}\n  2025:\n    csr: 5\n    apbd: 7\n  catatan: x\n  2026: {apbd: 3}\n',
    'budget:\n  2025:\n    apbd: 7\n    csr: 5\n  2026: {apbd: 3}\n  "2027": {csr: 1, apbd: 2}\n  catatan: x\n',
  ],
  'a list keeps its order': [
    'programs:\n  - id: z\n  - id: a\n  - id: m\n',
    'programs:\n  - id: z\n  - id: a\n  - id: m\n',
  ],
  'everything is indented by two spaces, lists too': [
    'region:\n    name: Kota Uji\n    head:\n          name: Contoh\nprograms:\n- id: a\n  risks:\n  - banjir\n  -   rob\n-   id: b\n    name: B\n',
    'region:\n  name: Kota Uji\n  head:\n    name: Contoh\nprograms:\n  - id: a\n    risks:\n      - banjir\n      - rob\n  - id: b\n    name: B\n',
  ],
  'an item begins beside its dash': [
    'programs:\n  -\n    id: a\n  -\n\n    - x\n    -\n      - y\n',
    'programs:\n  - id: a\n  - - x\n    - - y\n',
  ],
  'one space stands behind a colon and a dash, none before a colon': [
    'title :   Masterplan\nprograms:\n  -  id :\ta\n',
    'title: Masterplan\nprograms:\n  - id: a\n',
  ],
  'no space stands at the end of a line, one line break at the end of the file': [
    'title: Masterplan   \nregion: \n  name: Kota Uji\t\n   \n\n',
    'title: Masterplan\nregion:\n  name: Kota Uji\n',
  ],
  'at most one blank line stands between entries, none at the start of a mapping': [
    '\n\ntitle: Masterplan\n\n\n\nregion:\n\n  code: "35.76"\n\n\n  name: Kota Uji\n',
    'title: Masterplan\n\nregion:\n  code: "35.76"\n\n  name: Kota Uji\n',
  ],
  'quotes, numbers and brackets stay as they are written': [
    'title:  "a\\tb"\nregion: {name:  Kota Uji ,code: \'35.76\'}\nzona: 010\nluas: 20.480\n',
    'title: "a\\tb"\nregion: {name:  Kota Uji ,code: \'35.76\'}\nzona: 010\nluas: 20.480\n',
  ],
  'a long text moves as a whole': [
    'programs:\n- id: a\n  description: >-\n         Satu\n           dua\n\n         tiga\n  risks:\n  - |\n     Banjir\n',
    'programs:\n  - id: a\n    description: >-\n      Satu\n        dua\n\n      tiga\n    risks:\n      - |\n        Banjir\n',
  ],
  'a text that states its indentation keeps it': [
    'region:\n    head: |2\n         Contoh\n      Nama\n',
    'region:\n  head: |2\n       Contoh\n    Nama\n',
  ],
  'blank lines that belong to a text stay, and none joins them': [
    'region: |+\n  Kota\n\n\n\ntitle: |+\n  Satu\n\n\n',
    'title: |+\n  Satu\n\n\nregion: |+\n  Kota\n\n\n\n',
  ],
  'an entry moved behind such a text brings no blank line': [
    'region: x\n\nprograms: y\ntitle: |+\n  Satu\n',
    'title: |+\n  Satu\nregion: x\n\nprograms: y\n',
  ],
  'spaces that belong to a text stay': [
    'title: |\n    Satu  \n      \n    dua\n       \nregion: x\n',
    'title: |\n  Satu  \n    \n  dua\n     \nregion: x\n',
  ],
  'plain and quoted texts over several lines stand two spaces in': [
    'programs:\n- name: Siaga\n         Ibu\n\n         Hamil\n  id: "satu\n      dua"\n',
    'programs:\n  - id: "satu\n      dua"\n    name: Siaga\n      Ibu\n\n      Hamil\n',
  ],
  'a value on the line below its key stays there': [
    'title:\n      Masterplan\nregion: # daerah\n    {name: Kota Uji}\n',
    'title:\n  Masterplan\nregion: # daerah\n  {name: Kota Uji}\n',
  ],
  'brackets over several lines move as a whole': [
    'region:\n    head: {name: Contoh,\n           acting: pj}\n    name: [\n      a,\n        b\n      ]\n',
    'region:\n  name: [\n    a,\n      b\n    ]\n  head: {name: Contoh,\n         acting: pj}\n',
  ],
};

/** The same for comments. */
const COMMENTS: typeof PAIRS = {
  'a comment above a key moves with it': [
    '# daerah ini\nregion:\n  # nama resmi\n  # menurut undang-undang\n  name: Kota Uji\n  # kode Kemendagri\n  code: "35.76"\n# judul\ntitle: Masterplan\n',
    '# judul\ntitle: Masterplan\n# daerah ini\nregion:\n  # kode Kemendagri\n  code: "35.76"\n  # nama resmi\n  # menurut undang-undang\n  name: Kota Uji\n',
  ],
  'a comment behind a value stays on its line, byte for byte': [
    'region: # daerah  \n    name: Kota Uji     # nama\ntitle: >- # judul\n    Panjang\nzona:   # kosong\n',
    'title: >- # judul\n  Panjang\nregion: # daerah  \n  name: Kota Uji     # nama\nzona:   # kosong\n',
  ],
  'a note that silences a rule moves with its key': [
    'programs:\n  - name: Siaga\n    # masterplan-ignore programs/horizon: menunggu RPJMD\n    years: {start: 2025, end: 2026}\n    # masterplan-ignore programs/lead: menyusul\n    id: a\n',
    'programs:\n  -\n    # masterplan-ignore programs/lead: menyusul\n    id: a\n    name: Siaga\n    # masterplan-ignore programs/horizon: menunggu RPJMD\n    years: {start: 2025, end: 2026}\n',
  ],
  'comments at the top, behind which a blank line stands, stay there': [
    '# Berkas pokok.\n\n# Bagian satu\n\n\n# daerah\nregion: x\ntitle: y\n',
    '# Berkas pokok.\n\n# Bagian satu\n\ntitle: y\n# daerah\nregion: x\n',
  ],
  'the schema line stays first': [
    '# yaml-language-server: $schema=x.json\n# daerah\nregion: x\ntitle: y\n',
    '# yaml-language-server: $schema=x.json\ntitle: y\n# daerah\nregion: x\n',
  ],
  'a paragraph of comments between entries goes with the entry below': [
    'region: x\n\n# Judul ditulis lengkap.\n\n# Contoh: Masterplan Kota Uji\n\ntitle: y\n',
    '# Judul ditulis lengkap.\n\n# Contoh: Masterplan Kota Uji\n\ntitle: y\nregion: x\n',
  ],
  'comments at the end of a mapping stay at its end': [
    'region:\n    name: Kota Uji\n    code: "35.76"\n    # ibu kota menyusul\n\n    # luas juga\ntitle: y\n\n\n# akhir berkas',
    'title: y\nregion:\n  code: "35.76"\n  name: Kota Uji\n  # ibu kota menyusul\n\n  # luas juga\n\n# akhir berkas\n',
  ],
  'what is commented out below a key belongs to it': [
    'programs:\n      # - id: a\n      #   name: A\nzona: 1\n   # atau 2\ntitle: y\n',
    'title: y\nprograms:\n  # - id: a\n  #   name: A\nzona: 1\n  # atau 2\n',
  ],
  'comments between items stand with the dashes': [
    'programs:\n# pertama\n- id: a\n\n# kedua\n- id: b\n  # belum ada nama\n# judul\ntitle: y\n',
    '# judul\ntitle: y\nprograms:\n  # pertama\n  - id: a\n\n  # kedua\n  - id: b\n    # belum ada nama\n',
  ],
  'a comment below a long text does not become part of it': [
    'region:\n  head: |\n      Contoh\n    # catatan\n  name: x\n',
    'region:\n  # catatan\n  name: x\n  head: |\n    Contoh\n',
  ],
  'a comment between a dash and its item stays there': [
    'programs:\n  - # satu\n    name: A\n    id: a\n  -   # dua\n      Siaga\n',
    'programs:\n  - # satu\n    id: a\n    name: A\n  -   # dua\n    Siaga\n',
  ],
  'the marks of a document stay around it': [
    '# atas\n---   # mulai\n\nregion: x\ntitle: y\n# ekor\n...\n# bawah\n',
    '# atas\n---   # mulai\ntitle: y\nregion: x\n# ekor\n...\n# bawah\n',
  ],
};

describe.each([
  ['the style', PAIRS],
  ['comments', COMMENTS],
])('%s', (_, pairs) => {
  test.each(Object.entries(pairs).map(([rule, [before, after]]) => ({ rule, before, after })))(
    '$rule',
    ({ before, after }) => {
      expect(formatted(before)).toBe(after);
      expect(formatted(after)).toBe(after);
    },
  );
});

describe('line ends', () => {
  const [before, after] = COMMENTS['a comment above a key moves with it'] ?? ['', ''];
  const windows = (text: string) => text.replaceAll('\n', '\r\n');

  test('stay as the file has them', () => {
    expect(formatted(windows(before))).toBe(windows(after));
    expect(formatted(windows('title: >-\n    Satu\n\n    dua\nzona: "a\n   b"'))).toBe(
      windows('title: >-\n  Satu\n\n  dua\nzona: "a\n  b"\n'),
    );
  });

  test('become one kind, the one that most lines have', () => {
    expect(formatted('title: a\r\nregion: b\r\nzona: c\n')).toBe('title: a\r\nregion: b\r\nzona: c\r\n');
    expect(formatted('title: a\r\nregion: b\nzona: c\n')).toBe('title: a\nregion: b\nzona: c\n');
  });
});

describe('a file is left alone', () => {
  test.each([
    ['a syntax mistake', 'title: "a\nregion: b\n', ['yaml/syntax']],
    ['a tab for indentation', 'region:\n\tname: x\n', ['yaml/syntax']],
    ['an anchor and its alias', 'title: &a x\nregion: *a\n', ['yaml/anchor']],
    ['a tag', 'title: !rahasia x\n', ['yaml/tag']],
    ['a key written twice', 'title: a\ntitle: b\n', ['yaml/duplicate-key']],
    ['a second document', 'title: a\n---\ntitle: b\n', ['yaml/documents']],
    ['a key that could reach a prototype', 'region: x\n__proto__: {a: 1}\n', ['yaml/reserved-key']],
    ['an explicit key', 'title: x\n? region\n: y\n', ['unusual']],
  ])('because of %s', (_, text, reasons) => expect(leftAlone(text)).toEqual(reasons));

  test.each([
    ['nothing', ''],
    ['only comments', '\n\n# belum ada\n\n\n# isi'],
    ['one pair of brackets', '  [a,\n   b]  \n\n'],
  ])('where it holds %s', (_, text) => expect(formatted(text)).toBe(text));
});

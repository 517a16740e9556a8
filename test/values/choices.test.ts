import { describe, expect, it } from 'vitest';
import type { FormScene } from '../../src/forms/form-kind.js';
import { formKinds } from '../../src/forms/form-kinds.js';
import { profiles } from '../../src/generated/tables.js';
import type { Choice } from '../../src/values/choice.js';
import { chooseFrom } from '../../src/values/choose-from.js';
import { sentence, shown } from './cells.js';

const [profile] = profiles;
if (profile === undefined) throw new Error('there is no profile');
const scene: FormScene = {
  profile,
  years: [2025],
  units: [],
  language: 'id',
  isImplementation: false,
};

/** The choices that agencies really have. */
function choicesOf(kind: string, key: string): readonly Choice[] {
  const column = formKinds.find(({ id }) => id === kind)?.columns.find((one) => one.key === key);
  return column?.choices?.(scene) ?? [];
}

function examples(
  name: string,
  choices: readonly Choice[],
  rows: readonly (readonly [string, string | number])[],
) {
  describe(name, () => {
    it.each(rows)('%s', (said, wanted) => expect(shown(chooseFrom(said, choices))).toBe(wanted));
    it.each(choices.map(({ label, value }) => [label, value] as const))('%s by its label', (label, value) => {
      expect(shown(chooseFrom(label.toUpperCase(), choices))).toBe(value);
      expect(shown(chooseFrom(` ${label}. `, choices))).toBe(value);
    });
  });
}

examples('a dimension', choicesOf('programs', 'dimension'), [
  ['SMART GOVERNANCE', 'governance'],
  ['Governance', 'governance'],
  ['Smart Goverment', 'governance'],
  ['Tata Kelola Pemerintahan', 'governance'],
  ['smartgovernance', 'governance'],
  ['Smart Govermance', 'governance'],
  ['Smart Environtment', 'environment'],
  ['Lingkungan', 'environment'],
  ['1. Smart Living', 'living'],
  ['Dimensi Smart Living', 'living'],
  ['Smart Living (Kehidupan Cerdas)', 'living'],
  ['SMART SOSIETY', 'society'],
  ['Branding/Economy', '? branding | economy'],
  ['Living dan Society', '? living | society'],
  ['Smart', 'wrong'],
  ['Pertanian', 'wrong'],
  ['', 'blank'],
  ['-', 'blank'],
]);

examples('a fund', choicesOf('programs', 'fund'), [
  ['APBD Kota', 'apbd'],
  ['APBD Kab/Kota', 'apbd'],
  ['APBD II', 'apbd'],
  ['APBD I', 'apbd_provinsi'],
  ['APBD (Provinsi)', 'apbd_provinsi'],
  ['DAK Fisik', 'dak'],
  ['APBN (DAK)', 'dak'],
  ['TJSL', 'csr'],
  ['Sumber dana: Swasta', 'private'],
  ['APBN/DAK', '? apbn | dak'],
  ['APBD, APBN', '? apbd | apbn'],
  ['CSR dan Swasta', '? csr | private'],
  ['APBD (Prov. Jawa Timur)', '? apbd | apbd_provinsi'],
  ['APBD Provinsi Jawa Timur', '? apbd_provinsi | apbd'],
  ['APBD 2025', '? apbd'],
  ['Pihak ketiga', 'wrong'],
  ['Dana BOS', 'wrong'],
]);

examples('a term', choicesOf('programs', 'horizon'), [
  ['jangka pendek', 'short'],
  ['Pendek', 'short'],
  ['Pendek (1 tahun)', 'short'],
  ['Jangka Pendek (2024-2025)', 'short'],
  ['jangka pendk', 'short'],
  ['Pendek / Menengah', '? short | medium'],
  ['1 tahun', 'wrong'],
]);

examples('an aspect', choicesOf('programs', 'aspect'), [
  ['Pelayanan Publik', 'service'],
  ['Smart Governance - Birokrasi', 'bureaucracy'],
  ['Sarana Transpotasi', 'mobility'],
  ['pelayanan', '? service'],
  ['Tata Kelola Sampah', '? waste'],
  ['Pendidikan', 'wrong'],
]);

examples('a unit', choicesOf('indicators', 'unit'), [
  ['%', 'persen'],
  ['Persen (%)', 'persen'],
  ['dok.', 'dokumen'],
  ['Rp', 'rupiah'],
]);

examples('a priority', choicesOf('gaps', 'priority'), [
  ['1', 1],
  ['Prioritas 2', 2],
  ['III', 3],
]);

describe('a slip of the pen', () => {
  const choices = (...labels: string[]): Choice[] =>
    labels.map((label) => ({ value: label, label, synonyms: [] }));

  it.each([
    ['in a long word with nothing near', 'Pelayannan', choices('Pelayanan', 'Birokrasi'), 'Pelayanan'],
    ['in a short word', 'Naki', choices('Naik', 'Turun'), '? Naik'],
    ['of more than one letter', 'Pelyanann', choices('Pelayanan', 'Birokrasi'), '? Pelayanan'],
    ['in the first letter', 'Belayanan', choices('Pelayanan', 'Birokrasi'), '? Pelayanan'],
    ['near another choice', 'Kelurahen', choices('Kelurahan', 'Kelurahin'), '? Kelurahan | Kelurahin'],
    ['in a number', 'Kawasan 11', choices('Kawasan 12'), '? Kawasan 12'],
  ])('%s', (_, said, list, wanted) => expect(shown(chooseFrom(said, list))).toBe(wanted));
});

it('a name that two choices have is asked about', () => {
  const choices = [
    { value: 'a', label: 'Kesehatan', synonyms: ['umum'] },
    { value: 'b', label: 'Pendidikan', synonyms: ['umum'] },
  ];
  expect(shown(chooseFrom('Umum', choices))).toBe('? a | b');
});

it('says which choices there are', () => {
  const funds = choicesOf('programs', 'fund');
  expect(sentence(chooseFrom('APBN/DAK', funds))).toBe(
    '"APBN/DAK" dapat berarti "APBN" / "DAK". Tulislah salah satunya.',
  );
  expect(sentence(chooseFrom('Dana BOS', funds))).toMatch(
    /Pilih salah satu: APBD, APBD Provinsi, .*Sumber lain\.$/,
  );
});

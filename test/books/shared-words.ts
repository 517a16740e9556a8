/** What Indonesian and English books write alike: proper names, abbreviations, signs, and words that both have. */
export const sharedWords: ReadonlySet<string> = new Set(
  [
    'smart governance branding economy living society environment city quick win forum media pentahelix',
    'gerakan menuju kota bimtek masterplan status monitoring baseline output outcome impact target',
    'apbd apbn blud csr dak kpbu rp rupiah rpjmd spbe sni iso swot ifas efas s w o t so wo st wt i ii iii iv',
    'data digital global ideal idem internal model regional km no per a b c d e',
    'jan feb mar apr jun jul sep nov april september november program-',
  ].flatMap((line) => line.split(' ')),
);

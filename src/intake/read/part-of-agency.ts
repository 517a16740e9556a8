/** Units that belong to an agency; `Bagian` is left out, for those of the secretariat are counted among the agencies. */
const PART =
  /^(?:kepala\s+)?(?:bidang|kabid|seksi|kasi|sub\s*-?\s*(?:bagian|bidang|koordinator|bag\.?|bid\.?)|kasubbag|upt[dp]?\b|unit pelaksana teknis|sekretariat\s*$|sekretariat\s+(?:dinas|badan|inspektorat|kecamatan|satuan))(?=[\s.:]|$)/i;

/** Whether a text names a unit within an agency and no agency: `Bidang Aptika`, `UPTD Metrologi`, `Sekretariat Dinas`. */
export function isPartOfAgency(text: string): boolean {
  return PART.test(text.trim());
}

import { everyVoice } from '../i18n/voice.js';
import type { Model } from '../model/model.js';
import { samePerson } from '../model/same-person.js';
import { officeOf, regionFacts } from './region-facts.js';

/** How a title says that somebody acts for the head. */
const ACTING =
  /^(?:pj|plt|plh|penjabat|pelaksana tugas|pelaksana harian|acting|daily acting|interim)\b\.?\s*/i;

/** One who signs; what is not known stays `undefined` and prints as a dotted line. */
export interface Signer {
  readonly title: string | undefined;
  /** In what capacity: "Ketua Dewan Smart City". */
  readonly role: string | undefined;
  readonly name: string | undefined;
}

/** What stands side by side on a page of signatures: two who sign, or one in the middle. */
export interface SignatureRow {
  readonly left: Signer;
  readonly right: Signer | undefined;
  readonly hasRoles: boolean;
}

/**
 * The commitment's place, date and signatures in the order of official letters: two beside each other as the file
 * lists them, the head of the region last, on the right or in the middle below. The head alone when nobody is listed.
 */
export function commitmentSignatures(model: Model) {
  const { approval } = model.data;
  const { signingHead, headName } = regionFacts(model);
  // Whatever the books' language, an author may write the office in the other one.
  const offices = everyVoice().map((voice) => officeOf('head', model.data, voice).toLowerCase());
  const listed: Signer[] = (approval?.signatories ?? []).map(({ name, title, role }) => ({
    name,
    title,
    role,
  }));
  const isHead = ({ title, name }: Signer) =>
    title === undefined
      ? name !== undefined && headName !== undefined && samePerson(name, headName)
      : offices.includes(title.trim().replace(ACTING, '').toLowerCase());
  const found = listed.find(isHead);
  const last = listed.length === 0 ? [{ name: headName, title: signingHead, role: undefined }] : [found];
  const order = [...listed.filter((one) => one !== found), ...last].filter((one) => one !== undefined);
  return {
    place: approval?.place,
    date: approval?.date,
    isListed: listed.length > 0,
    rows: rowsOf(order),
  };
}

function rowsOf(order: readonly Signer[]): SignatureRow[] {
  const rows: SignatureRow[] = [];
  for (let at = 0; at < order.length; at += 2) {
    const [left, right] = order.slice(at, at + 2);
    if (left !== undefined)
      rows.push({ left, right, hasRoles: left.role !== undefined || right?.role !== undefined });
  }
  return rows;
}

/** Who signs a foreword or an approval: the head of the region, in the region's capital, on the document's date. */
export function headSignature(model: Model) {
  const { signingHead, headName } = regionFacts(model);
  return {
    place: model.data.region.capital ?? model.data.approval?.place,
    date: model.data.date,
    title: signingHead,
    name: headName,
  };
}

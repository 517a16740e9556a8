import type { Model } from '../model/model.js';
import { regionFacts } from './region-facts.js';

/** The place, date and signatories of the commitment, in the file's order; the head of the region when nobody is listed. */
export function commitmentSignatures(model: Model) {
  const { approval } = model.data;
  const { signingHead, headName } = regionFacts(model);
  const listed = (approval?.signatories ?? []).map(({ name, title, role }) => ({ name, title, role }));
  return {
    place: approval?.place,
    date: approval?.date,
    isListed: listed.length > 0,
    signatories: listed.length > 0 ? listed : [{ name: headName, title: signingHead, role: undefined }],
  };
}

/** Who signs a foreword: the head of the region, in the region's capital, on the document's date. */
export function forewordSignature(model: Model) {
  const { signingHead, headName } = regionFacts(model);
  return {
    place: model.data.region.capital ?? model.data.approval?.place,
    date: model.data.date,
    title: signingHead,
    name: headName,
  };
}

import { finding, withFix } from '../../diagnostics/diagnostic.js';
import { nearest, surelyMeant } from '../../diagnostics/nearest.js';
import { choice, numberFormat } from '../findings.js';
import type { Explainer } from '../problem.js';
import { rewritten, rewrittenText } from '../rewritten.js';
import { dimensionMeant } from './dimension-meant.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A value that is not one of the allowed ones: misspelt, a dimension by a wrong name, a stage in Roman figures. */
export const wrongChoice: Explainer = ({ keyword, node, place, field, facts, profile }) => {
  const { choices } = facts ?? {};
  if ((keyword !== 'enum' && keyword !== 'type') || choices === undefined || node?.kind !== 'scalar')
    return undefined;
  const texts = choices.filter((one) => typeof one === 'string');
  const numbers = choices.filter((one) => typeof one === 'number');
  const written = String(node.value);
  const meant =
    typeof node.value === 'string' ? numbers.find((one) => String(one) === written.trim()) : undefined;
  if (meant !== undefined) {
    const args = { field, written: node.written, meant: String(meant) };
    return {
      finding: withFix(finding(numberFormat, 'plain', place, args), rewritten(node, String(meant))),
    };
  }
  const roman = numbers.find((one) => ROMAN[one - 1] === written.trim().toUpperCase());
  const dimension = dimensionMeant(written, profile);
  const named = dimension && texts.includes(dimension.dimension.id) ? dimension : undefined;
  const near = nearest(written, texts) ?? named?.dimension.id ?? roman?.toString();
  const args = { field, written, choices: choices.join(', ') };
  if (near === undefined) return { finding: finding(choice, 'none', place, args) };
  const found = finding(choice, 'near', place, { ...args, near });
  if (near === roman?.toString()) return { finding: withFix(found, rewritten(node, near)) };
  const isAlias = named?.isCertain === true && named.dimension.id === near;
  const isCertain = isAlias || surelyMeant(written, texts) === near;
  return { finding: withFix(found, isCertain ? rewrittenText(node, near) : undefined) };
};

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { fillMessage } from '../i18n/message.js';

/** What a finding says, in the reader's language. */
export function messageOf({ type, message, args }: Diagnostic, language: Language): string {
  const sentence = type.messages[message];
  if (sentence === undefined) throw new Error(`${type.id} has no message ${message}`);
  return fillMessage(sentence, args, language);
}

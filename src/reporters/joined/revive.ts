import type { Diagnostic, FindingType } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../diagnostics/place.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Fix } from '../fix-of.js';
import type { Scene } from '../formats.js';
import { fromRepository, type JoinedFinding, type JoinedReport, type TypeOf } from './joined-report.js';

const SAID: Bilingual = { id: '{said}', en: '{said}' };

/**
 * Told findings as those that the ordinary reports are made from: their sentence is one mark, filled with what was
 * said. The words count as prose of ours, so that every form makes them inert as a whole.
 */
export function reviver(typeOf: TypeOf): (told: JoinedFinding) => Diagnostic {
  const types = new Map<string, FindingType>();
  const speaking = (id: string) => {
    const known = types.get(id);
    if (known) return known;
    const type = { ...typeOf(id), messages: { said: SAID } };
    types.set(id, type);
    return type;
  };
  return ({ id, severity, message, item, related, path: _, fix: __, ...stretch }) => ({
    type: speaking(id),
    severity,
    message: 'said',
    args: { said: { id: message, en: message } },
    place: { ...stretch, path: [item] },
    related: related.map(({ message: words, ...other }) => ({
      message: SAID,
      args: { said: { id: words, en: words } },
      place: { ...other, path: [] },
    })),
  });
}

/** The repair of a told finding, as reports take it. */
export function revivedFix({ fix }: JoinedFinding): Fix | undefined {
  if (fix === null) return undefined;
  const byFile = new Map<string, { span: Span; text: string }[]>();
  for (const { file, text, ...span } of fix.edits) {
    const edits = byFile.get(file) ?? [];
    edits.push({ span, text });
    byFile.set(file, edits);
  }
  return byFile;
}

/** What the ordinary reports ask, answered for revived findings. */
export function sceneOf(report: JoinedReport): Scene {
  return {
    failOn: report.failOn,
    fromReader: (file) => fromRepository(report, file),
    fromRepository: (file) => fromRepository(report, file),
    itemPath: ([item = '']) => String(item),
  };
}

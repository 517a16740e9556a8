import {
  BuilderElement,
  type IRunPropertiesOptions,
  type ParagraphChild,
  StringContainer,
  TextRun,
} from 'docx';

/**
 * A field of Word: what it is to work out, and the result it shows until then. Written out in runs, so that the
 * result keeps its look and may be several runs.
 * @param instruction such as `SEQ Tabel \* ARABIC`
 * @param result words, or runs
 */
export function field(
  instruction: string,
  result: string | readonly ParagraphChild[],
  look: IRunPropertiesOptions = {},
): ParagraphChild[] {
  const shown = typeof result === 'string' ? [new TextRun({ ...look, text: result })] : result;
  return [...fieldStart(instruction, look), ...shown, fieldEnd(look)];
}

/** All of a field before its result; for one whose result runs over several paragraphs. */
export function fieldStart(instruction: string, look: IRunPropertiesOptions = {}): ParagraphChild[] {
  return [
    new TextRun({ ...look, children: [mark('begin')] }),
    new TextRun({ ...look, children: [new StringContainer('w:instrText', ` ${instruction} `)] }),
    new TextRun({ ...look, children: [mark('separate')] }),
  ];
}

export function fieldEnd(look: IRunPropertiesOptions = {}): ParagraphChild {
  return new TextRun({ ...look, children: [mark('end')] });
}

function mark(type: 'begin' | 'separate' | 'end') {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

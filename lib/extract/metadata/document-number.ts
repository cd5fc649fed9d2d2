import type { Finding } from '../../report';
import type { Line } from '../line';
import { evidenceOf } from './finding';
import type { PlacedLine } from './placed-values';

/** 某政发〔2020〕1号, with any of the brackets in use. */
const documentNumber =
  /^[\p{Script=Han}]{2,14}[〔［[（(【]\s?(?:19|20)\d{2}\s?[〕］\]）)】]\s?(?:第\s?)?\d{1,5}\s?号$/u;
/** The number stands above the text or in its first lines. */
const firstLines = 6;

/** The document number of the text itself: labelled 文号, or in a line of its own at the head of the text. */
export function readDocumentNumber(
  lines: readonly PlacedLine[],
  body: readonly Line[],
): Finding<string> | null {
  for (const line of lines) {
    for (const value of line.values) {
      if (value.role === 'document-number' && documentNumber.test(value.value)) {
        return {
          value: value.value,
          evidence: evidenceOf(line.from, value.label, 0.95, line.text),
          conflicts: [],
        };
      }
    }
  }
  const own = [...lines.map(({ text }) => text), ...body.slice(0, firstLines).map(({ text }) => text)].find(
    (text) => text.length <= 40 && documentNumber.test(text),
  );
  return own === undefined
    ? null
    : { value: own, evidence: evidenceOf('body', '', 0.85, own), conflicts: [] };
}

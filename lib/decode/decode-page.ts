import { windowsCharacters } from '../mend/single-byte';
import { charsetOfHeader, charsetOfMeta } from './charset-labels';
import { shareInPairs, weighReading } from './charset-statistics';
import { knownBinary } from './file-signatures';
import { charsetOfByteOrderMark, unmarkedUtf16 } from './utf16';

/** Bytes as text, or why they are none. */
export type DecodedPage =
  | {
      readonly status: 'text';
      readonly text: string;
      /** 'utf-8', 'gb18030', 'big5', 'utf-16le' …: the name browsers use. */
      readonly charset: string;
      /** What the choice rests on. */
      readonly evidence: 'byte-order-mark' | 'declared' | 'meta' | 'statistics';
    }
  | { readonly status: 'empty' }
  | {
      readonly status: 'binary';
      /** 'a PDF document'; null when the kind is not known. */
      readonly looksLike: string | null;
    };

/** A page cut off in the middle or with an odd byte is still in its charset: one fault in fifty is let pass. */
const tolerated = 0.02;
/** A declared charset gives way when another reads so many more of its characters as common Chinese. */
const decisive = 0.25;
/** Text holds no such control characters; a file in which one byte in a hundred is one is no text. */
const mostControls = 0.01;
/** A reading is Chinese when so many of its characters above ASCII are Han or their marks. */
const leastChinese = 0.7;
const leastInPairs = 0.4;

/**
 * Decodes a saved page or text file. The byte order mark decides; then what was declared (a Content-Type header or
 * a bare label, or null), then the page's own meta, each only if the bytes bear it out; then the bytes themselves:
 * valid UTF-8, else the likelier of GB18030 and Big5, else Windows-1252. Never throws.
 */
export function decodePage(bytes: Uint8Array, declared: string | null): DecodedPage {
  if (bytes.length === 0) return { status: 'empty' };
  const marked = charsetOfByteOrderMark(bytes);
  if (marked !== null) return decoded(bytes, marked, 'byte-order-mark');
  const looksLike = knownBinary(bytes);
  if (looksLike !== null) return { status: 'binary', looksLike };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decoded(bytes, wide, 'statistics');
  if (isBinary(bytes)) return { status: 'binary', looksLike: null };

  const likeliest = likeliestCharset(bytes);
  const candidates = [
    { charset: declared === null ? null : charsetOfHeader(declared), evidence: 'declared' as const },
    { charset: charsetOfMeta(bytes), evidence: 'meta' as const },
  ];
  for (const { charset, evidence } of candidates) {
    if (charset !== null && isBorneOut(bytes, charset, likeliest)) return decoded(bytes, charset, evidence);
  }
  return decoded(bytes, likeliest, 'statistics');
}

function decoded(
  bytes: Uint8Array,
  charset: string,
  evidence: 'byte-order-mark' | 'declared' | 'meta' | 'statistics',
): DecodedPage {
  const text = new TextDecoder(charset).decode(bytes);
  return {
    status: 'text',
    text: charset === 'windows-1252' ? withWindowsMarks(text) : text,
    charset,
    evidence,
  };
}

/** Node 20 reads Windows-1252 as Latin-1, which has no quotes and dashes; browsers' texts have nothing to replace. */
function withWindowsMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (control) =>
    windowsCharacters.charAt(control.charCodeAt(0) - 0x80),
  );
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
  return controls.length > mostControls * sample.length;
}

/** The charset that the bytes alone speak for. */
function likeliestCharset(bytes: Uint8Array): string {
  if (weighReading(bytes, 'utf-8').faulty <= tolerated) return 'utf-8';
  const mainland = weighReading(bytes, 'gb18030');
  const taiwan = weighReading(bytes, 'big5');
  const [charset, best] =
    mainland.common - mainland.faulty >= taiwan.common - taiwan.faulty
      ? (['gb18030', mainland] as const)
      : (['big5', taiwan] as const);
  const isChinese = best.chinese >= leastChinese && shareInPairs(bytes) >= leastInPairs;
  return isChinese ? charset : 'windows-1252';
}

/** Whether bytes can be in a charset that was declared, given the one they themselves speak for. */
function isBorneOut(bytes: Uint8Array, charset: string, likeliest: string): boolean {
  if (charset === likeliest) return true;
  const own = weighReading(bytes, charset);
  if (own.aboveAscii === 0) return true;
  // Two-byte text in another charset is never valid UTF-8 throughout.
  if (own.faulty > tolerated || likeliest === 'utf-8') return false;
  return weighReading(bytes, likeliest).common <= own.common + decisive;
}

/** One file inside a web archive. */
export interface ArchivePart {
  /** Content-Type as it stands there. */
  readonly type: string;
  /** Content-Location: the address it was read from. */
  readonly location: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A part with more header lines than this is none. */
const longestHead = 65_536;

/**
 * The page of a web archive (MHTML, RFC 2557): the first part that is HTML. Null when there is none. Pictures and
 * styles are not decoded.
 */
export function pageOfArchive(bytes: Uint8Array<ArrayBuffer>): ArchivePart | null {
  // One character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/i.exec(text.slice(0, longestHead))?.[1];
  if (boundary === undefined) return null;
  const mark = `--${boundary.trim()}`;
  let start = text.indexOf(mark);
  while (start >= 0) {
    const next = text.indexOf(mark, start + mark.length);
    const end = next < 0 ? text.length : next;
    const part = readPart(text, bytes, start + mark.length, end);
    if (part !== null && /^text\/html|^application\/xhtml/i.test(part.type)) return part;
    start = next;
  }
  return null;
}

function readPart(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  end: number,
): ArchivePart | null {
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = start;
  const gap = blank.exec(text.slice(0, Math.min(end, start + longestHead)));
  if (gap === null) return null;
  const head = text.slice(start, gap.index).replaceAll(/\r?\n[ \t]+/g, ' ');
  const header = (name: string): string | null => {
    const line = head.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim() ?? null;
  };
  const type = header('content-type') ?? '';
  if (!/html/i.test(type)) return null;
  const body = bytes.slice(gap.index + gap[0].length, end);
  return {
    type,
    location: header('content-location'),
    bytes: decodeBody(body, header('content-transfer-encoding')),
  };
}

function decodeBody(body: Uint8Array<ArrayBuffer>, encoding: string | null): Uint8Array<ArrayBuffer> {
  const lower = (encoding ?? '').toLowerCase();
  if (lower === 'quoted-printable') return fromQuotedPrintable(body);
  if (lower !== 'base64') return body;
  try {
    const letters = new TextDecoder('latin1').decode(body).replaceAll(/[^A-Za-z0-9+/]/g, '');
    return Uint8Array.from(atob(letters), (character) => character.charCodeAt(0));
  } catch {
    return body; // cut off in the middle of a group: what it is, the decoder of pages will say
  }
}

const equals = 0x3d;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** RFC 2045, 6.7; what is no escape stays as it is. */
function fromQuotedPrintable(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const decoded = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== equals) decoded[length++] = byte;
    else if (body[at + 1] === lineFeed) at += 1;
    else if (body[at + 1] === carriageReturn && body[at + 2] === lineFeed) at += 2;
    else {
      const value = Number.parseInt(String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0), 16);
      if (Number.isNaN(value)) decoded[length++] = byte;
      else {
        decoded[length++] = value;
        at += 2;
      }
    }
  }
  return decoded.slice(0, length);
}

/**
 * The two-byte codes of GBK, as the platform's own decoder reads them: no table is shipped.
 * A code is `lead * 256 + trail`; leads are 0x81–0xFE, trails 0x40–0xFE without 0x7F.
 */

const firstLead = 0x81;
const lastLead = 0xfe;
const firstTrail = 0x40;
const lastTrail = 0xfe;
const lineFeed = 0x0a;

export function isLead(byte: number): boolean {
  return byte >= firstLead && byte <= lastLead;
}

export function isTrail(byte: number): boolean {
  return byte >= firstTrail && byte <= lastTrail && byte !== 0x7f;
}

interface GbkTables {
  /** Code unit by code; 0 where the code stands for none, or for more than one unit. */
  readonly units: Uint16Array;
  /** Code by code unit; 0 where GBK has none. */
  readonly codes: Uint16Array;
}

let tables: GbkTables | null = null;

/** The UTF-16 unit of a code, private-use ones included; 0 when it has none. */
export function unitOfCode(code: number): number {
  return gbkTables().units[code] ?? 0;
}

/** The code of a UTF-16 unit; 0 when GBK has none. */
export function codeOfUnit(unit: number): number {
  return gbkTables().codes[unit] ?? 0;
}

/** Whether GBK has this character and GB2312, its smaller ancestor of 6,763 Han, has not. */
export function isBeyondGb2312(character: string): boolean {
  const code = codeOfUnit(character.charCodeAt(0));
  return code !== 0 && !isGb2312Han(code);
}

/** Whether a code is one of the 6,763 Han characters of GB2312. */
function isGb2312Han(code: number): boolean {
  return code >= 0xb0a1 && code <= 0xf7fe && (code & 0xff) >= 0xa1;
}

/** Whether a code is one of the 3,755 everyday Han characters, level 1 of GB2312. */
export function isEverydayHan(code: number): boolean {
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}

function gbkTables(): GbkTables {
  tables ??= readTables();
  return tables;
}

/** Decodes every code once, each on a line of its own so that a faulty one spoils no other. */
function readTables(): GbkTables {
  const codes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      if (isTrail(trail)) codes.push(lead * 256 + trail);
    }
  }
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, lineFeed]));
  const decoded = new TextDecoder('gbk').decode(bytes).split('\n');
  const units = new Uint16Array(0x10000);
  const byUnit = new Uint16Array(0x10000);
  codes.forEach((code, index) => {
    const character = decoded[index] ?? '';
    const unit = character.charCodeAt(0);
    if (character.length !== 1 || unit === 0xfffd) return;
    units[code] = unit;
    if (byUnit[unit] === 0) byUnit[unit] = code;
  });
  return { units, codes: byUnit };
}

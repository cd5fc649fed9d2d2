/** How files that hold no text of their own begin, as Latin-1, with the name a person knows them by. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive or an Office document'],
  ['PK\u0005\u0006', 'an empty zip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture or a sound'],
  ['BM', 'a BMP picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['(\u00b5/\u00fd', 'a zstd archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
  ['SQLite format 3', 'a database'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['\u0000\u0000\u0000\u0018ftyp', 'a film'],
  ['\u0000\u0000\u0000\u001cftyp', 'a film'],
  ['\u0000\u0000\u0000\u0020ftyp', 'a film'],
];
/** Beginnings of two letters that a text may have too: they count only in a file that has zero bytes. */
const shortSignature = 2;

/** What kind of file bytes without text are, by how they begin; null when they begin as none that is known. */
export function knownBinary(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const hasZero = bytes.subarray(0, 1024).includes(0);
  const found = signatures.find(
    ([signature]) => start.startsWith(signature) && (signature.length > shortSignature || hasZero),
  );
  return found?.[1] ?? null;
}

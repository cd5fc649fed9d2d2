/** Characters given to `fromCharCode` at once: more would be more arguments than a call takes. */
const slice = 32_768;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let latin = '';
  for (let at = 0; at < bytes.length; at += slice) {
    latin += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return btoa(latin);
}

/** The bytes of base64; null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

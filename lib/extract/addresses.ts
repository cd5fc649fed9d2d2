/** Makes an address from the page absolute; null for what is no http(s) or mailto address. */
export type ResolveAddress = (address: string) => string | null;

const kept = new Set(['http:', 'https:', 'mailto:']);

/** `base` is the document's base address; without one only absolute addresses resolve. */
export function addressResolver(base: string | null): ResolveAddress {
  return (address) => {
    const trimmed = address.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return null;
    if (!URL.canParse(trimmed, base ?? undefined)) return null;
    const url = new URL(trimmed, base ?? undefined);
    return kept.has(url.protocol) ? url.href : null;
  };
}

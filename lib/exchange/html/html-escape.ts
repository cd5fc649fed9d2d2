const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no HTML or XML document may hold, and marks that turn the direction of the text after them. */
export const notInDocuments =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/** Page text as HTML that shows just this text, in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(notInDocuments, '').replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** An address that a person may follow, escaped for an attribute; null for any other. */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, href: whole } = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? escapeHtml(whole) : null;
}

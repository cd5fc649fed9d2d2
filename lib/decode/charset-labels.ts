/** How far into a page its own word on its charset is looked for; browsers stop at 1,024 bytes, old pages do not. */
const prescan = 8192;

/**
 * The charset that a label means, by the WHATWG names that browsers use, in lower case: gb2312, gbk and x-gbk are
 * all 'gb18030', which reads them and more. Null for a label that means none.
 */
function charsetOfLabel(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** The charset of a Content-Type header, 'text/html; charset=gb2312', or of a bare label. */
export function charsetOfHeader(header: string): string | null {
  const named = /charset\s*=\s*["']?([^\s"';,]{1,40})/i.exec(header);
  return charsetOfLabel(named?.[1] ?? header);
}

/**
 * The charset that a page names in a meta element or an XML declaration. One of the UTF-16 family found this way
 * is UTF-8: the word could not have been read otherwise.
 */
export function charsetOfMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescan));
  for (const tag of head.matchAll(/<(?:meta|\?xml)\s[^>]{1,1000}>/gi)) {
    const named = /(?:charset|encoding)\s*=\s*["']?\s*([^\s"';>/?]{1,40})/i.exec(tag[0]);
    const charset = named?.[1] === undefined ? null : charsetOfLabel(named[1]);
    if (charset !== null) return charset.startsWith('utf-16') ? 'utf-8' : charset;
  }
  return null;
}

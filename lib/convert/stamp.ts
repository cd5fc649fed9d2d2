import { keptInTaiwan, overlayDictionary, taiwanFormsInHongKong } from './directions';

/** What a stored conversion says of its making, so that it can be made again when either changes. */
export interface ConverterStamp {
  /** Whose dictionaries, and their version. */
  readonly converter: string;
  /** Stands for the contents of our own tables: another word in them, another stamp. */
  readonly overlay: string;
}

export const converterStamp: ConverterStamp = {
  converter: 'opencc-js 1.4.2',
  overlay: contentStamp([overlayDictionary, keptInTaiwan, taiwanFormsInHongKong].join('\n')),
};

/** FNV-1a of a text's UTF-16 units, eight hex digits. */
function contentStamp(content: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

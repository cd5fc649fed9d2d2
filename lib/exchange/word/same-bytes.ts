import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipDate } from '../files/zip-date';

/**
 * A Word document that says nothing of when it was made, and whose links are numbered in their order: the writing
 * library notes the hour and draws their names by lot.
 */
export function withSameBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const change = (name: string, of: (text: string) => string): void => {
    const file = files[name];
    if (file !== undefined) files[name] = strToU8(of(strFromU8(file)));
  };
  change('docProps/core.xml', (text) =>
    text.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  const numbered = new Map<string, string>();
  const number = (name: string): string => {
    const known = numbered.get(name) ?? `rIdLink${numbered.size + 1}`;
    numbered.set(name, known);
    return known;
  };
  change('word/document.xml', (text) =>
    text.replaceAll(/(?<=<w:hyperlink [^>]{0,200}r:id=")[^"]+/g, (name) => number(name)),
  );
  change('word/_rels/document.xml.rels', (text) =>
    text.replaceAll(/(?<= Id=")[^"]+/g, (name) => numbered.get(name) ?? name),
  );
  return new Uint8Array(zipSync(files, { mtime: zipDate }));
}

import { foldedText } from './folded-line';
import { linkedCharacters, type Line } from './line';

const fileAddress = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|txt|csv)(?:[?#].*)?$/i;

/** 附件1：某方案.doc: a link to a file that belongs to the text, or the line that announces such files. */
export function isAttachment(line: Line): boolean {
  if (/^[【[（(]?附件/.test(foldedText(line.text.slice(0, 12)))) return true;
  const leadsToFile = line.stretches.some(
    (stretch) => stretch.kind === 'link' && fileAddress.test(stretch.href),
  );
  return leadsToFile && linkedCharacters(line) > 0;
}

import { judgeText, type TextJudgement } from '../../lib/detect';
import { frameDocuments, gate, mainProse, readPageEvidence } from '../../lib/detect/page';

/** The page itself, or the frame of it that holds Chinese prose: old sites set every text into a frameset. */
export function documentWithProse(page: Document): Document | null {
  if (gate(page)) return page;
  for (const framed of frameDocuments(page)) if (gate(framed)) return framed;
  return null;
}

/** What kind of page this is; null when it holds no Chinese prose, which takes a fraction of a millisecond. */
export function noticePage(page: Document): TextJudgement | null {
  const readable = documentWithProse(page);
  if (readable === null) return null;
  return judgeText(mainProse(readable), readPageEvidence(page));
}

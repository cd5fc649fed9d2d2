import { detectText } from '../../lib/detect';
import { mainProse, readPageEvidence } from '../../lib/detect/page';
import type { Reason } from '../../lib/report';
import { documentWithProse } from '../notice/notice-page';

/** Why the page was noticed, in its own words and by its build. */
export function explainPage(page: Document): readonly Reason[] {
  return detectText(mainProse(documentWithProse(page) ?? page), readPageEvidence(page)).reasons;
}

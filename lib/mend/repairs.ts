import { byteSlip } from './byte-slip';
import { doubleEncoding } from './double-encoding';
import { joinedLine } from './joined-line';
import { oddSpace } from './odd-space';
import { pinyinAnnotation } from './pinyin-annotation';
import { punctuationForm } from './punctuation-form';
import { repeatedLine } from './repeated-line';
import { spamLine } from './spam-line';
import type { Repair } from './repair';
import { utf8AsGbk } from './utf8-as-gbk';
import { zeroWidth } from './zero-width';

/**
 * Every repair, in the order in which they run. Bytes come first, since all later repairs read characters;
 * what cannot be seen goes before what is matched; lines come last, when their words are right.
 */
export const repairs: readonly Repair[] = [
  doubleEncoding,
  utf8AsGbk,
  byteSlip,
  zeroWidth,
  pinyinAnnotation,
  oddSpace,
  punctuationForm,
  spamLine,
  repeatedLine,
  joinedLine,
];

import { blockText } from '../../lib/report';
import type { Reading } from '../../ui/reader/open-clip';

/**
 * What a reading says, as plain text: title and blocks, an empty line between; side by side gives the converted text.
 */
export function readingText(reading: Reading): string {
  const isBeside = reading.layout === 'beside';
  const title = isBeside ? reading.convertedHead.title : reading.head.title;
  const blocks = isBeside ? reading.pairs.map(({ converted }) => converted) : reading.body.blocks;
  const texts = [title ?? '', ...blocks.map(({ block }) => blockText(block))];
  return texts.filter((text) => text !== '').join('\n\n');
}

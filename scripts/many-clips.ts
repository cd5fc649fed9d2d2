import { readFileSync, readdirSync } from 'node:fs';
import type { ClipRows } from '../lib/store/clip-row';
import { shuffledClip } from './shuffled-clips';

export { randomNumbers, sentencesPerClip } from './shuffled-clips';

/** Clips of shuffled seed sentences, as rows of the store: for trying what no person has clipped yet. */
export async function* manyClips(count: number): AsyncGenerator<ClipRows> {
  const texts = seedSentences();
  for (let number = 0; number < count; number++) yield shuffledClip(texts, number);
}

/** The sentences of each seed; apart, since a clip is in one script. */
export function seedSentences(): readonly (readonly string[])[] {
  const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) =>
    readFileSync(`seeds/${file}`, 'utf8')
      .split(/(?<=[。！？﹔；])|\n/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 10),
  );
}

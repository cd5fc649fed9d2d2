import { Unzip, UnzipInflate } from 'fflate';
import { fileOfPart, partNames, type PartName } from './manifest';

/** The last line that is there at least in part, counted from 1. */
export interface CutPlace {
  readonly part: PartName;
  readonly line: number;
}

const lineFeed = 0x0a;

/**
 * Where a backup ends that was cut off: without the directory at its end it can only be read from the front.
 * Null when it does not even begin with a part.
 */
export async function whereCut(file: Blob): Promise<CutPlace | null> {
  let place: CutPlace | null = null;
  const unzip = new Unzip((entry) => {
    const part = partNames.find((name) => fileOfPart(name) === entry.name);
    if (part === undefined) return;
    place = { part, line: 1 };
    entry.ondata = (error, chunk) => {
      if (error !== null) return;
      const ended = chunk.reduce((count, byte) => count + (byte === lineFeed ? 1 : 0), 0);
      place = { part, line: (place?.line ?? 1) + ended };
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      unzip.push(value);
    }
  } catch {
    // Cut in the middle of a block: what was read before tells the place.
  }
  return place;
}

import data from './model.json';

/** The model file, as `npm run train` writes it. */
interface ModelData {
  readonly version: string;
  readonly bias: number;
  readonly scale: number;
  readonly bigramWeights: string;
  readonly topicBigrams: string;
  readonly structureWeights: readonly number[];
  readonly structureMeans: readonly number[];
  readonly structureDeviations: readonly number[];
  readonly fold: string;
}
export const model: ModelData = data;

/** Grows with every change of the weights or of what they are applied to. */
export const modelVersion = model.version;

const buckets = 8192;

/** Which of the 8,192 weights a pair of neighbouring symbols shares. */
export function bucketOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & (buckets - 1);
}

/** Weights are stored in four bits, two a byte, the low half first, moved up by eight. */
function unpackWeights(packed: string): Int8Array {
  const bytes = atob(packed);
  return Int8Array.from({ length: buckets }, (_, bucket) => {
    const byte = bytes.charCodeAt(bucket >> 1);
    return ((byte >> ((bucket & 1) * 4)) & 15) - 8;
  });
}

interface UnpackedWeights {
  readonly weights: Int8Array;
  /** 1 for buckets of topic words (疫情, 扶贫): they do not count towards the length of a text. */
  readonly isTopic: Uint8Array;
}

let unpacked: UnpackedWeights | undefined;

/** The weights, unpacked at first use: most pages never need them. */
export function bigramWeights(): UnpackedWeights {
  unpacked ??= { weights: unpackWeights(model.bigramWeights), isTopic: markTopics(model.topicBigrams) };
  return unpacked;
}

function markTopics(bigrams: string): Uint8Array {
  const marks = new Uint8Array(buckets);
  for (let at = 0; at < bigrams.length; at += 2)
    marks[bucketOf(bigrams.charCodeAt(at), bigrams.charCodeAt(at + 1))] = 1;
  return marks;
}

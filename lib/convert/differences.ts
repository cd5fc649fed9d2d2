import { simplifiedOf } from '../han/simplified';

/** A stretch of a text and what stands for it in the converted text; UTF-16 offsets, ends excluded. */
export interface ConversionDifference {
  readonly start: number;
  readonly end: number;
  readonly convertedStart: number;
  readonly convertedEnd: number;
}

/** Words that a region rewrites (软件 → 軟體, 互联网 → 網際網路) are no longer than this on either side. */
const longestRewrite = 24;
/** So many characters in a row that are the same but for script: the texts run together again. */
const anchorLength = 2;

/**
 * Where a converted text differs from the one it was made of, in order, neighbouring characters in one piece.
 * Works from the two texts alone, so that a stored conversion can be shown beside its original. Where words were
 * rewritten into longer or shorter ones, the texts are lined up again by their characters with script left out.
 */
export function conversionDifferences(original: string, converted: string): readonly ConversionDifference[] {
  const differences: ConversionDifference[] = [];
  let at = 0;
  let convertedAt = 0;
  while (at < original.length || convertedAt < converted.length) {
    if (original[at] === converted[convertedAt]) {
      at++;
      convertedAt++;
      continue;
    }
    const step = sameButScript(original, at, converted, convertedAt)
      ? { length: 1, convertedLength: 1 }
      : stepToAnchor(original, at, converted, convertedAt);
    const end = Math.min(original.length, at + step.length);
    const convertedEnd = Math.min(converted.length, convertedAt + step.convertedLength);
    extendOrAdd(differences, { start: at, end, convertedStart: convertedAt, convertedEnd });
    at = end;
    convertedAt = convertedEnd;
  }
  return differences;
}

interface Step {
  readonly length: number;
  readonly convertedLength: number;
}

/** The shortest rewrite after which both texts run together; when none is near, one character of each. */
function stepToAnchor(original: string, at: number, converted: string, convertedAt: number): Step {
  for (let sum = 1; sum <= longestRewrite; sum++) {
    for (const length of lengthsNearHalf(sum)) {
      if (isAnchor(original, at + length, converted, convertedAt + sum - length)) {
        return { length, convertedLength: sum - length };
      }
    }
  }
  return { length: 1, convertedLength: 1 };
}

/** 0 … sum, those that make both sides alike in length first. */
function lengthsNearHalf(sum: number): number[] {
  const lengths = Array.from({ length: sum + 1 }, (_, length) => length);
  return lengths.sort((one, other) => Math.abs(one - sum / 2) - Math.abs(other - sum / 2));
}

function isAnchor(original: string, at: number, converted: string, convertedAt: number): boolean {
  for (let index = 0; index < anchorLength; index++) {
    const bothEnded = at + index >= original.length && convertedAt + index >= converted.length;
    if (bothEnded) return true;
    if (!sameButScript(original, at + index, converted, convertedAt + index)) return false;
  }
  return true;
}

function sameButScript(original: string, at: number, converted: string, convertedAt: number): boolean {
  const one = original[at];
  const other = converted[convertedAt];
  return (
    one !== undefined && other !== undefined && (one === other || simplifiedOf(one) === simplifiedOf(other))
  );
}

function extendOrAdd(differences: ConversionDifference[], next: ConversionDifference): void {
  const last = differences.at(-1);
  if (last !== undefined && last.end === next.start && last.convertedEnd === next.convertedStart) {
    differences[differences.length - 1] = { ...last, end: next.end, convertedEnd: next.convertedEnd };
  } else {
    differences.push(next);
  }
}

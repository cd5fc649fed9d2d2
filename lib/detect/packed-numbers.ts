/*
 * Numbers as text: five bits a character, the highest first. Characters `0` to `O` end a number, the 32 behind
 * them go on; the backslash among these is passed over, so that all stand bare in JSON.
 */
const base = 32;
const firstMark = 48;
const backslash = 92;

function valueOf(mark: number): number {
  return mark - firstMark - (mark > backslash ? 1 : 0);
}

function markOf(value: number): string {
  const mark = value + firstMark;
  return String.fromCharCode(mark < backslash ? mark : mark + 1);
}

/** Unpacks whole numbers, zero or more, each in as many characters of five bits as it needs. */
export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < packed.length; at++) {
    const value = valueOf(packed.charCodeAt(at));
    number = number * base + (value % base);
    if (value < base) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}

/** Unpacks numbers that were packed as steps from one to the next. */
export function unpackAscending(packed: string): readonly number[] {
  let sum = 0;
  return unpackNumbers(packed).map((step) => (sum += step));
}

/** Packs whole numbers, zero or more. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

/** Packs ascending numbers as steps from one to the next. */
export function packAscending(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

function packNumber(number: number): string {
  let packed = markOf(number % base);
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base))
    packed = markOf(base + (rest % base)) + packed;
  return packed;
}

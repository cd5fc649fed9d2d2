/** The characters of packed numbers: the first 32 end a number, the other 32 go on. All stand bare in JSON. */
const marks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = 32;

/** Unpacks whole numbers, zero or more, each in as many characters of five bits as it needs. */
export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const mark of packed) {
    const value = marks.indexOf(mark);
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
  let packed = marks.charAt(number % base);
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base))
    packed = marks.charAt(base + (rest % base)) + packed;
  return packed;
}

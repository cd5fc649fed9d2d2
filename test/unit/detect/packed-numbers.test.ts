import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packAscending,
  packNumbers,
  unpackAscending,
  unpackNumbers,
} from '../../../lib/detect/packed-numbers';

const numbers = fc.array(fc.nat({ max: 0x7fffffff }));

it('gives back the numbers that were packed', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(unpackNumbers(packNumbers(list))).toEqual(list);
    }),
  );
});

it('gives back ascending numbers that were packed as steps', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const ascending = list.toSorted((one, other) => one - other);
      expect(unpackAscending(packAscending(ascending))).toEqual(ascending);
    }),
  );
});

it('takes one character below 32, two below 1,024', () => {
  expect(packNumbers([0, 31])).toHaveLength(2);
  expect(packNumbers([32])).toHaveLength(2);
  expect(packNumbers([1_023])).toHaveLength(2);
  expect(packNumbers([1_024])).toHaveLength(3);
});

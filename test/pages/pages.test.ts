import { describe, expect, it } from 'vitest';
import { pageSlugs, readPageCase } from './page-case';
import { readPage } from './read-page';

/** A value with only the keys of another: what a case does not mention is not compared. */
function onlyKeysOf(value: object, like: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key in like));
}

describe.each(pageSlugs())('test/pages/%s', (slug) => {
  it('gives the body', () => {
    const { bytes, page, body } = readPageCase(slug);
    expect(readPage(bytes, page.url, page.header).body).toBe(body);
  });

  it('gives the values around the body', () => {
    const { bytes, page, expected } = readPageCase(slug);
    expect(onlyKeysOf(readPage(bytes, page.url, page.header), expected)).toEqual(expected);
  });
});

it('keeps at least twenty-four cases', () => {
  expect(pageSlugs().length).toBeGreaterThanOrEqual(24);
});

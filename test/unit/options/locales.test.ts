import { join } from 'node:path';
import { parseMessagesFile, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../locales');
const read = (locale: string): Promise<ParsedMessage[]> => parseMessagesFile(join(folder, `${locale}.yml`));
const english = await read('en');

/** What a message must be filled with, whatever its language. */
function places(message: ParsedMessage): string {
  return JSON.stringify([message.substitutions, [...new Set(message.namedSubstitutions)].sort()]);
}

const placesOf = (messages: readonly ParsedMessage[]): Record<string, string> =>
  Object.fromEntries(messages.map((message) => [message.key.join('.'), places(message)]));

describe('the words of the interface', () => {
  it.each(['zh_CN', 'zh_TW'])('are complete in %s and filled with the same values', async (locale) => {
    expect(placesOf(await read(locale))).toEqual(placesOf(english));
  });

  it('have names that browsers accept: one with a hyphen keeps Chromium from loading the extension', () => {
    const names = english.map((message) => message.key.join('_')).filter((name) => !name.startsWith('@@'));
    expect(names.filter((name) => !/^\w+$/u.test(name))).toEqual([]);
  });

  it('are told apart by the language they are in', async () => {
    const languages = await Promise.all(
      ['en', 'zh_CN', 'zh_TW'].map(async (locale) => languageOf(await read(locale))),
    );
    expect(languages).toEqual(['en', 'zh-CN', 'zh-TW']);
  });
});

function languageOf(messages: readonly ParsedMessage[]): string | undefined {
  const message = messages.find(({ key }) => key.join('.') === 'language');
  return message?.type === 'simple' ? message.message : undefined;
}

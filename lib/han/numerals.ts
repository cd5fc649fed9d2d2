/** Numbers written in Han characters, as dates and ordinals have them. */

const digits = '〇一二三四五六七八九';

/**
 * The value of a number up to 999 in Han or Latin digits: 25, 二十五, 廿五, 一百一十二, and digit by digit 一一二 or
 * 二〇二〇 (○ and 零 count as 〇). null for anything else.
 */
export function readNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const plain = written.replace(/[○零]/g, '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map(digitOf).join(''));
  const parts =
    /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (parts === null || plain === '') return null;
  const [, hundreds = '〇', tens, ten, ones = '〇'] = parts;
  return (
    digitOf(hundreds) * 100 +
    (ten === undefined ? 0 : tens === undefined ? 10 : digitOf(tens) * 10) +
    digitOf(ones)
  );
}

function digitOf(character: string): number {
  return digits.indexOf(character);
}

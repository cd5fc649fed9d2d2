import type { SymbolWindow } from './symbols';

/** Fewer Han characters than this are a caption or a menu, not prose. */
const fewestHan = 20;
/** Han among all letters; English pages that quote a Chinese name stay far below. */
const smallestHanShare = 0.3;
/** Kana to Han; Japanese prose has about as many of the one as of the other. */
const largestKanaShare = 0.15;

const kana = /[\u3041-\u30ff]/g;
const foreignLetters = /[A-Za-z\u00c0-\u024f\u0370-\u1fff\uac00-\ud7af]/g;

/** Whether a text is Chinese prose at all. The page's `lang` is not asked: few Chinese pages set it right. */
export function isChineseProse({ text, han }: SymbolWindow): boolean {
  if (han < fewestHan) return false;
  const kanaCount = text.match(kana)?.length ?? 0;
  const foreignCount = (text.match(foreignLetters)?.length ?? 0) + kanaCount;
  return han / (han + foreignCount) > smallestHanShare && kanaCount / han < largestKanaShare;
}

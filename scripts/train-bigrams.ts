import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withoutPinyinNotes } from '../lib/han/pinyin-notes';
import { countWords } from './bigrams/word-counts';
import { packModel } from './bigrams/pack-model';

/**
 * Makes lib/mend/slip/bigrams.json, the model of how Chinese characters follow each other that the byte-slip repair
 * rests on: `tsx scripts/train-bigrams.ts`. Sources: the word list of jieba (MIT), as @node-rs/jieba ships it, and
 * the five bundled seeds. The same sources always give the same file.
 */
const root = resolve(import.meta.dirname, '..');
const wordList = readFileSync(resolve(root, 'node_modules/@node-rs/jieba/dict.txt'), 'utf8');
const seeds = readdirSync(resolve(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => undamaged(readFileSync(resolve(root, 'seeds', name), 'utf8')));

/** One seed comes from a mirror: its pinyin notes go, and so does the sentence with a byte slip. */
function undamaged(text: string): string {
  const sentences = withoutPinyinNotes(text).split(/(?<=[。！!\n])/);
  return sentences.filter((sentence) => !/\p{Script=Han}[a-z]\p{Script=Han}/u.test(sentence)).join('');
}

const counts = countWords(wordList, seeds);
const model = packModel(counts);
const json = `${JSON.stringify(model)}\n`;
writeFileSync(resolve(root, 'lib/mend/slip/bigrams.json'), json);
console.log(`${model.characters.length} characters, ${model.pairs} pairs, ${Buffer.byteLength(json)} bytes`);

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withoutPinyinNotes } from '../lib/han/pinyin-notes';
import { countWords } from './bigrams/word-counts';
import { packModel } from './bigrams/pack-model';

/**
 * Makes lib/mend/slip/bigrams.json, the model of how Chinese characters follow each other that the byte-slip repair
 * rests on: `npx tsx scripts/train-bigrams.ts dict.txt`. Sources: the word list of jieba (MIT), which is the file
 * dict.txt of the npm package @node-rs/jieba 2.0.3 (`npm pack @node-rs/jieba@2.0.3` brings it), and the five bundled
 * seeds. The same sources always give the same file.
 */
const root = resolve(import.meta.dirname, '..');
const wordListFile = process.argv[2];
if (wordListFile === undefined) {
  console.error('Name the word list: npx tsx scripts/train-bigrams.ts package/dict.txt');
  process.exit(1);
}
const wordList = readFileSync(wordListFile, 'utf8');
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

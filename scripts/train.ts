import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { badgeThreshold } from '../lib/detect';
import { trainModel } from './train/compact';
import { crossValidate } from './train/cross-validation';
import { readLabelledTexts } from './train/labelled-texts';

/*
 * Trains the model that notices reports: `npm run train`. Reads the labelled texts of the shared corpus beside
 * the checkout, prints what cross-validation says of them, and writes lib/detect/model.json. The same data give
 * the same file, byte for byte.
 */

/** Raise it with every model that is released. */
const version = '1';

const root = resolve(import.meta.dirname, '..');
const corpus = resolve(root, '../shared/detect');
const modelPath = resolve(root, 'lib/detect/model.json');

const texts = readLabelledTexts(resolve(corpus, 'dataset.ndjson.gz'));
const fullFold = readFileSync(resolve(corpus, 'fold-full.txt'), 'utf8').trim();

const measured = crossValidate(texts, [-1, -0.5, 0, 0.5, 1]);
console.log(`${texts.length} texts, five folds by site, seeds not counted`);
console.table({
  'area under curve': { value: measured.area.toFixed(4) },
  '… against hard negatives': { value: measured.areaAgainstHard.toFixed(4) },
  ...Object.fromEntries(
    measured.leftOut.map(({ topic, texts: count, area }) => [
      `… ${topic} left out (${count} texts)`,
      { value: area.toFixed(4) },
    ]),
  ),
  '… all left-out topics': { value: measured.leftOutTogether.toFixed(4) },
});
console.table(
  measured.atThresholds.map(({ threshold, precision, recall }) => ({
    threshold: threshold === badgeThreshold ? `${threshold} (badge)` : String(threshold),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
  })),
);

const model = JSON.stringify(trainModel(texts, fullFold, version));
writeFileSync(modelPath, `${model}\n`);
console.log(`${modelPath}: ${Buffer.byteLength(model)} bytes, ${gzipSync(model).length} gzipped`);

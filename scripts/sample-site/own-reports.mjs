// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').SampleBlock} SampleBlock */

/** Where the next of several pages begins, in a text file. */
const pageMark = '=== page';

/**
 * A line of a text file as a block: `# ` a heading, `! ` a picture with its caption, anything else a paragraph.
 * @param {string} line
 * @returns {SampleBlock}
 */
function blockOf(line) {
  if (line.startsWith('# ')) return { kind: 'heading', text: line.slice(2) };
  if (line.startsWith('! ')) return { kind: 'image', line: null, caption: line.slice(2) };
  return { kind: 'paragraph', text: line };
}

/**
 * Reads one of the invented reports of `texts/`: `name: value` lines, an empty line, then a block a line.
 * @param {string} name the file's name without `.txt`
 * @returns {readonly SampleReport[]} one for each page of the report; all of them with the same head
 */
export function readOwnReport(name) {
  const text = readFileSync(new URL(`./texts/${name}.txt`, import.meta.url), 'utf8');
  const gap = text.indexOf('\n\n');
  const fields = new Map(
    text
      .slice(0, gap)
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(': ');
        return /** @type {const} */ ([line.slice(0, colon), line.slice(colon + 2).trim()]);
      }),
  );
  const tail = fields.get('tail') ?? '';
  return text
    .slice(gap)
    .split(pageMark)
    .map((page) => ({
      title: fields.get('title') ?? null,
      byline: fields.get('byline') ?? null,
      published: fields.get('published') ?? null,
      source: fields.get('source') ?? null,
      column: fields.get('column') ?? null,
      breadcrumb: (fields.get('breadcrumb') ?? '').split(' > '),
      siteName: fields.get('site') ?? '样本网站',
      script: fields.get('script') === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
      blocks: page
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(blockOf),
      closing: [],
      tail: tail === '' ? [] : [tail],
    }));
}

/**
 * The same for a report on one page.
 * @param {string} name
 * @returns {SampleReport}
 */
export function ownReport(name) {
  const report = readOwnReport(name).at(0);
  if (report === undefined) throw new Error(`texts/${name}.txt holds no report`);
  return report;
}

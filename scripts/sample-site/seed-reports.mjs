// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').SampleBlock} SampleBlock */

const seedFolder = new URL('../../seeds/', import.meta.url);

/**
 * The lines of a bundled seed that hold something, as published but for the white space around them.
 * @param {string} file
 * @returns {readonly string[]}
 */
function linesOf(file) {
  return readFileSync(new URL(file, seedFolder), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * @param {readonly string[]} lines
 * @param {number} at
 * @returns {string}
 */
function lineAt(lines, at) {
  const line = lines.at(at);
  if (line === undefined) throw new Error(`A seed has no line ${at}; was the file changed?`);
  return line;
}

/**
 * @param {readonly string[]} lines
 * @param {(line: string) => boolean} isHeading
 * @returns {SampleBlock[]}
 */
function blocksOf(lines, isHeading) {
  return lines.map((text) => ({ kind: isHeading(text) ? 'heading' : 'paragraph', text }));
}

/**
 * @param {string} line “首页 > 专题专栏”, “旗幟網>>期刊”
 * @returns {string[]}
 */
function stepsOf(line) {
  return line
    .split('>')
    .map((step) => step.trim())
    .filter((step) => step !== '');
}

/** @returns {SampleReport} A report on a mirror that spoilt it: pinyin notes and a slipped byte. */
function partyHistoryReport() {
  const lines = linesOf('000_a334d3f526a0953e.txt');
  return {
    title: lineAt(lines, 0),
    byline: null,
    published: null,
    source: null,
    column: null,
    breadcrumb: [],
    siteName: '文稿在線',
    script: 'zh-Hant',
    blocks: blocksOf(lines.slice(1, -1), () => false),
    closing: [lineAt(lines, -1)],
    tail: [],
  };
}

/** @returns {SampleReport} Numbered sections, and two pictures under which the site prints the title again. */
function socialSciencesReport() {
  const lines = linesOf('001_7bba759fdb40e0b0.txt');
  const title = lineAt(lines, 0);
  /** @type {SampleBlock[]} */
  const blocks = [];
  for (const line of lines.slice(1, -2)) {
    if (line === title) continue;
    if (line.includes('/摄')) blocks.push({ kind: 'image', line: title, caption: line });
    else blocks.push({ kind: /^[一二三四]、/.test(line) ? 'heading' : 'paragraph', text: line });
  }
  return {
    title,
    byline: null,
    published: null,
    source: null,
    column: null,
    breadcrumb: [],
    siteName: '社科工作网',
    script: 'zh-Hans',
    blocks,
    closing: [],
    tail: ['分享到:', '相關文章:'],
  };
}

/**
 * @returns {SampleReport} No title of its own: the page is headed with the column's name. One sentence is cut in two.
 */
function partyWorkCommitteeReport() {
  const lines = linesOf('002_87c27394a87205ba.txt');
  return {
    title: null,
    byline: null,
    published: '2020-02-25 08:27:11',
    source: null,
    column: lineAt(lines, 2),
    breadcrumb: stepsOf(lineAt(lines, 0)),
    siteName: '机关党建工作网',
    script: 'zh-Hans',
    blocks: blocksOf(lines.slice(4, -3), () => false),
    closing: [],
    tail: ['( 责任编辑:中共吉林省直属机关工作委员会_办公室 )'],
  };
}

/** @returns {SampleReport} No title, no date; its author and editor stand in the last two lines. */
function partySchoolReport() {
  const lines = linesOf('003_d70b5aa6d6de9d19.txt');
  return {
    title: null,
    byline: null,
    published: null,
    source: null,
    column: null,
    breadcrumb: [],
    siteName: '党校在线',
    script: 'zh-Hans',
    blocks: blocksOf(lines.slice(0, -2), () => false),
    closing: [lineAt(lines, -2)],
    tail: [lineAt(lines, -1)],
  };
}

/** @returns {SampleReport} From a party journal in machine-made Traditional, with bare section headings. */
function partyJournalReport() {
  const lines = linesOf('004_e9cb74737c07315b.txt');
  return {
    title: lineAt(lines, 3),
    byline: lineAt(lines, 4),
    published: '2021年10月21日16:45',
    source: '旗幟網',
    column: null,
    breadcrumb: stepsOf(lineAt(lines, 2)),
    siteName: '旗幟網',
    script: 'zh-Hant',
    blocks: blocksOf(lines.slice(7, -2), (line) => line.length < 30),
    closing: [lineAt(lines, -2)],
    tail: [lineAt(lines, -1)],
  };
}

/**
 * The five bundled seeds, taken apart so that a layout can set them, by the number their file begins with.
 * @type {Readonly<Record<'000' | '001' | '002' | '003' | '004', SampleReport>>}
 */
export const seedReports = {
  '000': partyHistoryReport(),
  '001': socialSciencesReport(),
  '002': partyWorkCommitteeReport(),
  '003': partySchoolReport(),
  '004': partyJournalReport(),
};

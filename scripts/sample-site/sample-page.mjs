// @ts-check
import { seedReports } from './seed-reports.mjs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').SamplePage} SamplePage */
/** @typedef {import('./sample-report').Expected} Expected */
/** @typedef {import('./sample-report').PageSetting} PageSetting */

/** @type {PageSetting} */
export const unicode = { charset: 'utf-8', inMeta: true };
/** @type {PageSetting} */
export const gbkInMeta = { charset: 'gbk', inMeta: true };
/** @type {PageSetting} */
export const gbkInHeader = { charset: 'gbk', inMeta: false };
/** @type {PageSetting} */
export const big5InMeta = { charset: 'big5', inMeta: true };

/**
 * A page that shows the same to everybody.
 * @param {string} path
 * @param {string} name
 * @param {PageSetting} setting
 * @param {string} html
 * @param {Expected} expects
 * @returns {SamplePage}
 */
export function still(path, name, setting, html, expects) {
  const { charset, inMeta } = setting;
  return { path, name, charset, charsetInHeader: !inMeta, html: () => html, expects, listed: true };
}

/**
 * @param {import('./sample-report').SeedNumber} seed
 * @param {string | null} title
 * @param {string | null} publishedAt
 * @param {string | null} source
 * @returns {Expected}
 */
export function likeSeed(seed, title, publishedAt, source) {
  const script = seedReports[seed].script === 'zh-Hant' ? 'hant' : 'hans';
  return { kind: 'report', title, publishedAt, source, script, seed, clips: true };
}

/**
 * @param {SampleReport} report
 * @param {string} publishedAt
 * @param {Expected['kind']} [kind]
 * @returns {Expected}
 */
export function likeOwn(report, publishedAt, kind = 'report') {
  const script = report.script === 'zh-Hant' ? 'hant' : 'hans';
  return {
    kind,
    title: report.title,
    publishedAt,
    source: report.source,
    script,
    seed: null,
    clips: true,
  };
}

/** @type {Expected} */
export const nothingToClip = {
  kind: 'none',
  title: null,
  publishedAt: null,
  source: null,
  script: 'none',
  seed: null,
  clips: false,
};

/**
 * A page that is part of another one: a frame's document, a view of an application.
 * @param {SamplePage} page
 * @returns {SamplePage}
 */
export function unlisted(page) {
  return { ...page, listed: false };
}

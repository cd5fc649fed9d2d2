// @ts-check
import { charsetMeta } from '../furniture.mjs';
import { each, escaped, given } from '../html.mjs';

/**
 * @param {import('../sample-report').SampleBlock} block
 * @returns {string}
 */
function newspaperBlock(block) {
  if (block.kind !== 'image') return `<p>${escaped(block.text)}</p>`;
  return `<figure><img src="/images/meeting.svg" alt=""><figcaption>${escaped(block.caption)}</figcaption></figure>`;
}

/**
 * A newspaper's own site, as unlike a public body's as sites of its day are: semantic elements, Open Graph, comments.
 * @type {import('../sample-report').Layout}
 */
export const newspaperLayout = (report, setting) => `<!DOCTYPE html>
<html lang="zh-CN"><head>${charsetMeta(setting)}
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${given(report.title, (title) => `${escaped(title)}_`)}${escaped(report.siteName)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${given(report.title, escaped)}">
<style>body{font:18px/1.9 serif;max-width:42em;margin:0 auto}nav a{margin-right:1em}</style></head>
<body>
<header><a href="/">${escaped(report.siteName)}</a><nav>${each(['头条', '城事', '味道', '人物', '体育'], (word) => `<a href="/list/1.html">${word}</a>`)}</nav></header>
<article><h1>${given(report.title, escaped)}</h1>
<div class="post-meta">${each(report.tail, (line) => `<span>${escaped(line)}</span>`)}<time>${given(report.published, escaped)}</time></div>
<div class="post-content">${each(report.blocks, newspaperBlock)}</div></article>
<section class="comments"><h2>读者评论</h2><p>登录后发表你的看法</p></section>
<section class="more"><h2>你可能还想读</h2><a href="/list/2.html">海边的旧书店</a> <a href="/list/3.html">凌晨四点的面包房</a></section>
<footer>© ${escaped(report.siteName)}</footer>
</body></html>
`;

import type { Block, InlineMark, Script } from '../../report';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';
import { escapeHtml, webAddress } from './html-escape';
import { htmlStyle } from './html-style';
import { markedRuns } from '../words/marked-runs';
import { scriptRead } from '../words/script-read';

const languages: { readonly [Name in Script]: string } = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  mixed: 'zh',
  none: 'zh',
};

/**
 * The beginning of a page that holds clips: it needs nothing but itself, and its policy lets it load nothing and run
 * nothing. Articles of `clipToHtml` and `htmlTail` follow.
 */
export const htmlHead = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Zhaibao">
<title>摘报</title>
<style>${htmlStyle}</style>
</head>
<body>
`;

export const htmlTail = '</body>\n</html>\n';

/**
 * One clip as an article: title, what is known of it, the mended body, what the person wrote. Pictures are named, not
 * shown.
 */
export function clipToHtml(subject: ExportSubject, reading: ExportReading): string {
  const { clip, personal } = subject;
  const words = wordsOf(subject, reading);
  const published = clip.report.metadata.publishedAt?.value.iso ?? null;
  const facts = [
    words.source ?? words.issuer,
    words.authors.join('、'),
    published?.replace('T', ' ') ?? null,
  ];
  const address = webAddress(clip.report.url ?? '');
  const lines = [
    `<article id="clip-${escapeHtml(clip.id)}" lang="${languages[scriptRead(clip.script.script, reading)]}">`,
    words.title === null ? '' : `<h1>${escapeHtml(words.title)}</h1>`,
    words.translatedTitle === null
      ? ''
      : `<p class="translated" lang="">${escapeHtml(words.translatedTitle)}</p>`,
    `<p class="facts">${facts
      .filter((fact) => fact !== null && fact !== '')
      .map((fact) => `<span>${escapeHtml(fact ?? '')}</span>`)
      .join(' ')}</p>`,
    address === null
      ? ''
      : `<p class="facts"><a href="${address}" rel="noreferrer">${escapeHtml(address)}</a></p>`,
    ...words.blocks.map(blockHtml),
    ...words.highlights.map(
      ({ passage, note }) =>
        `<blockquote class="highlight"><p>${escapeHtml(passage)}</p>${note === '' ? '' : `<footer>${escapeHtml(note)}</footer>`}</blockquote>`,
    ),
    personal.note === '' ? '' : `<aside>${escapeHtml(personal.note)}</aside>`,
    '</article>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, block.level + 1);
      return `<h${level}>${inlineHtml(block.text, block.marks)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${inlineHtml(block.text, block.marks)}</p>`;
    case 'list-item':
      return `<p class="item" style="--depth: ${block.depth}">${block.ordered ? '' : '• '}${inlineHtml(block.text, block.marks)}</p>`;
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.text, block.marks)}</p></blockquote>`;
    case 'table': {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    }
    case 'figure':
      return figureHtml(block.caption, webAddress(block.imageUrl ?? ''));
    case 'page-break':
      return '<hr>';
  }
}

/** A picture is on the net, and the page loads nothing: its address is a link. */
function figureHtml(caption: string, address: string | null): string {
  if (caption === '' && address === null) return '';
  const words = escapeHtml(caption === '' ? '图片' : caption);
  return `<p class="figure">${address === null ? words : `<a href="${address}" rel="noreferrer">${words}</a>`}</p>`;
}

function inlineHtml(text: string, marks: readonly InlineMark[]): string {
  return markedRuns(text, marks)
    .map((run) => {
      const words = run.bold ? `<b>${escapeHtml(run.text)}</b>` : escapeHtml(run.text);
      const address = run.href === null ? null : webAddress(run.href);
      return address === null ? words : `<a href="${address}" rel="noreferrer">${words}</a>`;
    })
    .join('');
}

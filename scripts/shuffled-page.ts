import { shuffledReport } from './shuffled-clips';

/** The report with a number as a page that a person would save, with a site's furniture around it. */
export function shuffledPage(texts: readonly (readonly string[])[], number: number): string {
  const { url, siteName, metadata, blocks } = shuffledReport(texts, number);
  const title = metadata.title?.value ?? '工作简讯';
  const info = [
    `发布时间：${metadata.publishedAt?.value.iso ?? ''}`,
    `来源：${metadata.source?.value ?? ''}`,
    '浏览次数：128',
    '字号：大 中 小',
  ];
  const paragraphs = blocks.map((block) => ('text' in block ? `<p>${block.text}</p>` : ''));
  const menu = ['首页', '机构概况', '新闻中心', '政务公开', '办事服务', '互动交流', '专题专栏'];
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_${siteName}</title>
<link rel="canonical" href="${url ?? ''}"><meta name="SiteName" content="${siteName}"></head>
<body><div class="nav"><ul>${menu.map((item) => `<li><a href="/${item}/">${item}</a></li>`).join('')}</ul></div>
<div class="article"><h1>${title}</h1><p class="info">${info.join('　')}</p>
<div class="TRS_Editor">${paragraphs.join('\n')}</div></div>
<div class="footer"><p>版权所有：${siteName}　ICP备00000000号</p></div></body></html>`;
}

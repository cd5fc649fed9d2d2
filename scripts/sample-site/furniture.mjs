// @ts-check
import { each, escaped, given } from './html.mjs';

/** @typedef {import('./sample-report').SampleReport} SampleReport */
/** @typedef {import('./sample-report').PageSetting} PageSetting */

/** The parts that sites of one script share: words that must never end up in a clip. */
export const words = {
  'zh-Hans': {
    navigation: ['网站首页', '机构设置', '政务公开', '工作动态', '学习园地', '互动交流'],
    position: '当前位置：',
    date: '发布时间：',
    source: '来源：',
    informationSource: '信息来源：',
    readings: '阅读次数：',
    clicks: '点击数：',
    shortPrint: '打印',
    typeSize: '字体：',
    above: '上一条：',
    below: '下一条：',
    mailbox: '投稿邮箱',
    siteSearch: '站内搜索',
    textZoom: '文字缩放',
    search: '请输入关键字',
    share: '分享到：',
    shareTo: ['微信', '新浪微博', 'QQ空间'],
    size: '字号：[大 中 小]',
    visits: '浏览次数：',
    print: '打印本页',
    close: '关闭窗口',
    scan: '扫一扫在手机打开当前页',
    previous: '上一篇：',
    next: '下一篇：',
    related: '相关文章',
    relatedTitles: [
      '关于做好本周值班安排的通知',
      '机关食堂开展厉行节约宣传周活动',
      '读书分享会报名开始',
      '办公楼电梯年度检修公告',
      '秋季运动会成绩公布',
      '工会慰问退休老同志',
    ],
    footer: [
      '版权所有：样本网站编辑部',
      '技术支持：样本信息中心',
      '样ICP备00000000号-1',
      '网站标识码：0000000000',
    ],
  },
  'zh-Hant': {
    navigation: ['網站首頁', '機構設置', '政務公開', '工作動態', '學習園地', '互動交流'],
    position: '當前位置：',
    date: '發布時間：',
    source: '來源：',
    informationSource: '信息來源：',
    readings: '閱讀次數：',
    clicks: '點擊數：',
    shortPrint: '打印',
    typeSize: '字體：',
    above: '上一條：',
    below: '下一條：',
    mailbox: '投稿郵箱',
    siteSearch: '站內搜索',
    textZoom: '文字縮放',
    search: '請輸入關鍵字',
    share: '分享到：',
    shareTo: ['微信', '新浪微博', 'QQ空間'],
    size: '字號：[大 中 小]',
    visits: '瀏覽次數：',
    print: '打印本頁',
    close: '關閉窗口',
    scan: '掃一掃在手機打開當前頁',
    previous: '上一篇：',
    next: '下一篇：',
    related: '相關文章',
    relatedTitles: [
      '關於做好本周值班安排的通知',
      '機關食堂開展厲行節約宣傳周活動',
      '讀書分享會報名開始',
      '辦公樓電梯年度檢修公告',
      '秋季運動會成績公布',
      '工會慰問退休老同志',
    ],
    footer: [
      '版權所有：樣本網站編輯部',
      '技術支持：樣本信息中心',
      '樣ICP備00000000號-1',
      '網站標識碼：0000000000',
    ],
  },
};

/**
 * @param {SampleReport} report
 * @returns {(typeof words)['zh-Hans']}
 */
export function wordsFor(report) {
  return words[report.script];
}

/**
 * The charset declaration, where the page itself makes one.
 * @param {PageSetting} setting
 * @returns {string}
 */
export function charsetMeta(setting) {
  return setting.inMeta
    ? `<meta http-equiv="Content-Type" content="text/html; charset=${setting.charset}">`
    : '';
}

/**
 * The words of `<title>`: what the page is about, then the site.
 * @param {SampleReport} report
 * @param {string} joint
 * @returns {string}
 */
export function windowTitle(report, joint) {
  const subject = report.title ?? report.column;
  return escaped(subject === null ? report.siteName : `${subject}${joint}${report.siteName}`);
}

/**
 * @param {SampleReport} report
 * @returns {string} list items
 */
export function navigationItems(report) {
  return each(
    wordsFor(report).navigation,
    (word, index) => `<li><a href="/list/${index + 1}.html">${word}</a></li>`,
  );
}

/**
 * The way from the front page, or nothing where the report comes without one.
 * @param {SampleReport} report
 * @param {string} joint already HTML
 * @returns {string}
 */
export function breadcrumbLinks(report, joint) {
  return report.breadcrumb
    .map((step, index) => `<a href="/list/${index}.html" class="CurrChnlCls">${escaped(step)}</a>`)
    .join(joint);
}

/**
 * @param {SampleReport} report
 * @returns {string} list items
 */
export function relatedItems(report) {
  return each(
    wordsFor(report).relatedTitles,
    (title, index) =>
      `<li><a href="/list/related-${index + 1}.html" title="${title}">${title}</a><span>10-1${index}</span></li>`,
  );
}

/**
 * @param {SampleReport} report
 * @returns {string}
 */
export function shareLinks(report) {
  const { share, shareTo } = wordsFor(report);
  return `${share}${each(shareTo, (name) => `<a href="#share" title="${share}${name}">${name}</a>`)}`;
}

/**
 * @param {SampleReport} report
 * @returns {string}
 */
export function footerLines(report) {
  return each(wordsFor(report).footer, (line) => `<p>${line}</p>`);
}

/**
 * A meta tag of the government set; sites leave the content empty when they have no value.
 * @param {string} name
 * @param {string | null} content
 * @returns {string}
 */
export function governmentMeta(name, content) {
  return `<meta name="${name}" content="${given(content, escaped)}">`;
}

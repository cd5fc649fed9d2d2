/** Elements by which content management systems hold the body of an article. */
export interface ContainerRow {
  readonly system: string;
  /** Runs on one class or id word, lower case. */
  readonly pattern: RegExp;
  readonly example: string;
}

export const bodyContainers: readonly ContainerRow[] = [
  {
    system: 'TRS',
    pattern: /^(?:trs_editor|trs_ueditor|custom_unionstyle|trs_paper_default)$/,
    example: '<div class="TRS_Editor">',
  },
  { system: 'UCAP', pattern: /^ucap-content$|^pages_content$|^zoomcon$/, example: '<div id="UCAP-CONTENT">' },
  {
    system: '博达',
    pattern: /^v_news_content$|^vsb_content(?:_\d+)?$/,
    example: '<div class="v_news_content">',
  },
  { system: '大汉', pattern: /^bt_content$|^zoom$/, example: '<div class="bt_content">' },
  {
    system: '苏迪 WebPlus',
    pattern: /^wp_articlecontent$|^articlecontent$/,
    example: '<div class="wp_articlecontent">',
  },
  {
    system: '政府网',
    pattern:
      /^zwgk$|^(?:article|news|info|text|detail|details|content|con|main|art|nr|xl|wz)[-_]?(?:content|con|body|text|txt|detail|details|main|nr|box_con|cont|article)$/,
    example: '<div class="article-content">',
  },
  {
    system: '人民网',
    pattern: /^(?:rm_txt_con|box_con|text_con(?:_left)?|show_text|p_content|artdet)$/,
    example: '<div class="rm_txt_con">',
  },
  {
    system: '新华网',
    pattern: /^(?:p-detail|detail|nrcontent|contentblk)$/,
    example: '<div id="nrcontent">',
  },
  {
    system: '门户',
    pattern:
      /^(?:endtext|post_text|post_body|artibody|artical_real|main-content|article|article_content|js_content|rich_media_content|entry-content|post-content)$/,
    example: '<div id="endText">',
  },
];

/** Class and id words of elements that stand beside an article, not in it. */
export const sideElements: readonly ContainerRow[] = [
  {
    system: 'related',
    pattern:
      /(?:relat|recommend|tuijian|xiangguan|guanlian|hotnews|hot-?list|paihang|ranking?$|guess|^xgxw|^xgwz|^xglj|reldoc|navdoc|morenews|^tj_?list)/,
    example: '<div class="related_article">',
  },
  {
    system: 'breadcrumb',
    pattern:
      /^(?:.*crumbs?.*|location|position|.*_location|curr?ent[-_]?(?:location|position)|dqwz|weizhi|path|col_path|dangqianweizhi)$/,
    example: '<ul class="breadcrumb">',
  },
  {
    system: 'navigation',
    pattern:
      /^(?:nav|navs|navbar|nav[-_].*|.*[-_]nav|topnav|mainnav|subnav|menu|menus|.*[-_]menu|menu[-_].*|sidebar|side[-_]?bar|aside|sidenav|leftnav|toolbar|header|top-?bar|head-?nav|local|pathway|place)$/,
    example: '<div class="main-nav">',
  },
  {
    system: 'footer',
    pattern:
      /^(?:footer|foot|bottom|.*copyright.*|foot[-_].*|footer[-_].*|.*[-_]footer|friend-?links?|friend-link.*|links?|yqlj|yqlink|bottom[-_].*|page-?foot|banquan)$/,
    example: '<div class="footer">',
  },
  {
    system: 'share',
    pattern:
      /^(?:.*share.*|bdsharebuttonbox|jiathis.*|bshare.*|social.*|qr-?code.*|.*qrcode|ewm|erweima|.*-ewm|fenxiang)$/,
    example: '<div class="bdsharebuttonbox">',
  },
  {
    system: 'comments',
    pattern:
      /^(?:comments?|comment[-_].*|.*[-_]comments?|pinglun|reply.*|discuss.*|feedback|disqus.*|cmt.*|post_tie.*)$/,
    example: '<div id="comments">',
  },
  {
    system: 'advertisement',
    pattern: /^(?:ads?|ad[-_].*|.*[-_]ads?|advert.*|banner|guanggao|gg|adbox|sponsor.*|promo.*)$/,
    example: '<div class="ad-box">',
  },
  {
    system: 'page-tools',
    pattern:
      /^(?:toolbar|tools?|article-?tools?|print.*|fontsize.*|font[-_]size|font_?box|gongju|dayin|closeprint|article-btn|pagination|pager|page[-_]?nav|fanye|pagelink)$/,
    example: '<div class="article-btn">',
  },
];

/**
 * How a public body is known by its name and its host. Tables, each entry with an example;
 * Traditional forms stand beside the Simplified ones, since pages are matched as written.
 */

/** Ends of host names that only public bodies and schools get. */
export const publicHostSuffixes: readonly string[] = [
  '.gov.cn', // www.linhe.gov.cn
  '.edu.cn', // news.linhe.edu.cn
  '.ac.cn', // www.institute.ac.cn
  '.mil.cn', // www.army.mil.cn
  '.gov.hk', // www.department.gov.hk
  '.gov.mo', // www.department.gov.mo
  '.gov.tw', // www.county.gov.tw
  '.edu.tw', // www.school.edu.tw
];

/**
 * Names of the meta elements that Chinese government sites must carry
 * (政府网站发展指引, State Council 2017), lower-cased.
 */
export const governmentMetaNames: ReadonlySet<string> = new Set([
  'sitename',
  'sitedomain',
  'siteidcode',
  'columnname',
  'columntype',
  'columndescription',
  'articletitle',
  'pubdate',
  'contentsource',
]);

const bodyName =
  '政府|委员会|委員會|法院|检察院|大学|大學|学院|學院|学校|學校|中学|小学|党校|医院|醫院|研究所|研究院|图书馆|博物馆|联合会|总工会|办公厅|办公室';
/** Words whose short forms (局, 厅, 中心) name a public body only behind a place or a body. */
const placedBodyName =
  '(?:省|市|县|縣|区|區|州|盟|旗|镇|乡|国家|中国|大学|大學)[\\u4e00-\\u9fff]{0,14}(?:局|厅|廳|委|院|中心|部|处|處|所|校)';
const siteWords = '(?:门户|入口)?(?:网站|网|網站|網|官网)?';

/** A name that ends as a public body's name, or its site's, does. Longest names: 30 characters. */
export const publicBodyName = new RegExp(`(?:${bodyName}|${placedBodyName})${siteWords}$`);

/** Words in a footer in front of the owner's name. */
export const ownerLabel =
  /(?:主办|主辦|承办|版权所有|版權所有|版权)(?:单位)?[\s：:©]*([\u4e00-\u9fff]{3,30})/g;
/** Or behind it. */
export const ownerBeforeLabel = /([\u4e00-\u9fff]{3,30})[\s（(]*(?:版权所有|版權所有|主办|承办)/g;
/** The registration number that every government site shows in its footer. */
export const siteCodeLabel = /网站标识码/;

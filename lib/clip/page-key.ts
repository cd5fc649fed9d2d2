/**
 * Query parameters that say how a reader came to a page, not which page it is. One example of use each;
 * a trailing `*` stands for any ending.
 */
const trackingParameters: readonly (readonly [name: string, seenAt: string])[] = [
  ['utm_*', 'news.example.cn/a.html?utm_source=wechat'],
  ['spm', 'www.example.com/a?spm=C73544894212.P59511941341.0.0'],
  ['scm', 'www.example.com/a?scm=1007.13982.82927'],
  ['from', 'mp.example.com/s?id=1&from=timeline'],
  ['isappinstalled', 'mp.example.com/s?id=1&isappinstalled=0'],
  ['share_*', 'www.example.cn/a?share_token=6f1e'],
  ['sharefrom', 'www.example.cn/a?sharefrom=weixin'],
  ['wxshare_count', 'www.example.cn/a?wxshare_count=2'],
  ['tdsourcetag', 'new.example.com/a?tdsourcetag=s_pcqq_aiomsg'],
  ['ivk_sa', 'www.example.cn/a?ivk_sa=1024320u'],
  ['bd_vid', 'www.example.cn/a?bd_vid=8834'],
  ['hmsr', 'www.example.cn/a?hmsr=toutiao.io'],
  ['fbclid', 'www.example.tw/a?fbclid=IwAR0'],
  ['gclid', 'www.example.tw/a?gclid=Cj0K'],
  ['jsessionid', 'www.example.gov.cn/a.do?jsessionid=A1B2'],
];

const exactNames = new Set(trackingParameters.map(([name]) => name).filter((name) => !name.endsWith('*')));
const prefixes = trackingParameters
  .map(([name]) => name)
  .filter((name) => name.endsWith('*'))
  .map((name) => name.slice(0, -1));

/**
 * What “the same page” means: the address without fragment, tracking parameters and the difference between
 * http and https. A fragment that is a route (`#/news/12`, `#!news/12`) is kept: it names another page.
 * An address that cannot be read comes back trimmed.
 */
export function pageKey(url: string): string {
  const address = url.trim();
  if (!URL.canParse(address)) return address;
  const parsed = new URL(address);
  const names = new Set(parsed.searchParams.keys());
  const counted = [...names].filter(isTracking);
  // Touching the parameters rewrites their escapes, so an address without any is left byte for byte.
  for (const name of counted) parsed.searchParams.delete(name);
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  if (parsed.protocol === 'http:') parsed.protocol = 'https:';
  return parsed.href;
}

/** The host of an address, without port, in lower case; null when it has none. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return exactNames.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}

import type { Finding } from '../../report';
import { foldLine } from '../folded-line';
import { prefectures, provinces } from '../tables/places';
import { evidenceOf } from './finding';

/** A county, district or banner at the head of a body's name. */
const county = /^(\p{Script=Han}{2,7}?(?:自治县|自治州|自治区|县|市|区|旗|州|盟|省))(?=\p{Script=Han}{2})/u;
const noPlace =
  /^(?:全|各|我|本|该|市|省|县|区|州|城|郊|社|园|校|院|小|辖|地|景|库|厂|矿|牧|林|山|新|老|特|经济|开发|高新)/;
/** 市直机关工委: its own level without a name. */
const levelOnly =
  /^(市|州|盟)(?:直|委|政|人|级|教|公|财|民|司|卫|社|科|妇|总|纪|农|水|林|交|住|自|生|发|工|审|统|文|体|应|医|党|检|中|残|团)/;

/**
 * Where the issuing body belongs, as far as the text says it: the place its name begins with, or, for a
 * body that names only its level (市直机关工委), the one city of that level that the text names. Null when
 * the text names none or several.
 */
export function readPlace(issuer: string | null, texts: readonly string[]): Finding<string> | null {
  if (issuer === null) return null;
  const { folded, offsets } = foldLine(issuer);
  const known = [...provinces, ...prefectures].find((place) => folded.startsWith(place));
  const counted = county.exec(folded)?.[1];
  const named = known ?? (counted !== undefined && !noPlace.test(counted) ? counted : undefined);
  if (named !== undefined) {
    const value = issuer.slice(0, (offsets[named.length - 1] ?? 0) + 1);
    return { value, evidence: evidenceOf('body', '', 0.9, issuer), conflicts: [] };
  }
  return levelOnly.test(folded) ? onlyCity(texts) : null;
}

function onlyCity(texts: readonly string[]): Finding<string> | null {
  const found = new Map<string, { value: string; raw: string }>();
  for (const text of texts) {
    const { folded, offsets } = foldLine(text);
    for (const city of prefectures) {
      const at = folded.indexOf(city);
      if (at < 0 || found.has(city)) continue;
      const start = offsets[at] ?? 0;
      const end = (offsets[at + city.length - 1] ?? start) + 1;
      found.set(city, { value: text.slice(start, end), raw: text.slice(Math.max(0, start - 20), end + 20) });
    }
  }
  const [only] = found.values();
  if (found.size !== 1 || only === undefined) return null;
  return { value: only.value, evidence: evidenceOf('body', '', 0.7, only.raw), conflicts: [] };
}

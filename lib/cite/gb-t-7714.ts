import { isoDate } from './cited-date';
import { nameAsWritten } from './cited-name';
import type { CitationRecord } from './citation-record';

/*
 * GB/T 7714—2015, 电子资源: 主要责任者. 题名: 其他题名信息[EB/OL]. (更新或修改日期)[引用日期]. 获取和访问路径.
 * Place and publisher are left out: no page says where its publisher sits.
 */

/** More names than these are cut short by 等. */
const namesGiven = 3;

/** An entry of a numbered list (顺序编码制): without a known author the title comes first. */
export function gbNumericEntry(record: CitationRecord, number: number): string {
  const creators = creatorsText(record);
  return `[${number}] ${creators === null ? '' : `${creators}. `}${restOf(record)}`;
}

/** An entry of a list by author and year (著者-出版年制). `letter` tells apart what one author wrote in one year. */
export function gbAuthorDateEntry(record: CitationRecord, letter: string): string {
  const year = record.published === null ? '[出版年不详]' : String(record.published.year);
  return `${gbAuthorDateCreators(record)}, ${year}${letter}. ${restOf(record)}`;
}

/** Who stands first in an entry by author and year; 佚名 where nobody is known. */
export function gbAuthorDateCreators(record: CitationRecord): string {
  return creatorsText(record) ?? '佚名';
}

function creatorsText({ creators: { names } }: CitationRecord): string | null {
  if (names.length === 0) return null;
  const given = names.slice(0, namesGiven).map(nameAsWritten);
  return [...given, ...(names.length > namesGiven ? ['等'] : [])].join(', ');
}

function restOf({ title, documentNumber, published, accessed, url }: CitationRecord): string {
  const words = title.from === 'opening' ? `[${title.text}]` : title.text;
  const number = documentNumber === null ? '' : `: ${documentNumber}`;
  const updated = published === null ? '' : `(${isoDate(published)})`;
  const read = accessed === null ? '' : `[${isoDate(accessed)}]`;
  const dates = `${updated}${read}`;
  return [`${words}${number}[${url === null ? 'EB' : 'EB/OL'}]`, dates, url]
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

import type { Report } from '../../report';
import { bare } from '../bare';
import { cutBody, type CutBody } from '../cut-body';
import type { JudgedLine } from '../judged-line';
import { readBreadcrumb } from '../metadata/breadcrumb';
import { metaValues, type PageHead } from '../metadata/page-head';
import { readTitle } from '../metadata/title';
import { firstProseOf } from '../text-start';
import { attributeOf } from './element-access';
import { findImageRegion } from './image-region';
import type { ReadPage } from './read-page';

/** The body cut from a page, with what had to be known to cut it. */
export interface BodyReading {
  readonly body: CutBody;
  /** The stretch of lines the body was cut from; `end` not included. */
  readonly start: number;
  readonly end: number;
  /** How many pictures stand in for a text; 0 when there is a text. */
  readonly onlyImages: number;
  readonly title: Report['metadata']['title'];
  readonly breadcrumb: readonly string[];
  readonly siteNames: readonly string[];
}

/** A body of fewer characters may be a picture's: the page is looked through for one. */
const leastText = 40;
/** Lines above the body in which its info line may stand. */
const infoReach = 15;

/** Finds the title and cuts the body of a page. */
export function readBody(page: ReadPage): BodyReading {
  const { judged, region, head } = page;
  const firstProse = firstProseOf(judged, region.start, region.end, head.title);
  const breadcrumb = readBreadcrumb(judged, firstProse);
  const siteNames = siteNamesOf(head);
  const columns = [...breadcrumb, ...metaValues(head, ['columnname']).map(({ value }) => value)];
  const title = readTitle({
    above: judged.slice(0, firstProse),
    nameOf: (index) => nameAround(page, judged[index]?.line.block ?? -1),
    head,
    columns,
    siteNames,
  });
  const named = title?.value ?? null;
  const body = cut(page, region.start, region.end, firstProse, named, columns);
  const known = { title, breadcrumb, siteNames };
  if (body.kept.reduce((sum, line) => sum + line.text.length, 0) < leastText) {
    const pictures = readPictures(page, named, columns);
    if (pictures !== null) return { ...pictures, ...known };
  }
  return { body, start: region.start, end: region.end, onlyImages: 0, ...known };
}

function cut(
  { judged, tables }: ReadPage,
  start: number,
  end: number,
  firstProse: number,
  title: string | null,
  columns: readonly string[],
): CutBody {
  return cutBody(judged, {
    start,
    end,
    firstProse,
    title,
    columns,
    isCell: (line) => tables.tableOf(line) >= 0,
    dateAbove: judged.slice(Math.max(0, start - infoReach), start).some(({ kind }) => kind.kind === 'labels'),
  });
}

/** The pictures of a page that has a title and an info line, yet no text. */
function readPictures(
  page: ReadPage,
  title: string | null,
  columns: readonly string[],
): Pick<BodyReading, 'body' | 'start' | 'end' | 'onlyImages'> | null {
  const { judged, head, tree, outline } = page;
  const infoLine = judged.findIndex(isPublicationLine);
  const isArticle = infoLine >= 0 || metaValues(head, ['articletitle']).length > 0;
  const pictures = title === null || !isArticle ? null : findImageRegion(tree, outline, judged, infoLine);
  if (pictures === null || pictures.images === 0) return null;
  const { start, end, images } = pictures;
  return { body: cut(page, start, end, start, title, columns), start, end, onlyImages: images };
}

function isPublicationLine({ kind }: JudgedLine): boolean {
  return (
    kind.kind === 'labels' &&
    kind.values.some(({ role }) => role === 'date' || role === 'source' || role === 'updated')
  );
}

/** Class and id of the block element a line stands in and of the one around it. */
function nameAround({ tree }: ReadPage, block: number): string {
  const node = tree.nodes[block];
  if (node === undefined) return '';
  const names = [node, tree.nodes[node.parent]].map((one) =>
    one === undefined
      ? ''
      : `${attributeOf(one.element, 'class') ?? ''} ${attributeOf(one.element, 'id') ?? ''}`,
  );
  return names.join(' ').slice(0, 200);
}

function siteNamesOf(head: PageHead): readonly string[] {
  const names = metaValues(head, ['sitename', 'og:site_name', 'application-name', 'dc.publisher']).map(
    ({ value }) => value,
  );
  const { publisher } = head.jsonLd;
  return [...new Set([...names, ...(publisher === null ? [] : [publisher])])].filter(
    (name) => bare(name).length >= 2,
  );
}

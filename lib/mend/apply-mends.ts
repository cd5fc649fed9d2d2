import {
  creditLines,
  type Mend,
  type MendField,
  type MendedReport,
  type MendedSegment,
  type Report,
} from '../report';
import { mendedBlock } from './mended-block';
import { mendedLines } from './mended-lines';
import { layOut } from './published-blocks';

/**
 * The report as it reads with its mends, those in `off` (ids) left out. With all of them off, the blocks and values
 * are the published ones. Pure: the same arguments always give the same reading.
 */
export function applyMends(report: Report, mends: readonly Mend[], off: ReadonlySet<string>): MendedReport {
  const { title, source, issuer, authors, editors } = report.metadata;
  const valueOf = (field: MendField, value: string | undefined): string | null =>
    value === undefined ? null : applyToValue(value, effectiveMends(mends, field, 0, off));
  const valuesOf = (field: MendField, values: readonly string[]): readonly string[] =>
    values.map((value, index) => applyToValue(value, effectiveMends(mends, field, index, off)));
  return {
    title: valueOf('title', title?.value),
    source: valueOf('source', source?.value),
    issuer: valueOf('issuer', issuer?.value),
    authors: valuesOf(
      'author',
      authors.map(({ value }) => value),
    ),
    editors: valuesOf(
      'editor',
      editors.map(({ value }) => value),
    ),
    credits: valuesOf('credit', creditLines(report.metadata)),
    ...applyToBlocks(report, effectiveMends(mends, 'body', 0, off)),
  };
}

/**
 * The mends of one text that take effect, in order of place: those not switched off, without the ones that a
 * later, wider mend shadows.
 */
function effectiveMends(
  mends: readonly Mend[],
  field: MendField,
  index: number,
  off: ReadonlySet<string>,
): readonly Mend[] {
  const on = mends
    .map((mend, order) => ({ mend, order }))
    .filter(({ mend }) => mend.field === field && mend.index === index && !off.has(mend.id))
    .sort((a, b) => a.mend.start - b.mend.start || b.mend.end - a.mend.end || b.order - a.order);
  const effective: Mend[] = [];
  let covered = 0;
  for (const { mend } of on) {
    if (mend.start < covered) continue;
    effective.push(mend);
    covered = mend.end;
  }
  return effective;
}

function applyToValue(value: string, mends: readonly Mend[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, after } of mends) {
    mended += value.slice(at, start) + after;
    at = end;
  }
  return mended + value.slice(at);
}

/** The blocks of the reading. A mend that left nothing of its block shows as an empty segment of a neighbour. */
function applyToBlocks(
  report: Report,
  mends: readonly Mend[],
): Pick<MendedReport, 'blocks' | 'segments' | 'origins'> {
  const published = layOut(report.blocks);
  const blocks: MendedReport['blocks'][number][] = [];
  const segments: MendedSegment[][] = [];
  const origins: number[] = [];
  let homeless: MendedSegment[] = [];
  for (const line of mendedLines(published, mends)) {
    const own = line.pieces.map(({ text, mend }): MendedSegment =>
      mend === null ? { kind: 'text', text } : { kind: 'mend', text, mend },
    );
    const made = mendedBlock(line, published);
    if (made === null) {
      homeless.push(...own);
      continue;
    }
    blocks.push(made.block);
    origins.push(made.origin);
    segments.push([...homeless, ...own]);
    homeless = [];
  }
  segments.at(-1)?.push(...homeless);
  return { blocks, segments, origins };
}

import { bare } from './bare';
import type { JudgedLine } from './judged-line';

/** A line that leaves so little of a title out still says it. */
const sameShare = 0.8;
/** Marks and numbers that a repeated title may have more. */
const mostMore = 6;
/** The most lines in which a title is set. */
const mostTitleLines = 4;

/** Whether a line says the title again, but for a few characters. */
export function isSameTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const line = bare(text);
  const whole = bare(title);
  if (line === '' || whole === '') return false;
  if (line === whole) return true;
  if (whole.includes(line)) return line.length >= sameShare * whole.length;
  return line.includes(whole) && line.length <= whole.length + mostMore;
}

/** Indices of lines in a row that together say the title: 某省人民政府关于 / 做好某项工作的通告. */
export function partsOfTitle(
  judged: readonly JudgedLine[],
  start: number,
  end: number,
  title: string | null,
): ReadonlySet<number> {
  const whole = title === null ? '' : bare(title);
  for (let first = start; first < end; first++) {
    let said = '';
    for (let index = first; index < Math.min(end, first + mostTitleLines); index++) {
      said += bare(judged[index]?.line.text ?? '');
      if (said === whole && said !== '') {
        return new Set(Array.from({ length: index - first + 1 }, (_, step) => first + step));
      }
      if (!whole.startsWith(said)) break;
    }
  }
  return new Set();
}

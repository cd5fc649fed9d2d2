import { foldedText } from '../folded-line';
import type { JudgedLine } from '../judged-line';

const arrows = /\s*(?:>{1,3}|＞{1,3}|»|›|→|\/|／|::|\||｜|-{1,2}>|\s[-–—]\s)\s*|\s{2,}/u;
const lead = /^[^\p{L}]*[^首网本]{0,12}(?:位置|所在|在这里|在這裡)[：:\s]*/u;
const front = /^(?:网站|本站)?首页$/;
const longestStep = 30;

/**
 * The steps of a breadcrumb from the front page down, without the words before it (当前位置：) and without
 * 正文. The surest of several wins. Systems that set every step in an element of its own give a line each:
 * lines are joined while they go on with an arrow.
 */
export function readBreadcrumb(judged: readonly JudgedLine[], before: number): readonly string[] {
  let best: readonly string[] = [];
  let bestRank = 0;
  for (let index = 0; index < before; index++) {
    const entry = judged[index];
    if (entry === undefined || !opensBreadcrumb(entry)) continue;
    let text = entry.line.text;
    let next = index + 1;
    while (next < before && next < index + 8) {
      const nextEntry = judged[next];
      const step = nextEntry?.line.text ?? '';
      const goesOn =
        (nextEntry?.side === 'breadcrumb' && entry.side === 'breadcrumb') ||
        /^(?:[>＞»›]|-{1,2}>)/u.test(step) ||
        /(?:[>＞»›：:]|位置)$/u.test(text);
      const beginsAnew = nextEntry !== undefined && opensBreadcrumb(nextEntry);
      if (!goesOn || beginsAnew || step.length > longestStep) break;
      text += `  ${step}`;
      next++;
    }
    const steps = stepsOf(text);
    const rank = rankOf(text, steps);
    if (rank > bestRank) [best, bestRank] = [steps, rank];
  }
  return best;
}

/** A line that says “位置”, or has arrows, is a surer breadcrumb than a bar of words; a longer one than a short one. */
function rankOf(text: string, steps: readonly string[]): number {
  if (steps.length === 0) return 0;
  const sure = (/位置|所在/.test(text) ? 1.5 : 0) + (/[>＞»›→]/u.test(text) ? 20 : 0);

  const isBar = sure === 0 && (/[|｜]/u.test(text) || steps.length > 5);
  return isBar ? 0 : sure + steps.length;
}

function opensBreadcrumb({ kind, line }: JudgedLine): boolean {
  if (kind.kind === 'furniture' && kind.rule === 'breadcrumb') return true;
  return foldedText(line.text) === '首页';
}

function stepsOf(text: string): readonly string[] {
  const steps = text
    .replace(lead, '')
    .replace(/^[^\p{L}\p{N}《“]+/u, '')
    .split(arrows)
    .map((step) => step.trim())
    .filter((step) => step !== '' && step.length <= longestStep);
  const last = foldedText(steps.at(-1) ?? '');
  const kept = last === '正文' || last === '内容' || last === '详细内容' ? steps.slice(0, -1) : steps;
  return kept.length === 1 && front.test(foldedText(kept[0] ?? '')) ? [] : kept;
}

/** The last step that names a column: not the front page. */
export function columnOf(breadcrumb: readonly string[]): string | null {
  const last = breadcrumb.at(-1);
  return last === undefined || front.test(foldedText(last)) || breadcrumb.length < 2 ? null : last;
}

import type { Line, LineSetting, Stretch } from '../line';

/** White space that a browser collapses; ideographic and no-break spaces are text. */
function isCollapsible(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

/** Whether a break in the source beside this character is mere wrapping: CJK is written without spaces. */
function isWide(unit: number): boolean {
  return unit >= 0x2e80 && unit !== 0xfeff;
}

/** Gathers the text of one line from the text nodes that make it up. */
export class LineBuffer {
  private text = '';
  private pendingSpace: 'none' | 'space' | 'newline' = 'none';
  private stretches: Stretch[] = [];
  private seams: number[] = [];
  private at = -1;
  private block = -1;
  private setting: LineSetting | null = null;

  isEmpty(): boolean {
    return this.text === '';
  }

  blockOfText(): number {
    return this.block;
  }

  /** Adds a text node's text; the first one decides how the line is set. */
  add(
    text: string,
    at: number,
    block: number,
    setting: LineSetting,
    bold: boolean,
    href: string | null,
  ): void {
    const from = this.text.length;
    this.addCollapsed(text);
    if (this.text.length === from) return;
    if (from > 0) this.seams.push(from);
    if (this.setting === null) {
      this.at = at;
      this.block = block;
      this.setting = setting;
    }
    if (bold) this.stretch({ kind: 'bold', start: from, end: this.text.length });
    if (href !== null) this.stretch({ kind: 'link', start: from, end: this.text.length, href });
  }

  /** The line so far, or null when there is none; the buffer is empty afterwards. */
  take(afterGap: boolean): Line | null {
    const { text, stretches, seams, at, block, setting } = this;
    this.text = '';
    this.pendingSpace = 'none';
    this.stretches = [];
    this.seams = [];
    this.setting = null;
    return setting === null
      ? null
      : trimmedLine(text, stretches, seams, { setting, image: null, block, at, afterGap });
  }

  private addCollapsed(text: string): void {
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x20;
      if (i < text.length && !isCollapsible(unit)) continue;
      if (i > from) this.append(text.slice(from, i));
      from = i + 1;
      if (i < text.length && this.pendingSpace !== 'newline') {
        this.pendingSpace = unit === 0x20 || unit === 0x09 ? 'space' : 'newline';
      }
    }
  }

  private append(word: string): void {
    if (this.pendingSpace !== 'none' && this.text !== '') {
      const isWrapping =
        this.pendingSpace === 'newline' &&
        isWide(this.text.charCodeAt(this.text.length - 1)) &&
        isWide(word.charCodeAt(0));
      if (!isWrapping) this.text += ' ';
    }
    this.pendingSpace = 'none';
    this.text += word;
  }

  /** Joins a stretch to the last one of its kind where they touch: `<b>发</b><b>展</b>` is one bold word. */
  private stretch(added: Stretch): void {
    const index = this.stretches.findLastIndex((stretch) => stretch.kind === added.kind);
    const last = this.stretches[index];
    const touches =
      last !== undefined &&
      last.end >= added.start - 1 &&
      (last.kind === 'bold' || (added.kind === 'link' && last.href === added.href));
    if (touches) this.stretches[index] = { ...last, end: added.end };
    else this.stretches.push(added);
  }
}

/**
 * A line without white space of any kind at its ends, its stretches and seams moved along; null when nothing is left.
 */
function trimmedLine(
  text: string,
  stretches: readonly Stretch[],
  seams: readonly number[],
  rest: Omit<Line, 'text' | 'stretches' | 'seams'>,
): Line | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const cut = text.indexOf(trimmed);
  const moved: Stretch[] = [];
  for (const stretch of stretches) {
    const start = Math.max(0, stretch.start - cut);
    const end = Math.min(trimmed.length, stretch.end - cut);
    if (start < end) moved.push({ ...stretch, start, end });
  }
  const kept = seams.map((seam) => seam - cut).filter((seam) => seam > 0 && seam < trimmed.length);
  return { text: trimmed, stretches: moved, seams: kept, ...rest };
}

import type { Highlight, InlineMark, Suspicion } from '../../lib/report';
import type { ShownChoice } from './choice';
import type { Layer } from './layer';

type MendLayer = Extract<Layer, { kind: 'mend' }>;
type DifferenceLayer = Extract<Layer, { kind: 'difference' }>;

/** A stretch of text with the same marks and layers all along. Its text is '' where a mend took something away. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly href: string | null;
  readonly mend: MendLayer | null;
  /** Whether a mend guessed it. */
  readonly guessed: boolean;
  readonly suspicion: Suspicion | null;
  readonly choice: ShownChoice | null;
  readonly highlight: Highlight | null;
  readonly difference: DifferenceLayer | null;
}

const plain: Omit<Run, 'text'> = {
  bold: false,
  href: null,
  mend: null,
  guessed: false,
  suspicion: null,
  choice: null,
  highlight: null,
  difference: null,
};

/**
 * Cuts a text wherever a mark or a layer begins or ends. The runs joined give the text. An empty layer (a mend that
 * only took away) becomes an empty run at its place. Where two of a kind overlap the later one in the list shows.
 */
export function runsOf(text: string, marks: readonly InlineMark[], layers: readonly Layer[]): readonly Run[] {
  const stretches = [...marks, ...layers].filter(({ start, end }) => start >= 0 && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of stretches) cuts.add(start).add(end);
  const places = [...cuts].sort((one, other) => one - other);
  const opening = grouped(stretches.filter(({ start, end }) => start < end));
  const empty = grouped(stretches.filter(({ start, end }) => start === end));

  const runs: Run[] = [];
  let open: (InlineMark | Layer)[] = [];
  for (const [index, start] of places.entries()) {
    for (const stretch of empty.get(start) ?? []) runs.push(withStretches('', [stretch]));
    open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])];
    const end = places[index + 1];
    if (end !== undefined) runs.push(withStretches(text.slice(start, end), open));
  }
  return runs;
}

/** Runs in pieces wherever `separator` stands in their text; the separators are gone. */
export function splitRuns(runs: readonly Run[], separator: string): readonly (readonly Run[])[] {
  let piece: Run[] = [];
  const pieces = [piece];
  for (const run of runs) {
    for (const [index, text] of run.text.split(separator).entries()) {
      if (index > 0) pieces.push((piece = []));
      if (text !== '' || run.text === '') piece.push({ ...run, text });
    }
  }
  return pieces;
}

function grouped<Stretch extends { readonly start: number }>(
  stretches: readonly Stretch[],
): ReadonlyMap<number, readonly Stretch[]> {
  const byStart = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const same = byStart.get(stretch.start);
    if (same === undefined) byStart.set(stretch.start, [stretch]);
    else same.push(stretch);
  }
  return byStart;
}

function withStretches(text: string, stretches: readonly (InlineMark | Layer)[]): Run {
  let run: Run = { ...plain, text };
  for (const stretch of stretches) run = withStretch(run, stretch);
  return run;
}

function withStretch(run: Run, stretch: InlineMark | Layer): Run {
  switch (stretch.kind) {
    case 'bold':
      return { ...run, bold: true };
    case 'link':
      return { ...run, href: stretch.href };
    case 'mend':
      return { ...run, mend: stretch };
    case 'suspicion':
      return { ...run, suspicion: stretch.suspicion };
    case 'guess':
      return { ...run, guessed: true };
    case 'choice':
      return { ...run, choice: stretch.choice };
    case 'highlight':
      return { ...run, highlight: stretch.highlight };
    case 'difference':
      return { ...run, difference: stretch };
  }
}

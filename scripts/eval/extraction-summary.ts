import type { Genre } from './corpus';
import { scoredFields, type PageScore, type ScoredField } from './score';

export interface ScoredPage {
  readonly file: string;
  readonly genre: Genre;
  readonly score: PageScore;
}

export interface FieldSummary {
  readonly gold: number;
  readonly right: number;
  readonly given: number;
}

/** One extractor over all pages with gold. */
export interface ExtractionSummary {
  readonly pages: number;
  readonly institutionF1: number;
  readonly allF1: number;
  readonly medianF1: number;
  readonly clean: number;
  readonly fields: Readonly<Record<ScoredField, FieldSummary>>;
  /** Right among the values given where gold exists. */
  readonly givenRight: number;
}

export function summarise(pages: readonly ScoredPage[]): ExtractionSummary {
  const f1 = pages.map(({ score }) => score.bodyF1);
  const sorted = [...f1].sort((a, b) => a - b);
  const fieldOf = (field: ScoredField): FieldSummary => {
    const marks = pages.map(({ score }) => score.fields[field]).filter((mark) => mark !== null);
    return {
      gold: marks.length,
      right: marks.filter((mark) => mark === 'right').length,
      given: marks.filter((mark) => mark !== 'not-given').length,
    };
  };
  const fields = {
    title: fieldOf('title'),
    date: fieldOf('date'),
    source: fieldOf('source'),
    author: fieldOf('author'),
    editor: fieldOf('editor'),
  };
  const sum = (key: 'right' | 'given'): number =>
    scoredFields.reduce((total, field) => total + fields[field][key], 0);
  return {
    pages: pages.length,
    institutionF1: mean(
      pages.filter(({ genre }) => genre === 'institution').map(({ score }) => score.bodyF1),
    ),
    allF1: mean(f1),
    medianF1: sorted[sorted.length >> 1] ?? 0,
    clean: pages.filter(({ score }) => score.clean).length,
    fields,
    givenRight: sum('given') === 0 ? 1 : sum('right') / sum('given'),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The floors that the extraction is held to. */
export const floors = {
  institutionF1: 0.985,
  allF1: 0.95,
  clean: 0.85,
  title: 0.92,
  date: 0.92,
  source: 0.85,
  editor: 0.85,
  author: 0.7,
  givenRight: 0.95,
} as const;

/** One row a measure, one column an extractor; the last column the floor. */
export function summaryRows(
  columns: readonly { readonly name: string; readonly summary: ExtractionSummary }[],
): readonly (readonly string[])[] {
  const row = (
    name: string,
    cell: (summary: ExtractionSummary) => string,
    floor: string,
  ): readonly string[] => [name, ...columns.map(({ summary }) => cell(summary)), floor];
  return [
    ['extraction', ...columns.map(({ name }) => name), 'floor'],
    row('pages with gold', ({ pages }) => `${pages}`, ''),
    row('body F1, institution', ({ institutionF1 }) => institutionF1.toFixed(3), `${floors.institutionF1}`),
    row('body F1, all', ({ allF1 }) => allF1.toFixed(3), `${floors.allF1}`),
    row('body F1, median', ({ medianF1 }) => medianF1.toFixed(3), ''),
    row('clean body', ({ clean, pages }) => share(clean, pages), percent(floors.clean)),
    ...scoredFields.map((field) =>
      row(field, ({ fields }) => share(fields[field].right, fields[field].gold), percent(floors[field])),
    ),
    row('right of values given', ({ givenRight }) => percent(givenRight), percent(floors.givenRight)),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} ${percent(part / whole)}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

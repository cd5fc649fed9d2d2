import {
  noPersonalFields,
  type AnnotationRow,
  type ClipItem,
  type ClipRow,
  type PersonalField,
  type PersonalFields,
} from './rows';
import type { Store } from './store';

/** What a person added to one clip, from that clip's annotation rows. */
export function personalFields(rows: readonly AnnotationRow[]): PersonalFields {
  const set = Object.fromEntries(rows.map(({ field, value }) => [field, value]));
  return { ...noPersonalFields, ...set };
}

/** Clip rows with what the person added to them; reads the annotations of these clips only. */
export async function itemsOf(store: Store, rows: readonly ClipRow[]): Promise<ClipItem[]> {
  // All asked for at once: one look-up of many keys waits for each before it goes on to the next.
  const annotations = await Promise.all(
    rows.map(({ id }) => store.annotations.where('clipId').equals(id).toArray()),
  );
  return joinItems(rows, annotations.flat());
}

/** Joins clip rows and annotation rows; annotations of clips that are not among the rows are left out. Pure. */
export function joinItems(rows: readonly ClipRow[], annotations: readonly AnnotationRow[]): ClipItem[] {
  const byClip = annotationsByClip(annotations);
  return rows.map((row) => joinItem(row, byClip.get(row.id)));
}

/** One clip row with its own annotation rows. Pure. */
export function joinItem(row: ClipRow, own: readonly AnnotationRow[] = []): ClipItem {
  return { ...row, personal: own.length === 0 ? noPersonalFields : personalFields(own) };
}

export function annotationsByClip(
  annotations: readonly AnnotationRow[],
): ReadonlyMap<string, readonly AnnotationRow[]> {
  const byClip = new Map<string, AnnotationRow[]>();
  for (const row of annotations) {
    const own = byClip.get(row.clipId);
    if (own === undefined) byClip.set(row.clipId, [row]);
    else own.push(row);
  }
  return byClip;
}

/** The annotation row of one field. */
export function annotation<Field extends PersonalField>(
  clipId: string,
  field: Field,
  value: PersonalFields[Field],
  at: string,
): AnnotationRow {
  // A union member chosen by a generic key: the compiler cannot see that field and value belong together.
  return { clipId, field, value, at } as AnnotationRow;
}

/** Ids of all clips in the trash. */
export async function trashedIds(store: Store): Promise<ReadonlySet<string>> {
  const rows = await store.annotations.where('field').equals('trashedAt').toArray();
  return new Set(rows.filter((row) => row.value !== null).map((row) => row.clipId));
}

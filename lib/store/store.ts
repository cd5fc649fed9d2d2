import { Dexie, type Table } from 'dexie';
import type { ReprintRow } from './reprint-rows';
import type { PlaceRow } from './places';
import type {
  AnnotationRow,
  BookkeepingRow,
  ClipRow,
  DeliveryRow,
  FeedbackRow,
  FoldedRow,
  JobRow,
  PersonalField,
  PrintRow,
  SnapshotRow,
  TextRow,
} from './rows';
import { schemas, upgrades } from './schema';
import type { AnySegmentRow, CollectionRow, PostingsRow, SegmentRow } from './search-rows';
import type { ImportOutcomeRow, StagedRow } from './staged-rows';
import type { TaskRow, TaskStepRow, TaskWorkRow } from './task-rows';
import type { VisitRow } from './visit-rows';

/** The database of one browser profile. Every page of the extension opens its own connection to it. */
export class Store extends Dexie {
  declare readonly clips: Table<ClipRow, string>;
  declare readonly annotations: Table<AnnotationRow, [clipId: string, field: PersonalField]>;
  declare readonly texts: Table<TextRow, string>;
  declare readonly folded: Table<FoldedRow, string>;
  declare readonly prints: Table<PrintRow, string>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly places: Table<PlaceRow, string>;
  declare readonly jobs: Table<JobRow, string>;
  declare readonly deliveries: Table<DeliveryRow, string>;
  declare readonly feedback: Table<FeedbackRow, number>;
  declare readonly bookkeeping: Table<BookkeepingRow, string>;
  declare readonly reprints: Table<ReprintRow, [clipId: string, pageKey: string]>;
  declare readonly visits: Table<VisitRow, string>;

  declare readonly segments: Table<AnySegmentRow, number, Omit<SegmentRow, 'number'>>;
  declare readonly postings: Table<PostingsRow, number>;
  declare readonly collections: Table<CollectionRow, string>;

  declare readonly tasks: Table<TaskRow, string>;
  declare readonly taskWorks: Table<TaskWorkRow, string>;
  declare readonly taskSteps: Table<TaskStepRow, [taskId: string, number: number]>;
  declare readonly staged: Table<StagedRow, [taskId: string, number: number]>;
  declare readonly importOutcomes: Table<ImportOutcomeRow, [taskId: string, number: number]>;

  constructor(name: string) {
    super(name);
    schemas.forEach((tables, at) => {
      const version = this.version(at + 1).stores({ ...tables });
      const upgrade = upgrades.get(at + 1);
      if (upgrade !== undefined) version.upgrade(upgrade);
    });
  }
}

/** Opens the store (on first use: Dexie waits for it), making or upgrading it where needed. */
export function openStore(name = 'zhaibao'): Store {
  return new Store(name);
}

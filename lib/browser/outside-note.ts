import { storage } from 'wxt/utils/storage';

/** What lib/store notes outside its database, so that the loss of the database is noticed. */
interface Note {
  readonly id: string;
  readonly since: string;
  readonly lostAt: string | null;
}

const item = storage.defineItem<Note | null>('local:storeSentinel', { fallback: null });

/** The note's place in the extension's own storage area, which browsers clear apart from databases. */
export const outsideNote = {
  read: (): Promise<Note | null> => item.getValue(),
  write: (note: Note): Promise<void> => item.setValue(note),
};

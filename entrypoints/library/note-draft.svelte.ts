import type { SaveState } from '../../ui/reader/open-clip';

/** Milliseconds of rest after the last key before a note is stored. */
const restAfterTyping = 600;

/** A note while it is being written: stored by itself when the person pauses, leaves the field or the clip. */
export class NoteDraft {
  text = $state('');
  state: SaveState = $state('saved');

  readonly #save: (clipId: string, note: string) => Promise<void>;
  #clipId: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param save stores a note; rejects when it could not */
  constructor(save: (clipId: string, note: string) => Promise<void>) {
    this.#save = save;
  }

  /** Another clip is open, or the store has another note for this one. What was being written is stored first. */
  show(clipId: string, stored: string): void {
    if (clipId === this.#clipId) {
      // What is being written here wins over what another window stored.
      if (this.state === 'saved') this.text = stored;
      return;
    }
    void this.flush();
    this.#clipId = clipId;
    this.text = stored;
    this.state = 'saved';
  }

  write(text: string): void {
    this.text = text;
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), restAfterTyping);
  }

  /** Stores what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const clipId = this.#clipId;
    if (clipId === null || this.state === 'saved' || this.state === 'saving') return;
    const { text } = this;
    this.state = 'saving';
    const result = await this.#save(clipId, text).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    // Something was typed, or another clip opened, while the store was writing: that has its own state.
    if (this.#clipId === clipId && this.state === 'saving') this.state = result;
  }
}

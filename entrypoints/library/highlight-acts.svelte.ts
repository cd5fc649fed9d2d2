import { i18n } from '#i18n';
import { highlightColours, type Highlight, type HighlightColour, type TextQuote } from '../../lib/report';
import { changeHighlight, putHighlight, removeHighlight } from '../../lib/store/highlights';
import type { Store } from '../../lib/store/store';
import type { WrittenNote } from '../../ui/reader/highlighting';
import { NoteDraft } from './note-draft.svelte';
import type { Steps } from './steps.svelte';

/** Where the pen that was used last is remembered. */
const penKey = 'highlighter-pen';

/** What a person does with the highlights of clips. Every act can be taken back; a note is stored by itself. */
export class HighlightActs {
  pen: HighlightColour = $state('yellow');

  readonly #store: Store;
  readonly #steps: Steps;
  readonly #draft: NoteDraft;
  #writtenId: string | null = $state(null);

  constructor(store: Store, steps: Steps) {
    this.#store = store;
    this.#steps = steps;
    this.pen = highlightColours.find((colour) => colour === localStorage.getItem(penKey)) ?? 'yellow';
    this.#draft = new NoteDraft((key, note) => {
      const { clipId, id } = readKey(key);
      return changeHighlight(store, clipId, id, { note }, now());
    });
  }

  /** The note that is being written. */
  get written(): WrittenNote | null {
    return this.#writtenId === null
      ? null
      : { id: this.#writtenId, text: this.#draft.text, state: this.#draft.state };
  }

  make(clipId: string, quote: TextQuote, colour: HighlightColour): Highlight {
    this.#take(colour);
    const highlight: Highlight = { id: crypto.randomUUID(), quote, colour, note: '', at: now() };
    void this.#steps.take(
      i18n.t('reading.done.made'),
      () => putHighlight(this.#store, clipId, highlight, now()),
      () => removeHighlight(this.#store, clipId, highlight.id, now()),
    );
    return highlight;
  }

  recolour(clipId: string, { id, colour: before }: Highlight, colour: HighlightColour): void {
    this.#take(colour);
    void this.#steps.take(
      i18n.t('reading.done.recoloured'),
      () => changeHighlight(this.#store, clipId, id, { colour }, now()),
      () => changeHighlight(this.#store, clipId, id, { colour: before }, now()),
    );
  }

  remove(clipId: string, highlight: Highlight): void {
    void this.#draft.flush();
    void this.#steps.take(
      i18n.t('reading.done.deleted'),
      () => removeHighlight(this.#store, clipId, highlight.id, now()),
      () => putHighlight(this.#store, clipId, highlight, now()),
    );
  }

  write(clipId: string, { id, note }: Highlight, text: string): void {
    this.#draft.show(keyOf(clipId, id), note);
    this.#writtenId = id;
    this.#draft.write(text);
  }

  /** Stores what waits, now. */
  async flush(): Promise<void> {
    await this.#draft.flush();
  }

  #take(pen: HighlightColour): void {
    this.pen = pen;
    localStorage.setItem(penKey, pen);
  }
}

function keyOf(clipId: string, id: string): string {
  return `${clipId}/${id}`;
}

function readKey(key: string): { readonly clipId: string; readonly id: string } {
  const at = key.lastIndexOf('/');
  return { clipId: key.slice(0, at), id: key.slice(at + 1) };
}

function now(): string {
  return new Date().toISOString();
}

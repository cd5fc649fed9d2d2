import { i18n } from '#i18n';
import {
  switchMends,
  withChosen,
  withoutPhrase,
  withPhrase,
  type CharacterPlace,
  type KeptPhrase,
  type Mend,
  type Region,
} from '../../lib/report';
import type { ClipItem } from '../../lib/store/rows';
import type { Steps } from './steps.svelte';

/** What the person changes of how a clip is mended and converted; each step can be undone. */
export class WordingActs {
  readonly #steps: Steps;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  turnMends(item: ClipItem, mends: readonly Mend[], on: boolean): void {
    const turned = switchMends(item.personal, mends, on);
    if (turned !== null) void this.#steps.set(item, turned.field, turned.ids);
  }

  /** @param becomes null takes back what was chosen at the place */
  choose(item: ClipItem, place: CharacterPlace, region: Region, becomes: string | null): void {
    const choices = withChosen(item.personal.choices, place, region, becomes);
    const words =
      becomes === null ? i18n.t('library.done.unchosen') : i18n.t('library.done.chosen', { becomes });
    void this.#steps.setAndTell(item, 'choices', choices, words);
  }

  keepPhrase(phrases: readonly KeptPhrase[], phrase: KeptPhrase): void {
    const { written, becomes } = phrase;
    const words = i18n.t('library.done.phraseKept', { written, becomes });
    void this.#steps.setPhrases(phrases, withPhrase(phrases, phrase), words);
  }

  dropPhrase(phrases: readonly KeptPhrase[], phrase: KeptPhrase): void {
    const words = i18n.t('library.done.phraseDropped', { written: phrase.written });
    void this.#steps.setPhrases(phrases, withoutPhrase(phrases, phrase), words);
  }
}

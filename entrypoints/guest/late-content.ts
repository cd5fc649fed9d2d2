import type { Look } from '../notice/face';

/** After a change a look waits so long, in milliseconds; after the last one the page is left alone. */
const pauses: readonly number[] = [400, 1_000, 2_500, 6_000];
/** A page that has not changed for so long after loading is left alone too. */
const patience = 30_000;

/**
 * Looks at a page at once, and again when its text comes late, at most a few times. `observe` calls back on
 * every change of the page and gives the function that ends this. `look` never rejects.
 * Gives the function that ends all.
 */
export function watchLateContent(
  observe: (changed: () => void) => () => void,
  look: () => Promise<Look>,
): () => void {
  let looksAgain = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    isOver = true;
    endObserving();
    clearTimeout(timer);
    clearTimeout(giveUp);
  };
  const lookOnce = async (): Promise<void> => {
    const seen = await look();
    if (seen === 'settled' || looksAgain >= pauses.length) end();
  };
  const lookLater = (): void => {
    if (isOver || timer !== undefined || looksAgain >= pauses.length) return;
    timer = setTimeout(() => {
      timer = undefined;
      looksAgain++;
      void lookOnce();
    }, pauses[looksAgain]);
  };
  const endObserving = observe(lookLater);
  const giveUp = setTimeout(end, patience);
  void lookOnce();
  return end;
}

/** Work that may be asked for more often than there is time for it. */
export interface Paced {
  /** Does the work now, or as soon as it has rested; asked for several times meanwhile, it is done once. */
  readonly ask: () => void;
  readonly end: () => void;
}

/**
 * Work that rests after each time, so that a page which is told of one change after another still hears the person.
 * @param restsOfWork the rest, as a multiple of the time that the work took with all that follows it in the same turn
 */
export function paced(work: () => void, restsOfWork: number): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const begin = (): void => {
    isAsked = false;
    const begun = performance.now();
    // A turn later, when the view has followed.
    timer = setTimeout(() => {
      timer = setTimeout(rested, (performance.now() - begun) * restsOfWork);
    });
    work();
  };
  const rested = (): void => {
    timer = undefined;
    if (isAsked) begin();
  };
  return {
    ask: () => {
      if (timer === undefined) begin();
      else isAsked = true;
    },
    end: () => {
      clearTimeout(timer);
      isAsked = false;
    },
  };
}

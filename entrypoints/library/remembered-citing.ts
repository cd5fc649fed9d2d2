import { citeChoiceOf, type CiteChoice } from '../../ui/library/cite-choice';
import { storeChoice, storedChoice } from './stored-choice';

/** The number counts the shapes that were ever stored. */
const rememberedAs = 'citing:1';

/** How the person cited last. */
export function rememberedCiteChoice(): CiteChoice {
  return citeChoiceOf(storedChoice(rememberedAs));
}

export function rememberCiteChoice(choice: CiteChoice): void {
  storeChoice(rememberedAs, choice);
}

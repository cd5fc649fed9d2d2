/**
 * What each way of damage costs, in natural logarithms like the model's probabilities; tuned on simulated damage
 * (test/unit/mend/slip). The higher, the commoner.
 */
export const costs = {
  /** ? stands for a lead byte and what broke it off. */
  questionForLead: -4,
  /** ? stands for nothing. */
  questionForNothing: -15,
  /** A mark is two halves of characters, and the lead before it was dropped without a trace. */
  leadDroppedAtMark: -6,
  /** ? stands for a trail byte. */
  questionForTrail: -1,
  /** ? stands for a trail byte and for the lead that follows. */
  questionForTrailAndLead: -8,
  /** A pair that decodes to a private-use character was dropped between two symbols. */
  droppedPair: -2,
  /** A trail byte was lost without a trace before a mark. */
  trailDroppedAtMark: -5,
  /** The last trail byte of a line was lost. */
  trailLostAtLineEnd: -4,
  /** ！ is the second half of 。 and the first of “ or 《: what mirrors break most. */
  stopBeforeQuote: 2.5,
  /** A character that is neither Han nor a mark comes out. */
  strange: -6,
  /** A character of the other script comes out. */
  otherScript: -3,
  /** A quotation mark, which the model looks through. */
  quote: -2.5,
  /** An opening quote where a sentence ends, or a closing one where it goes on. */
  misplacedQuote: -4,
  /** A closing quote while one is open, and an opening one while one is. */
  quoteCloses: 3,
  quoteOpensAgain: -2,
  /** A note whose character does not stand before it. */
  strayNote: -10,
  /** A swallowed note that completes the character before it. */
  noteCompletes: 0.5,
  /** A swallowed note after a character that decodes by chance. */
  noteByChance: -8,
  /** A swallowed note that begins the damage, its character's lead being the trail of the one before. */
  noteBeginsSlip: -3,
  /** A swallowed note taken as it stands. */
  noteAsItStands: -12,
  /** White space in the middle of a character. */
  spaceInside: -4,
  /** A mark right after another. */
  markAfterMark: -9,
  /** What follows a broken lead is no mark that mirrors break. */
  noMarkAfterLostLead: -5,
  /** Digits and Latin words run on. */
  runOn: -0.5,
} as const;

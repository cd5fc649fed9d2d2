import type { Script, StructureReason, TraditionalFlavour } from '../../lib/report';
import type { Verdict } from './verdict';

/** Keys of the locales for the verdicts. */
export const verdictWords = {
  'surely-report': 'popup.verdict.surelyReport',
  report: 'popup.verdict.report',
  'perhaps-report': 'popup.verdict.perhapsReport',
  institutional: 'popup.verdict.institutional',
  article: 'popup.verdict.article',
  unknown: 'popup.verdict.unknown',
} as const satisfies Record<Verdict, string>;

/** Keys of the locales for the structural reasons. */
export const structureWords = {
  'long-paragraphs': 'reason.longParagraphs',
  'enumerated-sections': 'reason.enumeratedSections',
  'ordinal-points': 'reason.ordinalPoints',
  'unit-names': 'reason.unitNames',
  'work-verbs': 'reason.workVerbs',
  formulae: 'reason.formulae',
  figures: 'reason.figures',
  'document-titles': 'reason.documentTitles',
  'government-meta': 'reason.governmentMeta',
  'info-line': 'reason.infoLine',
  'public-host': 'reason.publicHost',
} as const satisfies Record<StructureReason, string>;

const scripts = {
  hans: 'popup.script.hans',
  hant: 'popup.script.hant',
  mixed: 'popup.script.mixed',
  none: 'popup.script.none',
} as const satisfies Record<Script, string>;

/** Key of the locales for a script and, where it is Traditional, how it was made. */
export function scriptWords(
  script: Script,
  flavour: TraditionalFlavour | null,
): (typeof scripts)[Script] | 'popup.script.hantMainland' {
  return script === 'hant' && flavour === 'mainland-made' ? 'popup.script.hantMainland' : scripts[script];
}

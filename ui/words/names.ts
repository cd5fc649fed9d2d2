import type { EvidenceKind, MendName, Suspicion } from '../../lib/report';

/** Keys of the locales for the repairs: a name, and what it does in a sentence. Message names may hold no hyphen. */
export const mendWords = {
  'double-encoding': { name: 'reader.mend.doubleEncoding', about: 'reader.mendAbout.doubleEncoding' },
  'byte-slip': { name: 'reader.mend.byteSlip', about: 'reader.mendAbout.byteSlip' },
  'pinyin-annotation': { name: 'reader.mend.pinyinAnnotation', about: 'reader.mendAbout.pinyinAnnotation' },
  'zero-width': { name: 'reader.mend.zeroWidth', about: 'reader.mendAbout.zeroWidth' },
  'odd-space': { name: 'reader.mend.oddSpace', about: 'reader.mendAbout.oddSpace' },
  'punctuation-form': { name: 'reader.mend.punctuationForm', about: 'reader.mendAbout.punctuationForm' },
  'spam-line': { name: 'reader.mend.spamLine', about: 'reader.mendAbout.spamLine' },
  'repeated-line': { name: 'reader.mend.repeatedLine', about: 'reader.mendAbout.repeatedLine' },
  'joined-line': { name: 'reader.mend.joinedLine', about: 'reader.mendAbout.joinedLine' },
  'mainland-residue': { name: 'reader.mend.mainlandResidue', about: 'reader.mendAbout.mainlandResidue' },
} as const satisfies Record<MendName, { readonly name: string; readonly about: string }>;

/** Keys of the locales for the places where a value was read. */
export const evidenceWords = {
  'json-ld': 'reader.evidence.jsonLd',
  meta: 'reader.evidence.meta',
  'open-graph': 'reader.evidence.openGraph',
  'info-line': 'reader.evidence.infoLine',
  'tail-line': 'reader.evidence.tailLine',
  heading: 'reader.evidence.heading',
  'title-element': 'reader.evidence.titleElement',
  breadcrumb: 'reader.evidence.breadcrumb',
  body: 'reader.evidence.body',
  url: 'reader.evidence.url',
  person: 'reader.evidence.person',
} as const satisfies Record<EvidenceKind, string>;

/** Keys of the locales for damage that was seen but not mended. */
export const suspicionWords = {
  'byte-slip': 'reader.suspicion.byteSlip',
  unreadable: 'reader.suspicion.unreadable',
} as const satisfies Record<Suspicion['kind'], string>;

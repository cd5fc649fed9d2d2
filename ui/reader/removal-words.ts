/** Keys of the locales for the rules by which an extractor takes text away. */
const removalKeys = {
  hidden: 'reader.removal.hidden',
  'before-body': 'reader.removal.before',
  'after-body': 'reader.removal.after',
  title: 'reader.removal.title',
  'original-title': 'reader.removal.originalTitle',
  'info-line': 'reader.removal.infoLine',
  credits: 'reader.removal.credits',
  column: 'reader.removal.column',
  'above-text': 'reader.removal.aboveText',
  'behind-text': 'reader.removal.behindText',
  navigation: 'reader.removal.navigation',
  breadcrumb: 'reader.removal.breadcrumb',
  'related-links': 'reader.removal.relatedLinks',
  'related-heading': 'reader.removal.relatedHeading',
  related: 'reader.removal.related',
  neighbours: 'reader.removal.neighbours',
  comments: 'reader.removal.comments',
  advertisement: 'reader.removal.advertisement',
  share: 'reader.removal.share',
  'page-tools': 'reader.removal.pageTools',
  'text-size': 'reader.removal.textSize',
  'qr-code': 'reader.removal.qrCode',
  'follow-us': 'reader.removal.followUs',
  'search-box': 'reader.removal.searchBox',
  mailbox: 'reader.removal.mailbox',
  'script-notice': 'reader.removal.scriptNotice',
  accessibility: 'reader.removal.accessibility',
  'copyright-notice': 'reader.removal.copyright',
  footer: 'reader.removal.footer',
  ornament: 'reader.removal.ornament',
  'repeated-on-page': 'reader.removal.repeated',
  'fallback-extractor': 'reader.removal.fallback',
  // the name of an element and the words in a line may say the same
  'share-bar': 'reader.removal.share',
} as const satisfies Record<string, string>;

type NamedRule = keyof typeof removalKeys;

/**
 * The key of the words for a rule; null for one that this version does not know: a clip keeps the rules it was made by.
 */
export function removalKey(rule: string): (typeof removalKeys)[NamedRule] | null {
  return isNamed(rule) ? removalKeys[rule] : null;
}

function isNamed(rule: string): rule is NamedRule {
  return Object.hasOwn(removalKeys, rule);
}

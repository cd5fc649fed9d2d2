/** How elements take part in the text of a page. All names lower-case. */

/** Elements that begin and end a line of text. The last row holds the tags that 央视 and UCAP pages make up. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p ' +
    'pre section summary table tbody td tfoot th thead tr ul ' +
    'ucapcontent ucaptitle founder-content founder-title enpcontent'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title svg math canvas audio video object embed applet map ' +
    'select datalist input textarea button iframe frame noframes meta link base'
  ).split(' '),
);

export const headingLevels: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

export const boldElements: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'dt']);

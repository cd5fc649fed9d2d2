import { variants } from '../../lib/report';

/** What `--help` prints. */
export const usage = `Zhaibao 摘报: clip, mend, convert and notice Chinese institutional reports.

  npm run --silent zhaibao -- clip [--to VARIANT]… FILE…
      Reads saved pages (HTML) and text files in UTF-8, GB18030, Big5 or UTF-16, and prints one JSON object a
      line, in the order of the files:
        file, detected, score, reasons, kind, title, publishedAt, source, authors, editors, issuer, script,
        mends, text, converted
      or, for a file that gives nothing, { file, error }; the others go on and the exit status is then 1.
      A value that the page does not give is null or an empty list. "text" is the mended body in its own
      script, one line a block; "converted" holds it in each variant asked for.

  npm run --silent zhaibao -- convert --to VARIANT
      Converts text line by line from standard input.

  npm run --silent zhaibao -- mend
      Mends text line by line from standard input; each line is mended by itself.

  npm run --silent zhaibao -- detect
      Judges text line by line: { detected, score, reasons, kind } for each line of standard input.

  VARIANT is one of ${variants.join(', ')}: Simplified (cn), Traditional as in Taiwan (tw) or Hong Kong (hk); twp and
  hkp also use the words of those places. --to may be repeated or hold several, separated by commas.
  Standard input is UTF-8 with \\n or \\r\\n; output lines end in \\n.
`;

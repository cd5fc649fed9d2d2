import { pageDocument } from '../../../scripts/page-document';
import { convertRuns } from '../../../lib/convert/convert-runs';
import { PageConversion, type PagePorts } from '../../../lib/inpage';
import type { ConvertedRuns, RunsToConvert } from '../../../lib/report';

/** A page, its conversion, and the hands of whoever changes the page meanwhile. */
export interface ConvertedPage {
  readonly page: Document;
  readonly conversion: PageConversion;
  readonly requests: RunsToConvert[];
  /** Waits until the changes that the page has made so far are converted. */
  readonly settled: () => Promise<void>;
}

type Convert = (request: RunsToConvert) => Promise<ConvertedRuns>;

const convertHere: Convert = async ({ runs, pageScript, variant }) => convertRuns(runs, pageScript, variant);

/** The conversion of a page with dictionaries at hand, and frames that come at once. */
export function conversionOf(html: string, convert: Convert = convertHere): ConvertedPage {
  const page = pageDocument(html, 'https://qingxi.example/');
  const requests: RunsToConvert[] = [];
  const ports: PagePorts = {
    convert: (request) => {
      requests.push(request);
      return convert(request);
    },
    observe: (changed) => observe(page, changed),
    keepSelection: (write) => write(),
    nextFrame: async () => {},
    whenSettled: async () => {},
  };
  return {
    page,
    requests,
    conversion: new PageConversion(page, ports),
    settled: () => new Promise((resolve) => setTimeout(resolve, 4)),
  };
}

function observe(
  page: Document,
  changed: (changes: readonly MutationRecord[]) => void,
): ReturnType<PagePorts['observe']> {
  const window = page.defaultView;
  if (window === null) throw new Error('The page has no window.');
  const observer = new window.MutationObserver((records) => changed(records.map(asInBrowsers)));
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  return { take: () => observer.takeRecords().map(asInBrowsers), end: () => observer.disconnect() };
}

/**
 * linkedom gives the observed document as the target of what was added, and tells of a text that was written over
 * as if it had been removed.
 */
function asInBrowsers(record: MutationRecord): MutationRecord {
  const [added] = record.addedNodes;
  const [written] = record.removedNodes;
  if (added?.parentNode) return { ...record, target: added.parentNode };
  if (written?.isConnected) return { ...record, type: 'characterData', target: written };
  return record;
}

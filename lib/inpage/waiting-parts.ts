import { blockAround, collectRuns, type Reach } from './collect-runs';
import type { PageText, TextRun } from './page-text';
import { decidingAttributes } from './rules';
import { isInline } from './standing';

const elementNode = 1;

/** The parts of a page that are still to be converted: all of it at first, later what the page changes. */
export class WaitingParts {
  readonly #parts = new Map<Element, Reach>();

  get isEmpty(): boolean {
    return this.#parts.size === 0;
  }

  addAll(element: Element): void {
    this.#parts.set(element, 'everything');
  }

  clear(): void {
    this.#parts.clear();
  }

  /** Notes what a change of the page asks for. */
  addChange(change: MutationRecord): void {
    if (change.type === 'childList') this.#addNodes(change);
    else if (isDeciding(change)) this.#addWhole(blockAround(change.target));
    else this.#addOwnText(blockAround(change.target));
  }

  /** The runs of all waiting parts that still stand in the page, each once. */
  runs(): TextRun[] {
    const seen = new Set<PageText>();
    const runs: TextRun[] = [];
    for (const [element, reach] of this.#parts) {
      if (!element.isConnected) continue;
      for (const run of collectRuns(element, reach)) {
        const [first] = run;
        if (first === undefined || seen.has(first)) continue;
        seen.add(first);
        runs.push(run);
      }
    }
    return runs;
  }

  #addNodes({ addedNodes, target }: MutationRecord): void {
    for (const added of addedNodes) {
      // `nodeType` is what tells an element, in every document and library.
      if (added.nodeType === elementNode && !isInline(added as Element)) this.addAll(added as Element);
      else this.#addOwnText(blockAround(target));
    }
  }

  #addWhole(block: Element | null): void {
    if (block !== null) this.addAll(block);
  }

  #addOwnText(block: Element | null): void {
    if (block !== null && !this.#parts.has(block)) this.#parts.set(block, 'own-text');
  }
}

/** Whether a change decides anew what may be touched. */
export function isDeciding({ type, attributeName }: MutationRecord): boolean {
  return type === 'attributes' && decidingAttributes.some((name) => name === attributeName);
}

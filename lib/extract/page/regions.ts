import { attributeOf } from './element-access';
import { bodyContainers, sideElements } from '../tables/containers';
import type { PageTree } from './page-tree';

/** Elements whose tag alone says that they stand beside the article. */
const sideTags: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'related'],
]);

/** What the class and id words of each element say about it. */
export interface Regions {
  /** For each node what its own name says it holds beside the article ('related', 'footer' …), or null. */
  readonly side: readonly (string | null)[];
  /** For each node whether it is a container by name. */
  readonly isContainer: readonly boolean[];
}

/** Reads the names of all elements once, top down. */
export function readRegions(tree: PageTree): Regions {
  const side: (string | null)[] = [];
  const isContainer: boolean[] = [];
  const known = new Map<string, NameMeaning>();
  tree.nodes.forEach((node, index) => {
    const meanings = node.tag === '' ? [] : nameWords(node.element).map((name) => meaningOf(name, known));
    isContainer[index] = meanings.some((meaning) => meaning.isContainer);
    side[index] = sideTags.get(node.tag) ?? meanings.find((meaning) => meaning.side !== null)?.side ?? null;
  });
  return { side, isContainer };
}

interface NameMeaning {
  readonly side: string | null;
  readonly isContainer: boolean;
}

/** A page says the same few names thousands of times. */
function meaningOf(name: string, known: Map<string, NameMeaning>): NameMeaning {
  const found = known.get(name);
  if (found !== undefined) return found;
  const meaning: NameMeaning = {
    side: sideElements.find(({ pattern }) => pattern.test(name))?.system ?? null,
    isContainer: bodyContainers.some(({ pattern }) => pattern.test(name)),
  };
  known.set(name, meaning);
  return meaning;
}

/** Names longer than this are generated and say nothing. */
const longestName = 40;

function nameWords(element: Element): readonly string[] {
  const words = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (words.length < 2) return [];
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word.length <= longestName);
}

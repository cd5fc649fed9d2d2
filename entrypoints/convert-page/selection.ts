/** One end of a selection. */
interface End {
  readonly node: Node;
  readonly offset: number;
}

interface Selected {
  readonly anchor: End;
  readonly focus: End;
}

/**
 * Does work that writes texts of the page, and sets the selection again where it stood: a text that is written
 * over throws the selection out of it. Converted texts have the same places as the published ones but for a few.
 */
export function keepSelection<Result>(page: Document, write: () => Result): Result {
  const before = selected(page);
  const result = write();
  const after = selected(page);
  const isThrownOut = !isSame(before?.anchor, after?.anchor) || !isSame(before?.focus, after?.focus);
  if (before !== null && isThrownOut) select(page, before);
  return result;
}

function select(page: Document, selection: Selected): void {
  const anchor = withinNode(selection.anchor);
  const focus = withinNode(selection.focus);
  page.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function selected(page: Document): Selected | null {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return null;
  return {
    anchor: { node: anchorNode, offset: anchorOffset },
    focus: { node: focusNode, offset: focusOffset },
  };
}

function isSame(one: End | undefined, other: End | undefined): boolean {
  return one?.node === other?.node && one?.offset === other?.offset;
}

/** An end that lies beyond a text that has become shorter moves to its end. */
function withinNode({ node, offset }: End): End {
  const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
  return { node, offset: Math.min(offset, length) };
}

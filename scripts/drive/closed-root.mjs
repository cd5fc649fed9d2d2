// @ts-check

/**
 * The in-page hint lives in a closed shadow root, which page scripts and selectors cannot enter.
 * The debugger can: these find an element in there by its visible words and act on it with real input.
 */

/** @typedef {{ nodeId: number, nodeName: string, nodeValue: string, children?: DebuggerNode[], shadowRoots?: DebuggerNode[], shadowRootType?: string }} DebuggerNode */

/**
 * All text inside closed shadow roots of the page.
 * @param {import('@playwright/test').Page} page
 */
export async function closedRootText(page) {
  return withRoots(page, async (roots) => roots.map(textOf).join('\n'));
}

/**
 * Clicks the first button in a closed shadow root whose words contain `words`.
 * @param {import('@playwright/test').Page} page
 * @param {string | RegExp} words
 */
export async function clickInClosedRoot(page, words) {
  let point = await placeOf(page, words);
  // The hint glides in: it is clicked where it has come to rest.
  for (let turn = 0; turn < 50; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await placeOf(page, words);
    if (now.x === point.x && now.y === point.y) break;
    point = now;
  }
  await page.mouse.click(point.x, point.y);
}

/**
 * The middle of the first button whose words match.
 * @param {import('@playwright/test').Page} page
 * @param {string | RegExp} words
 */
function placeOf(page, words) {
  return withRoots(page, async (roots, session) => {
    const button = roots.flatMap(elements).find((node) => isButton(node) && matches(textOf(node), words));
    if (!button) throw new Error(`No button ${words} in: ${roots.map(textOf).join(' | ')}`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/**
 * Waits until closed shadow roots hold words.
 * @param {import('@playwright/test').Page} page
 * @param {string | RegExp} words
 * @param {number} [timeout] milliseconds
 */
export async function waitForClosedRoot(page, words, timeout = 10_000) {
  const end = Date.now() + timeout;
  let text = '';
  while (Date.now() < end) {
    text = await closedRootText(page);
    if (matches(text, words)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${words} did not appear in the hint; it holds: ${text}`);
}

/**
 * @template Result
 * @param {import('@playwright/test').Page} page
 * @param {(roots: DebuggerNode[], session: import('@playwright/test').CDPSession) => Promise<Result>} act
 */
async function withRoots(page, act) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    // Fields have shadow roots of the browser's own ('user-agent'); the hint's is 'closed'.
    const roots = elements(root).flatMap((node) => node.shadowRoots ?? []);
    return await act(
      roots.filter((node) => node.shadowRootType === 'closed'),
      session,
    );
  } finally {
    await session.detach();
  }
}

/** @param {DebuggerNode} node @returns {DebuggerNode[]} */
function elements(node) {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(elements)];
}

/** @param {DebuggerNode} node @returns {string} */
function textOf(node) {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join('');
}

/** @param {DebuggerNode} node */
function isButton(node) {
  return node.nodeName === 'BUTTON' || node.nodeName === 'A';
}

/** @param {string} text @param {string | RegExp} words */
function matches(text, words) {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

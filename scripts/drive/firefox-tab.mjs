// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * What can be done in a tab by one who looks at it, clicks and types. Functions are carried into the page as text:
 * they see what they are given and nothing around them; what they take and give must survive JSON.
 * @typedef {object} DrivenTab
 * @property {<A extends readonly unknown[], R>(look: ((...given: A) => R) | string, ...given: A) => Promise<Awaited<R>>} evaluate
 *   of source alone nothing is given back
 * @property {<A extends readonly unknown[], R>(look: (...given: A) => R, ...given: A) => Promise<NonNullable<Awaited<R>>>} until
 *   evaluates again and again until something truthy comes
 * @property {(wanted: Wanted) => Promise<void>} click as a mouse does, once the element is there
 * @property {(...keys: string[]) => Promise<void>} press keys held down together, named as `KeyboardEvent.key` names them
 * @property {(text: string) => Promise<void>} type key by key
 * @property {(selector: string, files: readonly string[]) => Promise<void>} setFiles chooses files in a field for them
 * @property {() => Promise<void>} reload until the page that stood there is gone
 * @property {(file: string) => Promise<void>} screenshot writes a PNG
 * @property {() => Promise<void>} close
 */

/**
 * An element as assistive technology knows it; the name whole.
 * @typedef {object} Wanted
 * @property {string} role
 * @property {string} name
 * @property {string} [within] selector of what it is looked for in
 */

/** Keys that write nothing, as WebDriver has them. @type {Readonly<Record<string, string>>} */
const namedKeys = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
};

/** Milliseconds. A browser that has just started beside others takes its time. */
const patience = 30_000;

/**
 * @param {import('./bidi.mjs').SendCommand} send
 * @param {string} context the tab's id
 * @returns {DrivenTab}
 */
export function drivenTab(send, context) {
  /** @type {DrivenTab['evaluate']} */
  const evaluate = async (look, ...given) => {
    const called = `(async () => JSON.stringify(await (${look})(...${JSON.stringify(given)})) ?? 'null')()`;
    const answer = await send('script.evaluate', {
      expression: typeof look === 'string' ? `${look};\n'null'` : called,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };

  /** What is typed and clicked reaches the tab in front, and a tab behind draws nothing (content-visibility). */
  const comeForward = async () => {
    await send('browsingContext.activate', { context });
  };

  /** @param {object[]} actions */
  const pressInOrder = async (actions) => {
    await comeForward();
    await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };

  /** @param {object} locator @param {object} [start] where it is looked for */
  const located = async (locator, start) => {
    const { nodes } = await send('browsingContext.locateNodes', {
      context,
      locator,
      ...(start && { startNodes: [start] }),
    });
    return nodes[0];
  };

  return {
    evaluate,
    until: (look, ...given) => repeated(() => evaluate(look, ...given), String(look)),
    click: async ({ role, name, within }) => {
      await comeForward();
      const element = await repeated(async () => {
        const start = within === undefined ? undefined : await located({ type: 'css', value: within });
        if (within !== undefined && start === undefined) return undefined;
        return located({ type: 'accessibility', value: { role, name } }, start);
      }, `${role} “${name}”`);
      await send('script.callFunction', {
        functionDeclaration: `(element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' })`,
        arguments: [element],
        target: { context },
        awaitPromise: false,
      });
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    press: async (...keys) => {
      const values = keys.map((key) => namedKeys[key] ?? key);
      await pressInOrder([
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    type: (text) =>
      pressInOrder(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    setFiles: async (selector, files) => {
      const element = await repeated(() => located({ type: 'css', value: selector }), selector);
      await send('input.setFiles', { context, element, files });
    },
    reload: async () => {
      await evaluate(() => void Object.assign(globalThis, { isLeaving: true }));
      await send('browsingContext.reload', { context, wait: 'none' });
      await repeated(() => evaluate(() => !('isLeaving' in globalThis)), 'another page');
    },
    screenshot: async (file) => {
      await comeForward();
      await evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
      );
      const { data } = await send('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
}

/**
 * Looks again and again until something truthy comes. A page in the middle of loading has nothing to be asked yet.
 * @template T
 * @param {() => Promise<T>} look
 * @param {string} what is waited for, in words
 * @returns {Promise<NonNullable<T>>}
 */
async function repeated(look, what) {
  const end = Date.now() + patience;
  /** @type {unknown} */
  let last;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}; last: ${JSON.stringify(last)}`);
}

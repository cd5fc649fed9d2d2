// @ts-check
import { WebSocket } from 'ws';

/**
 * What the commands used here answer with; each fills the fields that are its own.
 * @typedef {object} BidiResult
 * @property {string} context browsingContext.create
 * @property {readonly { context: string }[]} contexts browsingContext.getTree
 * @property {string} data browsingContext.captureScreenshot
 * @property {readonly { sharedId: string }[]} nodes browsingContext.locateNodes
 * @property {'success' | 'exception'} type script.evaluate
 * @property {{ value: string }} result script.evaluate
 * @property {{ text: string }} exceptionDetails script.evaluate
 */

/** Sends one command and gives its result. @typedef {(method: string, params?: object) => Promise<BidiResult>} SendCommand */

/**
 * Connects to a browser that speaks WebDriver BiDi: https://w3c.github.io/webdriver-bidi/
 * @param {string} address
 * @returns {Promise<SendCommand>}
 */
export async function connect(address) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let lastId = 0;
  /** @type {Map<number, { resolve: (value: BidiResult) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data));
    const asker = waiting.get(answer.id);
    if (!asker) return;
    waiting.delete(answer.id);
    if (answer.type === 'error') asker.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker.resolve(answer.result);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

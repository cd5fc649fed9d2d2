// @ts-check
import { createServer } from 'node:http';
import iconv from 'iconv-lite';
import { each, escaped } from './html.mjs';
import { samplePages } from './pages.mjs';

/** @typedef {import('./sample-report').SamplePage} SamplePage */

/** @returns {string} The list of all sample pages. */
function indexPage() {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>样本网站</title>
<style>body{font:16px/1.9 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}</style></head>
<body><h1>样本网站</h1><p>这里的网站、单位和人物都是虚构的；五篇种子报告按常见网站的样式排版。</p>
<ol>${each(
    samplePages.filter((page) => page.listed),
    (page) => `<li><a href="${page.path}">${escaped(page.name)}</a></li>`,
  )}</ol></body></html>
`;
}

/**
 * Plain pictures that stand for those of a real site, in the sizes such pictures have.
 * @type {Readonly<Record<string, { readonly width: number, readonly height: number, readonly colour: string }>>}
 */
const pictures = {
  '/images/logo.svg': { width: 1000, height: 96, colour: '#9db4cc' },
  '/images/code.svg': { width: 110, height: 110, colour: '#c8ccd0' },
  '/images/meeting.svg': { width: 600, height: 400, colour: '#c8ccd0' },
};

/** @param {string} path */
function picture(path) {
  const { width, height, colour } = pictures[path] ?? { width: 600, height: 400, colour: '#c8ccd0' };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colour}"/></svg>\n`;
}

/**
 * The bytes of a page in its charset. A character that the charset lacks is an error: it would be sent as `?`.
 * @param {string} html
 * @param {import('./sample-report').PageSetting['charset']} charset
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function encodedPage(html, charset) {
  const bytes = iconv.encode(html, charset);
  if (iconv.decode(bytes, charset) !== html) throw new Error(`This page cannot be written in ${charset}.`);
  return new Uint8Array(bytes);
}

/** @param {string | null} name @returns {import('./sample-report').Edition} */
function editionNamed(name) {
  return name === '1' ? 1 : name === '3' ? 3 : 2;
}

/**
 * Serves the sample pages on this machine. `POST /control/edit?edition=2` makes the page that changes silently show
 * its other text from then on (`edition=3`: a note under it; `edition=1`: the first again), at the same address.
 * `POST /control/remove?page=/a.html` takes a page away (404), `POST /control/move?page=/a.html&to=/b.html` has its address
 * lead to another, `POST /control/restore?page=/a.html` puts it back.
 * @param {{ readonly port?: number }} [options] port 0, the default, takes any free one
 * @returns {Promise<{ url: string, pages: readonly SamplePage[], close: () => Promise<void> }>} `url` has no final slash
 */
export async function startSampleSite({ port = 0 } = {}) {
  const pages = new Map(samplePages.map((page) => [page.path, page]));
  /** @type {import('./sample-report').Edition} */
  let edition = 1;
  /** @type {Set<string>} */
  const removed = new Set();
  /** @type {Map<string, string>} */
  const moved = new Map();

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    /** @type {(status: number, type: string, body: string | Uint8Array) => void} */
    const answer = (status, type, body) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (request.method === 'POST' && pathname === '/control/edit') {
      edition = editionNamed(searchParams.get('edition'));
      return answer(200, 'text/plain', String(edition));
    }
    if (request.method === 'POST' && pathname === '/control/remove') {
      removed.add(searchParams.get('page') ?? '');
      return answer(200, 'text/plain', 'removed');
    }
    if (request.method === 'POST' && pathname === '/control/move') {
      moved.set(searchParams.get('page') ?? '', searchParams.get('to') ?? '/');
      return answer(200, 'text/plain', 'moved');
    }
    if (request.method === 'POST' && pathname === '/control/restore') {
      removed.delete(searchParams.get('page') ?? '');
      moved.delete(searchParams.get('page') ?? '');
      return answer(200, 'text/plain', 'restored');
    }
    if (pathname === '/') return answer(200, 'text/html; charset=utf-8', indexPage());
    if (pathname.startsWith('/images/')) return answer(200, 'image/svg+xml', picture(pathname));
    const leadsTo = moved.get(pathname);
    if (leadsTo !== undefined) {
      response.writeHead(302, { location: leadsTo, 'cache-control': 'no-store' });
      return response.end();
    }
    const page = pages.get(pathname);
    if (page === undefined || removed.has(pathname))
      return answer(404, 'text/plain; charset=utf-8', 'no such sample page\n');
    const type = page.charsetInHeader ? `text/html; charset=${page.charset}` : 'text/html';
    return answer(200, type, encodedPage(page.html(edition), page.charset));
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample site has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    pages: samplePages,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

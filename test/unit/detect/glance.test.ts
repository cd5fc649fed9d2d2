import { expect, it } from 'vitest';
import { glance, type Glance } from '../../../lib/detect/page/glance';
import { pageDocument } from '../../../scripts/page-document';

const sentence = '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植。';
const english = 'The council published its minutes of the meeting held in the old town hall on Monday. ';

function seen(html: string): Glance {
  return glance(pageDocument(html, null));
}

it.each([
  ['prose', `<p>${sentence}</p><p>${sentence}</p>`],
  ['a body that is one text', `<td>${sentence.repeat(9)}</td>`],
  [
    'prose behind an English menu, scripts and styles',
    '<script>window.settings = { analytics: true, identifier: 1 }</script>'.repeat(15) +
      '<a href="/en">International cooperation and exchange programmes</a>'.repeat(40) +
      `<p>${sentence}</p><p>${sentence}</p>`,
  ],
  ['links and scripts in Chinese, which a closer look passes over', `<a href="/">${sentence}</a>`.repeat(3)],
])('sees Han characters in %s', (_, body) => {
  expect(seen(`<html><body>${body}</body></html>`)).toBe('han');
});

it.each([
  ['English', `<p>${english.repeat(3)}</p>`.repeat(30)],
  [
    'so much English that what follows is not read',
    `<p>${english.repeat(3)}</p>`.repeat(90) + `<p>${sentence.repeat(4)}</p>`,
  ],
  ['English with a Chinese line', `<p>${english}</p>`.repeat(40) + `<p>${sentence}</p>`],
])('sees letters in %s', (_, body) => {
  expect(seen(`<html><body>${body}</body></html>`)).toBe('letters');
});

it.each([
  ['an empty page', ''],
  [
    'an error page, whatever its styles',
    '<style>p{color:red;margin:0 auto}</style>'.repeat(9) + '<h1>404 Not Found</h1>',
  ],
  ['short labels', '<span>青禾县城关镇</span>'.repeat(200)],
])('sees little in %s', (_, body) => {
  expect(seen(`<html><body>${body}</body></html>`)).toBe('little');
});

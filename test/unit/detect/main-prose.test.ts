import { expect, it } from 'vitest';
import { mainProse } from '../../../lib/detect/page';
import { pageDocument } from '../../../scripts/page-document';

const first = '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植。';
const second = '局党支部还为村里的老人送去了防滑鞋和常用药品，帮他们把院里的积雪清扫干净。';
const third = '下一步，该局将定期回访，掌握苗木成活情况，及时解决群众反映的困难和问题。';

function proseOf(body: string): string {
  return mainProse(pageDocument(`<html><body>${body}</body></html>`, null));
}

it('gives one line a paragraph, in order', () => {
  expect(proseOf(`<div><p>${first}</p><p>${second}</p></div>`)).toBe(`${first}\n${second}`);
});

it('joins what a sentence has inside it: bold, links, broken source lines', () => {
  const body = `<div><p>青禾县<b>林业局</b>组织职工到<a href="/c">包联村</a>栽植树苗，
     并对去年栽下的苗木逐株查看补植。</p><p>${second}</p></div>`;
  expect(proseOf(body).split('\n')[0]).toBe(
    '青禾县林业局组织职工到包联村栽植树苗， 并对去年栽下的苗木逐株查看补植。',
  );
});

it('ends a line at <br>, and keeps short headings between paragraphs', () => {
  expect(proseOf(`<div>${first}<br>一、抓宣传<br>${second}</div>`)).toBe(`${first}\n一、抓宣传\n${second}`);
});

it('leaves out navigation, footers, asides, scripts and lines that are links only', () => {
  const body = `<nav><p>${third}</p></nav><aside><p>${third}</p></aside>
    <div><p>${first}</p><script>var a = '${third}';</script><p><a href="/n">下一篇：青禾县召开会议</a></p><p>${second}</p></div>
    <footer><p>${third}</p></footer>`;
  expect(proseOf(body)).toBe(`${first}\n${second}`);
});

it('prefers the longer text to the one that comes first', () => {
  const body = `<div class="side"><p>${third}</p></div><div class="main"><p>${first}</p><p>${second}</p><p>${first}</p></div>`;
  expect(proseOf(body)).toBe(`${first}\n${second}\n${first}`);
});

it('stops after 600 Han characters: no page costs more than that', () => {
  const long = proseOf(`<div>${`<p>${first}</p>`.repeat(400)}</div>`);
  expect(long.length).toBeLessThan(800);
});

it('is empty without Chinese prose', () => {
  expect(proseOf('')).toBe('');
  expect(proseOf('<p>English only, and quite a lot of it at that.</p>')).toBe('');
  expect(proseOf('<ul><li>工作动态</li><li>通知公告</li></ul>')).toBe('');
});

it('does not recurse', () => {
  expect(proseOf('<div>'.repeat(5_000) + first)).toBe(first);
});

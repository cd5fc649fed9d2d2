import { expect, it } from 'vitest';
import { gate } from '../../../lib/detect/page';
import { pageDocument } from '../../../scripts/page-document';

const sentence = '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植。';
const english = 'The council published its minutes of the meeting held in the old town hall on Monday. ';

function passes(body: string, attributes = ''): boolean {
  return gate(pageDocument(`<html ${attributes}><body>${body}</body></html>`, null));
}

it('lets Chinese prose in, whatever the page says of its language', () => {
  for (const attributes of ['', 'lang="en"', 'lang="zh-CN"', 'lang="ja"'])
    expect(passes(`<p>${sentence}</p><p>${sentence}</p>`, attributes)).toBe(true);
});

it.each([
  ['an empty page', ''],
  ['English', `<p>${english.repeat(30)}</p>`],
  ['English with a Chinese line', `<p>${english}</p>`.repeat(12) + `<p>${sentence}</p>`],
  ['a menu in Chinese', '<a href="/">青禾县人民政府门户网站首页导航栏目</a>'.repeat(60)],
  ['a script that holds Chinese', `<script>var words = '${sentence.repeat(9)}'</script>`],
  ['short labels', '<span>青禾县城关镇</span>'.repeat(200)],
])('keeps out %s', (_, body) => {
  expect(passes(body)).toBe(false);
});

it('finds the prose behind an English menu and before English addresses', () => {
  const menu = '<a href="/en">International cooperation and exchange programmes</a>'.repeat(40);
  const addresses = '<p>http://www.department-of-example.invalid/index.html</p>'.repeat(80);
  expect(passes(`${menu}<p>${sentence}</p><p>${sentence}</p>`)).toBe(true);
  expect(passes(`<p>${sentence.repeat(2)}</p>`.repeat(8) + addresses)).toBe(true);
});

it('finds a body that is one text node', () => {
  expect(passes(`<td>${sentence.repeat(9)}</td>`)).toBe(true);
});

it('does not recurse: a nest 50,000 deep is walked or given up, not crashed on', () => {
  expect(passes('<div>'.repeat(50_000) + sentence)).toBe(false);
});

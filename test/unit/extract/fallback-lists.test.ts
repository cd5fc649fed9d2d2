import { expect, it } from 'vitest';
import { extractReport } from '../../../lib/extract';
import { pageDocument } from '../../../scripts/page-document';

const options = { url: 'http://www.example.invalid/dongtai/', charset: 'utf-8' };

function extracted(body: string) {
  return extractReport(
    pageDocument(`<html><body><div id="app">${body}</div></body></html>`, options.url),
    options,
  );
}

const links =
  '<li><a href="/a">松岭区教育局多措并举推进课后服务提质增效工作</a></li>' +
  '<li><a href="/b">碧川县应急管理局“三个强化”筑牢汛期安全防线</a></li>';

it('takes a column with two entries for a list, not for a text', () => {
  expect(extracted(`<h1>工作动态</h1><ul>${links}</ul>`)).toEqual({
    status: 'nothing',
    reason: { kind: 'list-page' },
  });
});

it('still reads a short text that links elsewhere', () => {
  const text =
    '本周末老城区夜市重开，摊主们带来三十种新口味，市民可以乘坐夜间公交前往，末班车延长到二十三点三十分。';
  expect(extracted(`<p>${text}${text}</p><ul>${links}</ul>`).status).toBe('report');
});

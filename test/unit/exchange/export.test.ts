import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipToJson, clipToMarkdown, clipToText, fileName } from '../../../lib/exchange';
import type { Block } from '../../../lib/report';
import { fileOf, found, paragraph, subjectOf } from './subjects';

/** The Markdown after the front matter. */
function bodyOf(blocks: readonly Block[]): string {
  return clipToMarkdown(subjectOf(blocks), 'original').split('\n---\n\n')[1] ?? '';
}

describe('Markdown', () => {
  it('says what is known in front, every value a quoted string', () => {
    const subject = subjectOf(
      [paragraph('正文。')],
      {
        title: found('题目: "引号"\n--- # [x]'),
        publishedAt: found({ iso: '2024-05-06', precision: 'day' }),
        authors: [found('no'), found('李平\u0085\ud800')],
      },
      { tags: ['防汛', 'a: b'] },
    );
    expect(clipToMarkdown(subject, 'original').split('\n---\n')[0]).toBe(
      [
        '---',
        String.raw`title: "题目: \"引号\"\n--- # [x]"`,
        'date: "2024-05-06"',
        String.raw`authors: ["no", "李平\u0085�"]`,
        'url: "https://a.example/report.html"',
        'site: "某市水务局"',
        'script: "hans"',
        'reading: "original"',
        'tags: ["防汛", "a: b"]',
        'clipped: "2024-05-06T07:08:09Z"',
        'mends: 0',
        'id: "0123456789abcdef0123456789abcdef"',
      ].join('\n'),
    );
  });

  it('writes every kind of block', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: '一、部署', marks: [] },
      {
        kind: 'paragraph',
        text: '强化“担当”，见通知。',
        marks: [
          { kind: 'bold', start: 2, end: 6 },
          { kind: 'link', start: 8, end: 10, href: 'https://a.example/x?a=1&b=(2)' },
        ],
      },
      { kind: 'list-item', ordered: false, depth: 0, text: '巡堤', marks: [] },
      { kind: 'list-item', ordered: true, depth: 1, text: '夜间', marks: [] },
      { kind: 'quote', text: '安全第一', marks: [] },
      { kind: 'table', rows: [['站', '人'], ['城东|西', '12'], ['少']] },
      { kind: 'figure', caption: '检查现场', photographer: null, imageUrl: 'https://a.example/1 2.jpg' },
      { kind: 'figure', caption: '只有文字', photographer: null, imageUrl: null },
      { kind: 'page-break', page: 2 },
    ];
    expect(bodyOf(blocks)).toBe(
      [
        '## 一、部署',
        '',
        '强化“**担当**”，见[通知](<https://a.example/x?a=1&b=(2)>)。',
        '',
        '- 巡堤',
        '    1. 夜间',
        '',
        '> 安全第一',
        '',
        '| 站 | 人 |',
        '| --- | --- |',
        String.raw`| 城东\|西 | 12 |`,
        '| 少 |  |',
        '',
        '![检查现场](<https://a.example/1%202.jpg>)',
        '',
        '只有文字',
        '',
        '* * *',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['<script>alert(1)</script>', String.raw`\<script\>alert(1)\</script\>`],
    ['[点击](javascript:alert(1))', String.raw`\[点击\](javascript:alert(1))`],
    ['# 不是标题', String.raw`\# 不是标题`],
    ['- 不是列表', String.raw`\- 不是列表`],
    ['2020. 不是列表', String.raw`2020\. 不是列表`],
    ['    不是代码', '不是代码'],
    ['见 https://b.example 或 www.b.example', String.raw`见 https\://b.example 或 www\.b.example`],
    ['邮箱 a@b.example', String.raw`邮箱 a\@b.example`],
    [
      '*强* _调_ `码` ~~删~~ ==亮== $x$ &lt; [[链]]',
      String.raw`\*强\* \_调\_ \`码\` \~\~删\~\~ \=\=亮\=\= \$x\$ \&lt; \[\[链\]\]`,
    ],
  ])('lets nothing of the page become markup: %s', (text, markdown) => {
    expect(bodyOf([paragraph(text)])).toBe(`${markdown}\n`);
  });

  it('gives no link to what is no address', () => {
    const marks = [{ kind: 'link', start: 0, end: 2, href: 'javascript:alert(1)' }] as const;
    expect(bodyOf([{ kind: 'paragraph', text: '点击', marks }])).toBe('点击\n');
  });

  it('shows mends that are on and those that are off, and converts', () => {
    const blocks = [paragraph('各单位,,各部门干部')];
    const subject = subjectOf(blocks);
    expect(clipToText(subject, 'original')).toContain('各单位,各部门干部');
    const mendsOff = subject.clip.mends.map(({ id }) => id);
    expect(clipToText(subjectOf(blocks, {}, { mendsOff }), 'original')).toContain('各单位,,各部门干部');
    expect(clipToText(subject, 'tw')).toContain('各單位,各部門幹部');
  });
});

describe('plain text and JSON', () => {
  it('gives title, facts, address and body', () => {
    const metadata = {
      title: found('迎汛准备'),
      source: found('水务局'),
      publishedAt: found({ iso: '2024-05-06', precision: 'day' } as const),
    };
    const blocks: Block[] = [paragraph('一。'), { kind: 'page-break', page: 2 }, paragraph('二。')];
    expect(clipToText(subjectOf(blocks, metadata), 'original')).toBe(
      '迎汛准备\n2024-05-06　水务局\nhttps://a.example/report.html\n\n一。\n二。\n',
    );
  });

  it('keeps all of a clip beside what is read', () => {
    const subject = subjectOf([paragraph('映照初心﹔')], { title: found('题') }, { note: '备忘' });
    const json: unknown = JSON.parse(clipToJson(subject, 'original'));
    expect(json).toMatchObject({
      format: 'zhaibao-clip',
      version: 1,
      title: '题',
      text: '映照初心；',
      personal: { note: '备忘' },
      published: {
        report: subject.clip.report,
        mends: subject.clip.mends,
        provenance: subject.clip.provenance,
      },
    });
  });
});

describe('files', () => {
  it('are one document for one clip, and for several one of all or a zip', async () => {
    const clips = [
      subjectOf([paragraph('一。')], { title: found('通报') }),
      subjectOf([paragraph('二。')], { title: found('通报') }),
    ];
    expect((await fileOf(clips.slice(0, 1), 'markdown')).name).toBe('通报.md');
    const together = await fileOf(clips, 'json');
    expect(JSON.parse(strFromU8(together.bytes))).toMatchObject({
      format: 'zhaibao-clips',
      clips: [{ title: '通报' }, { title: '通报' }],
    });
    const zip = await fileOf(clips, 'markdown');
    expect(zip.name).toBe('zhaibao.zip');
    expect(Object.keys(unzipSync(zip.bytes))).toEqual(['通报.md', '通报 (2).md']);
  });

  it.each([
    ['2024-05-06 关于“防汛”的通报', '2024-05-06 关于“防汛”的通报.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['CON', 'clip CON.md'],
    ['com¹', 'clip com¹.md'],
    ['文\u061c件', '文 件.md'],
    ['nul.txt', 'clip nul.txt.md'],
    ['  尾点...  ', '尾点.md'],
    ['\u202e反\u0000向', '反 向.md'],
    ['', 'clip.md'],
    ['...', 'clip.md'],
  ])('have names that every system takes: %j', (words, name) => {
    expect(fileName(words, 'clip', 'md')).toBe(name);
  });

  it('never have a name too long or with a path in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = fileName(words, 'clip', 'md');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f]|^\.|[. ]\.md$/);
      }),
    );
  });
});

describe('phrases that overlap in an export', () => {
  it('are settled by the segmenter only where the person says so', () => {
    const subject = subjectOf([paragraph('粉丝发布消息')]);
    expect(clipToText({ ...subject, settleOverlaps: true }, 'tw')).toContain('粉絲發佈消息');
    expect(clipToText(subject, 'tw')).toContain('粉絲髮布消息');
  });
});

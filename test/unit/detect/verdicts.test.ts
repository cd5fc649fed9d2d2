import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectText, judgeText, modelVersion, noPageEvidence } from '../../../lib/detect';
import { seedTexts } from './seed-texts';

const report =
  '近日，青禾县住房和城乡建设局党组认真贯彻落实县委部署，扎实开展老旧小区隐患排查整治工作。' +
  '一是加强组织领导，成立工作专班，压实责任，党员干部下沉一线；二是广泛宣传发动，组织志愿者入户走访320余户；' +
  '三是强化督导检查，建立台账，确保问题整改到位。截至目前，共排查小区18个，整改隐患46处，得到群众一致好评。';
const notice =
  '记者昨天从民政部门了解到，今年的婚姻登记预约系统已经升级，市民可以在手机上选择日期和时间段。' +
  '负责人表示，如果预约后不能按时到场，请提前一天取消，以便把名额让给其他人。';

describe('kinds', () => {
  it('a short report is a report', () => {
    expect(detectText(report, null).kind).toBe('report');
  });

  it('fewer than 100 Han characters are no report, however like one they read', () => {
    const short = detectText(report.slice(0, 90), null);
    expect(short.score).toBeGreaterThan(0);
    expect(short.kind).toBe('article');
  });

  it('other prose is an article, and institutional on a public body’s page', () => {
    expect(detectText(notice, null).kind).toBe('article');
    expect(detectText(notice, noPageEvidence).kind).toBe('article');
    const onPublicPage = detectText(notice, { ...noPageEvidence, publicHost: true });
    expect(onPublicPage.kind).toBe('institutional');
    expect(onPublicPage.reasons).toContainEqual({ kind: 'structure', code: 'public-host', weight: 1 });
  });

  it('a report stays a report whoever’s page it is on', () => {
    expect(detectText(report, { ...noPageEvidence, publicHost: true }).kind).toBe('report');
  });

  it.each([
    ['nothing', ''],
    ['English', 'The town council met on Tuesday to discuss the new bridge over the river. '.repeat(20)],
    [
      'English quoting Chinese',
      `${'The slogan reads in large red letters over the gate. '.repeat(8)}为人民服务`,
    ],
    [
      'Japanese',
      'この町の図書館は来月から開館時間を延長することになりました。市民の皆さんの利用をお待ちしています。',
    ],
    ['Korean', '시청은 이번 주 금요일까지 새로운 교량 공사 계획에 대한 의견을 받는다고 밝혔다.'],
    ['a caption', '青禾县党员干部在一线'],
  ])('%s is none, without score or reasons', (_, text) => {
    expect(detectText(text, null)).toEqual({ kind: 'none', score: 0, reasons: [], modelVersion });
  });
});

it('judges without reasons as it does with them', () => {
  for (const text of [report, notice, ...seedTexts.map((seed) => seed.text)])
    expect(judgeText(text, noPageEvidence).detection).toEqual({
      ...detectText(text, noPageEvidence),
      reasons: [],
    });
});

it('gives a finite score and exact phrases for any text at all', () => {
  const pieces = fc.constantFrom(
    '党员',
    '工作',
    '（',
    '(shì)',
    '\n',
    ' ',
    '0',
    'é',
    '\ud840',
    '\udc00',
    '，',
    '來源：',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 300 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { score, reasons } = detectText(text, null);
      expect(Number.isFinite(score)).toBe(true);
      for (const reason of reasons) if (reason.kind === 'phrase') expect(text).toContain(reason.text);
    }),
    { numRuns: 300 },
  );
});

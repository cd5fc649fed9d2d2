import { describe, expect, it } from 'vitest';
import { clipToText } from '../../../lib/exchange';
import { mainlandResidue } from '../../../lib/convert';
import { applyMends, mendReport } from '../../../lib/mend';
import { flatText, mendsLeftOut, switchMends, type Mend } from '../../../lib/report';
import { found, paragraph, reportOf } from '../mend/reports';
import { subjectOf } from '../exchange/subjects';

const machineMade = [
  '碧川縣委組織黨員干部下鄉，會后印發雜志300余份，筑牢防線。',
  '各單位加強聯系，精准對接，工作細致，懸挂標語，發揮示范作用。',
];

function offersIn(lines: readonly string[], title?: string): readonly Mend[] {
  const report = reportOf(lines.map(paragraph), title === undefined ? {} : { title: found(title) });
  return mendReport(report, [mainlandResidue]).mends.filter(({ name }) => name === 'mainland-residue');
}

function words(mends: readonly Mend[]): readonly string[] {
  return mends.map(({ before, after }) => `${before}→${after}`);
}

describe('mainland residue in Traditional text', () => {
  it('is offered word by word', () => {
    expect(words(offersIn(machineMade))).toEqual([
      '干部→幹部',
      '會后→會後',
      '雜志→雜誌',
      '余→餘',
      '筑→築',
      '聯系→聯繫',
      '精准→精準',
      '細致→細緻',
      '懸挂→懸掛',
      '示范作用→示範作用',
    ]);
  });

  it('is offered in the title by the evidence of the whole text', () => {
    const offers = offersIn(machineMade, '黨員干部在一線');
    expect(offers.filter(({ field }) => field === 'title').map(({ before }) => before)).toEqual(['干部']);
  });

  it('leaves what is right in either script, and matters of taste', () => {
    const right = '皇后像前展出北斗模型，了解情況，發布匯總，平台扎實運行，若干意見、高山峽谷。';
    const offers = offersIn([...machineMade, right]);
    expect(words(offers).slice(10)).toEqual([]);
  });

  it('leaves a quotation in Simplified', () => {
    expect(words(offersIn([...machineMade, '来信说：“党员干部会后还来过。”'])).slice(10)).toEqual([]);
  });

  it('is offered neither in regional nor in Simplified text', () => {
    expect(offersIn(['縣府組織幹部下鄉，會後發放雜誌三百餘份，公里、台灣、吃飯照舊。'])).toEqual([]);
    expect(offersIn(['县委组织党员干部下乡，会后印发杂志300余份。'])).toEqual([]);
  });

  it('reaches across a note of a mirror that another repair took out', () => {
    const [offer] = offersIn(['指揮部會同各站組織戰(zhàn)斗，干部會后到崗，余下三人值守。']);
    expect(offer?.before).toBe('戰(zhàn)斗');
    expect(offer?.after).toBe('戰鬥');
  });
});

describe('an offered mend', () => {
  const report = reportOf(machineMade.map(paragraph));
  const { mends } = mendReport(report, [mainlandResidue]);
  const none = { mendsOff: [], mendsOn: [] };

  it('is not made until asked for', () => {
    expect(applyMends(report, mends, mendsLeftOut(mends)).blocks).toEqual(report.blocks);
  });

  it('is made where it is switched on, and not any more when switched off', () => {
    const [first] = mends;
    if (first === undefined) throw new Error('no offer');
    const on = switchMends(none, [first], true);
    expect(on).toEqual({ field: 'mendsOn', ids: [first.id] });
    const read = flatText(
      applyMends(report, mends, mendsLeftOut(mends, { ...none, mendsOn: [first.id] })).blocks,
    );
    expect(read).toBe(machineMade.join('\n').replace('干部', '幹部'));
    expect(switchMends({ ...none, mendsOn: [first.id] }, [first], false)).toEqual({
      field: 'mendsOn',
      ids: [],
    });
  });

  it('is switched apart from the mends that are made unasked', () => {
    const damaged = reportOf([paragraph('各单位,,各部门')]);
    const [made] = mendReport(damaged).mends;
    if (made === undefined) throw new Error('no mend');
    expect(switchMends({ mendsOff: ['other'], mendsOn: ['offer'] }, [made], false)).toEqual({
      field: 'mendsOff',
      ids: ['other', made.id],
    });
  });

  it('counts in exports only when it is on', () => {
    const subject = subjectOf(machineMade.map(paragraph));
    const clip = { ...subject.clip, mends };
    expect(clipToText({ ...subject, clip }, 'original')).toContain('黨員干部');
    const personal = { ...subject.personal, mendsOn: mends.map(({ id }) => id) };
    const text = clipToText({ clip, personal }, 'original');
    expect(text).toContain('黨員幹部下鄉，會後印發雜誌300餘份，築牢防線');
  });
});

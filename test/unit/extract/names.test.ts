import { describe, expect, it } from 'vitest';
import { bylineNames } from '../../../lib/extract/byline';
import { closingBracket, readCredit } from '../../../lib/extract/credits';
import { isMedia, isNobody, isPersonName, isUnitName, namesIn } from '../../../lib/extract/names';

describe('names', () => {
  it.each(['张三', '欧阳修文', '劉備', '越清和'])('%s is a person', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each(['党办', '云溪县教育局', '强化组织', '市委', '今天', '张三李四王五'])('%s is no person', (name) => {
    expect(isPersonName(name)).toBe(false);
  });

  it.each(['云溪县教育局', '市直机关工委', '泌尿外科', '重慶市委黨史研究室', '云溪供水集团有限公司'])(
    '%s is a unit',
    (name) => {
      expect(isUnitName(name)).toBe(true);
    },
  );

  it('tells press from bodies', () => {
    expect(['云溪日报', '旗幟網', '云溪发布 公众号'].map(isMedia)).toEqual([true, true, true]);
    expect(isMedia('云溪县教育局')).toBe(false);
  });

  it.each(['大汉网络', 'admin', '版权所有', '云溪科技有限公司', 'www.yunxi.example', '—'])(
    '%s is nobody',
    (name) => {
      expect(isNobody(name)).toBe(true);
    },
  );

  it.each([
    ['张三、李四', ['张三', '李四']],
    ['记者 张三 通讯员 李四', ['张三', '李四']],
    ['记者王敬', ['王敬']],
    ['王　五', ['王　五']],
    ['张三2024-08-11', ['张三']],
    ['李曦_NN2587', ['李曦_NN2587']],
    ['zboy 阅读(1660) 评论(5)', ['zboy']],
    ['佟望　　【编辑录入：admin】　　本页面已被访问', ['佟望']],
    ['Jamie G. Lee / 李佩蓉', ['Jamie G. Lee', '李佩蓉']],
    ['大汉网络', []],
    ['admin', []],
  ])('%s names %j', (value, names) => {
    expect(namesIn(value)).toEqual(names);
  });
});

describe('bylineNames', () => {
  it.each([
    ['□ 本报记者 葛灵', ['葛灵']],
    ['整合 云溪日报·交汇点记者 徐睿', ['徐睿']],
    ['本报记者罗科苏盈发自云溪', ['罗科苏盈']],
    ['云溪报记者 彭冲 山东某县报道', ['彭冲']],
    ['（总台记者 张倩）', ['张倩']],
    ['张三、李四', ['张三', '李四']],
    ['记者从县水务局获悉，汛情平稳。', []],
    ['唐山', []],
    ['强化组织领导', []],
  ])('%s', (text, names) => {
    expect(bylineNames(text)).toEqual(names);
  });
});

describe('credits', () => {
  it.each([
    ['（重慶市委黨史研究室 供稿）', 'source', '重慶市委黨史研究室'],
    ['张三 供稿', 'author', '张三'],
    ['张三、李四执笔', 'author', '张三、李四'],
    ['云溪县委办公室提供', 'source', '云溪县委办公室'],
  ])('%s', (text, role, value) => {
    expect(readCredit(text)).toMatchObject({ role, value });
  });

  it.each(['为全县高质量发展提供', '县委常委会召开会议。供稿', '积极撰稿'])('%s is text', (text) => {
    expect(readCredit(text)).toBeNull();
  });

  it('takes the bracket that closes a text', () => {
    expect(closingBracket('圆满结束。（张三）')).toBe('张三');
    expect(closingBracket('（一）压实责任')).toBeNull();
  });
});

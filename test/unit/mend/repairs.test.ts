import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mendReport, mendText } from '../../../lib/mend';
import { found, paragraph, reportOf } from './reports';

function mended(text: string): string {
  return mendText(text).text;
}

function namesIn(text: string): readonly string[] {
  return mendText(text).mends.map(({ name }) => name);
}

/** What a writer, a printer or another language may well have meant. */
const mustStay = [
  '重(chóng)慶市位於西南',
  '到場22名(含)以上',
  '(一)提高站位',
  '抓好落實(記者 李平)',
  '漢字“好”(hǎo)的寫法',
  'Müller 與 François 到訪 Öresund，¿qué tal? naïve façade',
  '怎么办？！真的?? 是吗？！',
  '初心,越是艱險越向前;落实,再落实',
  '省、市…… 三十——四十',
  '愛德華‧史諾登',
  '王　明　　李　平',
  'ｱｲﾃｨ｡ﾃｽﾄ､',
  '👨‍👩‍👧 一家人',
  'می‌خواهم',
  '温度 1,,2 度',
  '真的,,,是吗',
  '陶(táo)先生',
  '1. 第一\t2. 第二',
  '在线观看公开课、下载讲义',
  '目录······一 ·····二',
  '张三\u00a0\u00a0李四\u00a0\u00a0王五',
  'a\u00a0b 10\u00a0km',
];

describe('what must stay as it is', () => {
  it.each(mustStay)('%s', (text) => {
    expect(mendText(text)).toEqual({ text, mends: [] });
  });
});

describe('pinyin notes', () => {
  it('go after characters of the closed table', () => {
    expect(mended('狠抓工作落實(shí),強(qiáng)化責(zé)任')).toBe('狠抓工作落實,強化責任');
  });

  it('go untoned and repeated where the page proves it', () => {
    const page = '中國(guo)(guo)共產(chan)黨領(ling)導(dao)的發(fa)展';
    expect(mended(page)).toBe('中國共產黨領導的發展');
    expect(mended('中國(guo)(guo)的發(fa)展')).toBe('中國(guo)(guo)的發(fa)展');
  });

  it('take evidence for the title from the whole report', () => {
    const body = '中國(guo)共產(chan)黨領(ling)導(dao)的建設(she)';
    const { mends } = mendReport(reportOf([paragraph(body)], { title: found('發(fa)展紀要') }));
    expect(mends.filter(({ field }) => field === 'title').map(({ before }) => before)).toEqual(['(fa)']);
  });

  it('go after other characters outside GB2312 on a proven page, after those inside never', () => {
    const proven = '發(fā)展產(chǎn)業(yè)現(xiàn)場(chǎng)';
    expect(mended(`${proven}煙(yān)草`)).toBe('發展產業現場煙草');
    expect(mended(`${proven}重(chóng)慶`)).toBe('發展產業現場重(chóng)慶');
    expect(mended('煙(yān)草')).toBe('煙(yān)草');
    expect(mended(`${proven}喆(zhé)先生，李喆、王喆`)).toContain('喆(zhé)');
  });

  it('are found through what cannot be seen', () => {
    expect(mended('落實(sh\u200bí)')).toBe('落實');
  });
});

describe('marks and spaces', () => {
  it('gives marks the form that running text uses', () => {
    expect(mended('映照初心﹔防汛﹑抗疫﹕时间︰九点')).toBe('映照初心；防汛、抗疫：时间：九点');
    expect(mended('各单位,,各部门')).toBe('各单位,各部门');
  });

  it('takes odd spaces away', () => {
    expect(mended('疫情\u00a0防控\u200b工作\ufeff')).toBe('疫情 防控工作');
    expect(mended('\u00a0\u00a0部署 ，落实\u00a0')).toBe('部署，落实');
    expect(mended('部署，\u00a0落实')).toBe('部署，落实');
  });

  it('leaves the gaps between names in a line of credits', () => {
    const raw = '( 编辑:李平\u00a0\u00a0\u00a0审核:王海﹔ )';
    const author = found('李平', { from: 'tail-line', raw });
    const { mends } = mendReport(reportOf([paragraph('正文。')], { authors: [author] }));
    expect(mends.map(({ name, field }) => [name, field])).toEqual([['punctuation-form', 'credit']]);
  });
});

/** The bytes of a text. */
function bytesOf(text: string, encoding: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding));
}

/** Bytes read as browsers read Windows-1252: those that it does not define stand for themselves. */
function asWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const character = iconv.decode(Buffer.from([byte]), 'windows-1252');
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}

function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

describe('double encoding', () => {
  const line = '各级党组织认真落实防汛责任，确保群众安全。';

  it.each([
    ['UTF-8 as Windows-1252', asWindows(bytesOf(line, 'utf-8'))],
    ['UTF-8 as Latin-1', asLatin(bytesOf(line, 'utf-8'))],
    ['GBK as Windows-1252', asWindows(bytesOf(line, 'gbk'))],
    ['GBK as Latin-1', asLatin(bytesOf(line, 'gbk'))],
  ])('reads %s anew', (_, misread) => {
    expect(mended(misread)).toBe(line);
    expect(namesIn(misread)[0]).toBe('double-encoding');
  });

  it('leaves the right words of a mixed line', () => {
    const misread = asWindows(bytesOf('防汛责任', 'utf-8'));
    expect(mended(`本站讯 Müller：${misread}，落实到位`)).toBe('本站讯 Müller：防汛责任，落实到位');
  });

  it('finds a no-break space that an editor made a plain one', () => {
    expect(mended(asLatin(bytesOf('加强领导', 'utf-8')).replace('\u00a0', ' '))).toBe('加强领导');
  });
});

describe('whole lines', () => {
  it('drops catchwords at the edges, not the report on them', () => {
    const report = '市公安局开展打击网络赌博专项行动，查处博彩、彩票平台、老虎机案件12起。';
    expect(mended(`久久_国产精品_欧美日韩\n${report}\n购彩大厅`)).toBe(report);
    const middle = Array.from({ length: 20 }, () => report);
    const buried = [...middle, '久久_国产精品_欧美日韩', ...middle].join('\n');
    expect(namesIn(buried)).not.toContain('spam-line');
  });

  it('drops the title where it comes again, and a caption twice beside prose', () => {
    const title = '市水务局全力做好迎汛各项准备工作';
    const prose =
      '汛期将至，市水务局组织各站对泵站、闸门逐一检修，备足沙袋、救生衣等物资，落实二十四小时值班。';
    const page = [
      title,
      prose,
      title,
      prose.replace('将至', '已到'),
      '局领导检查城东泵站运行情况',
      prose.replace('将至', '过半'),
      '局领导检查城东泵站运行情况',
    ];
    expect(mendText(page.join('\n')).mends.map(({ before }) => before.trim())).toEqual([
      title,
      '局领导检查城东泵站运行情况',
    ]);
  });

  it('keeps lines that rightly repeat', () => {
    const plan = [
      '一、夯实基础',
      '责任单位：市财政局、市税务局',
      '二、补齐短板',
      '责任单位：市财政局、市税务局',
      '市第一人民医院门诊部',
      '市第一人民医院门诊部',
    ];
    expect(namesIn(['工作要点', ...plan].join('\n'))).toEqual([]);
  });

  const begun = '局机关各支部结对联系社区，党员到岗值守。帮助独居老人采买药品、维修水电,并逐户登记困难家庭';

  it('joins a sentence that was cut', () => {
    expect(mended(`${begun}\n的需求清单，每周逐项销号。`)).toBe(`${begun}的需求清单，每周逐项销号。`);
  });

  it.each([
    ['a point', '二是压实责任，层层签订承诺书，做到守土有责。'],
    ['a heading', '下一步工作打算'],
    ['a line that ends nothing', '水电维修'],
    ['a byline', '（来源：某市水务局办公室，作者李平。责编王海。）'],
    ['an indent', '　　下一步，市水务局将继续压实责任，抓好落实。'],
  ])('does not join %s', (_, next) => {
    expect(mended(`${begun}\n${next}`)).toBe(`${begun}\n${next}`);
  });

  it('does not join headlines that stand one under the other, nor the last of them to the report', () => {
    const lines = [
      '【水务早报】主城区供水抢修再提速！三处管网当天恢复通水城东居民用水不受影响',
      '抢修七处管网、更换水表两千余只；新泵站预计年底前完成调试并向城东片区供水',
      '水价会不会上调？市水务局回应称今年内没有调整计划并将公布各项成本明细',
      '市水务局六日通报，城东、城西两座泵站已完成汛前检修，全部投入运行。',
    ].join('\n');
    expect(mended(lines)).toBe(lines);
  });

  it('does not take a headline or a credit for half a sentence', () => {
    const next = '市水务局六日通报，城东、城西两座泵站已完成汛前检修，全部投入运行。';
    for (const line of [
      '本报讯。城东城西两座泵站检修全部完毕 全市汛期二十四小时值班到位',
      '【水务早报】主城区供水抢修再提速！三处管网当天恢复通水 二期工程何时开工备受关注',
      '抢修七处管网、更换水表两千余只；新泵站预计年底前完成调试并向城东片区供水',
      '抢修现场直击！值守人员凌晨排除故障称停水“纯属误传” 并就恢复时间作出说明',
      '图为工作人员检修泵站。本版照片除特别标注以外均为本报驻临江记者段平 图',
    ]) {
      expect(mended(`${line}\n${next}`)).toBe(`${line}\n${next}`);
    }
  });
});

describe('suspicions', () => {
  it('flag what is damaged and cannot be mended, in offsets of the published text', () => {
    const text = '落實(shí)\ufffd\ufffd工作';
    const { suspicions } = mendReport(reportOf([paragraph(text)]));
    expect(suspicions).toEqual([{ kind: 'unreadable', start: 7, end: 9, sample: text }]);
  });
});

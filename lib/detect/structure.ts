/** What a structural feature is measured on. */
export interface MeasuredText {
  /** The text up to its 600th Han character, as published. */
  readonly text: string;
  /** The model's symbols of it as a string: Simplified, without spaces, digits as `0`, letters as `a`. */
  readonly folded: string;
  /** Han characters in `text`. */
  readonly han: number;
}

interface PatternFeature {
  /** A global pattern is counted for every 100 Han characters; of another it is told whether it is there. */
  readonly pattern: RegExp;
  readonly on: 'text' | 'folded';
}

/**
 * The features that are counted by a pattern, each with words it matches. The order is that of the weights in
 * model.json, behind the three of `measureLines`.
 */
export const patternFeatures: readonly PatternFeature[] = [
  // 一是加强组织领导
  {
    pattern: /[一二三四五六七八]是/g,
    on: 'folded',
  },
  // （一）压实责任
  {
    pattern: /(?:^|\n)[^\S\n]*[（(]?[一二三四五六七八九十]{1,2}[、）)]/g,
    on: 'text',
  },
  // 成立专班；
  { pattern: /[;；]/g, on: 'text' },
  // 党员、干部
  { pattern: /、/g, on: 'text' },
  // “四个到位”
  {
    pattern: /[“"「][一二三四五六七八九十两双]/g,
    on: 'text',
  },
  // 县委办公室
  {
    pattern:
      /市委|县委|区委|省委|党组|党委|党支部|机关|街道|社区|乡镇|镇|村|局|中心|支队|大队|学校|医院|公司|委员会|办公室|工会|妇联|团委|商会|联合会/g,
    on: 'folded',
  },
  // 扎实推进
  {
    pattern:
      /落实|部署|统筹|强化|推进|开展|加强|深入|扎实|确保|积极|组织|成立|制定|印发|坚持|压实|筑牢|做好|发挥|提升|完善|动员|排查|督导|宣传/g,
    on: 'folded',
  },
  // 服务0余人次
  {
    pattern: /人次|余人|名党员|多名|余名|万元|余次|场次/g,
    on: 'folded',
  },
  // 今年以来
  {
    pattern: /下一步|截至目前|截止目前|近日|连日来|今年以来|为进一步|为深入|为贯彻/g,
    on: 'folded',
  },
  // 真的吗？
  { pattern: /[?？!！]/g, on: 'text' },
  // 记者获悉
  {
    pattern: /记者|据悉|表示|认为|指出/g,
    on: 'folded',
  },
  // 关键词：基层治理
  {
    pattern: /引言|摘要|关键词|本文(?:将|旨在|拟|从|对|就)|参考文献|\[\d+\]|相似文献|被引/,
    on: 'text',
  },
  // 特制定本预案
  {
    pattern: /特制定本|制定本(?:方案|预案|办法|细则)|编制(?:依据|目的)|指导思想|征求意见|实施方案的通知/,
    on: 'folded',
  },
  // 现将有关事项通知如下
  {
    pattern:
      /现将.{0,40}(?:通知|印发|转发)|通知(?:如下|要求|提出|明确)|通告如下|特此(?:通知|公告)|(?:要|应)(?:坚持|严格|加强|进一步)/,
    on: 'folded',
  },
  // 工作总结范文
  {
    pattern: /范文|精选\d*篇|篇[一二1]|小编|仅供参考|借鉴与参考/,
    on: 'folded',
  },
];

/** A line with fewer Han characters is a heading, a caption or chrome. */
const paragraphHan = 40;
const anyHan = /[\u3400-\u9fff]/g;

function occurrences(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** log(1 + Han in the longest line), share of Han in the text, log(1 + lines that are paragraphs). */
function measureLines({ text, han }: MeasuredText): readonly [number, number, number] {
  const lines = text.split('\n').map((line) => occurrences(anyHan, line));
  const paragraphs = lines.filter((length) => length >= paragraphHan).length;
  return [Math.log(1 + Math.max(...lines)), han / Math.max(text.length, 1), Math.log(1 + paragraphs)];
}

/** The structural features of a text, in the order of the model's weights; all finite. */
export function measureStructure(measured: MeasuredText): readonly number[] {
  // Below 40 characters a single match would count as a crowd.
  const perHundred = 100 / Math.max(measured.han, 40);
  const counted = patternFeatures.map(({ pattern, on }) => {
    const count = occurrences(pattern, measured[on]);
    return pattern.global ? count * perHundred : Math.min(count, 1);
  });
  return [...measureLines(measured), ...counted];
}

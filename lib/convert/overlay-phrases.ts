/**
 * Phrases that OpenCC's dictionaries get wrong in official prose, placed before them. OpenCC takes the longest
 * phrase at each place from the left, so an entry must begin where the phrase that goes wrong begins; it wins by
 * being longer or by coming first.
 */

export interface OverlayPhrase {
  readonly simplified: string;
  readonly traditional: string;
  /** A sentence in which OpenCC alone goes wrong. */
  readonly example: string;
  /** What OpenCC alone makes of it, and what leads it there. */
  readonly reason: string;
}

/** 10天后: 天后 is the goddess of the sea to OpenCC unless 三 or another numeral in Han characters stands before it. */
const daysAfter: readonly OverlayPhrase[] = Array.from('0123456789', (digit) => ({
  simplified: `${digit}天后`,
  traditional: `${digit}天後`,
  example: `隔离1${digit}天后解除`,
  reason: '天后 (the goddess) for a day after: a number in digits is in no phrase.',
}));

export const overlayPhrases: readonly OverlayPhrase[] = [
  ...daysAfter,
  {
    simplified: '联合制作',
    traditional: '聯合製作',
    example: '联合制作宣传片3期',
    reason: '聯合制作: the phrase 联合制 takes 制 before 制作 is seen.',
  },
  {
    simplified: '参与制作',
    traditional: '參與製作',
    example: '参与制作防护面罩',
    reason: '參與制作, for the same reason.',
  },
  {
    simplified: '参与制造',
    traditional: '參與製造',
    example: '参与制造口罩',
    reason: '參與制造: the phrase 参与制 (a system of taking part) takes 制.',
  },
  {
    simplified: '中国制度',
    traditional: '中國制度',
    example: '中国制度优势',
    reason: '中國製度: the phrase 中国制 (made in China) takes 制.',
  },
  {
    simplified: '市制造',
    traditional: '市製造',
    example: '全市制造业企业',
    reason: '市制造: the phrase 市制 (the system of cities) takes 制.',
  },
  {
    simplified: '手机制造',
    traditional: '手機製造',
    example: '手机制造企业',
    reason: '手機制造: the phrase 机制 takes 制.',
  },
  {
    simplified: '编发',
    traditional: '編發',
    example: '编发疫情防控提示',
    reason: '編髮is to plait hair; offices edit and send out.',
  },
  {
    simplified: '被发',
    traditional: '被發',
    example: '被发放',
    reason:
      '被髮 is hair unbound, in old texts only (被发左衽 is a phrase of its own); here something is given out, sent, found.',
  },
  {
    simplified: '送签',
    traditional: '送簽',
    example: '送签：王小平',
    reason: '送籤: see 签; named here since every report may end with it.',
  },
  {
    simplified: '签',
    traditional: '簽',
    example: '已签承诺书',
    reason:
      '籤 (a lot, a slip) for every 签 outside a phrase; in offices one signs. 标签 抽签 牙签 are phrases and stay.',
  },
  {
    simplified: '在出征',
    traditional: '在出征',
    example: '突击队在出征前重温誓词',
    reason: '在出徵: the phrase 在出 takes 出, and a lone 征 becomes 徵 (to levy).',
  },
  {
    simplified: '再出征',
    traditional: '再出征',
    example: '队员再出征',
    reason: '再出徵: the phrase 再出 takes 出.',
  },
  {
    simplified: '装出征',
    traditional: '裝出征',
    example: '整装出征',
    reason: '裝出徵: the phrase 装出 takes 出.',
  },
  {
    simplified: '结出征',
    traditional: '結出征',
    example: '集结出征',
    reason: '結出徵: the phrase 结出 takes 出.',
  },
  {
    simplified: '出征收',
    traditional: '出征收',
    example: '出征收复失地',
    reason: '出徵收: the phrase 出征收 (to levy abroad) takes both.',
  },
  {
    simplified: '新征程',
    traditional: '新征程',
    example: '奋进新征程',
    reason: '新徵程: the phrase 新征 takes 征.',
  },
  {
    simplified: '加注重',
    traditional: '加注重',
    example: '更加注重实效',
    reason: '加註重: the phrase 加注 (to annotate) takes 注.',
  },
  {
    simplified: '加注意',
    traditional: '加注意',
    example: '更加注意安全',
    reason: '加註意: the phrase 加注 takes 注.',
  },
  {
    simplified: '更复杂',
    traditional: '更複雜',
    example: '形势更复杂',
    reason: '更復雜: the phrase 更复 takes 复.',
  },
  {
    simplified: '行复杂',
    traditional: '行複雜',
    example: '执行复杂任务',
    reason: '行復雜: the phrase 行复 takes 复.',
  },
  {
    simplified: '察干部',
    traditional: '察幹部',
    example: '纪检监察干部',
    reason: '察干部: the phrase 察干 takes 干.',
  },
  {
    simplified: '不准',
    traditional: '不准',
    example: '不准聚餐',
    reason: '不準 (inexact) for a ban; 不准确 and 不准备 are phrases of their own.',
  },
  {
    simplified: '了如',
    traditional: '了如',
    example: '展示了如何种菜',
    reason: '瞭如 for 了 and 如何; 了如指掌 is a phrase of its own and stays.',
  },
  {
    simplified: '一只只',
    traditional: '一隻隻',
    example: '一只只小鸟',
    reason: '一隻只: the second measure word stands alone.',
  },
  {
    simplified: '只口罩',
    traditional: '隻口罩',
    example: '口罩500只口罩',
    reason: '只口罩: a number in digits before 只 is in no phrase.',
  },
  {
    simplified: '舍小家',
    traditional: '捨小家',
    example: '舍小家为大家',
    reason: '舍 (a house) for 捨 (to give up).',
  },
  {
    simplified: '月台风',
    traditional: '月颱風',
    example: '8月台风',
    reason: '月臺風: the phrase 月台 (platform) takes 台.',
  },
  {
    simplified: '天台湾',
    traditional: '天臺灣',
    example: '今天台湾地区',
    reason: '天台灣: the phrase 天台 (roof) takes 台.',
  },
  {
    simplified: '巡回法庭',
    traditional: '巡迴法庭',
    example: '巡回法庭开庭',
    reason: '巡回法庭, while 巡迴 everywhere else.',
  },
  {
    simplified: '北征兵',
    traditional: '北徵兵',
    example: '湖北征兵工作',
    reason: '北征兵: the phrase 北征 (the northern campaign) takes 征.',
  },
  {
    simplified: '想了解',
    traditional: '想瞭解',
    example: '想了解情况',
    reason: '想了解: the phrase 想了 takes 了.',
  },
  {
    simplified: '去了解',
    traditional: '去瞭解',
    example: '下去了解情况',
    reason: '去了解: the phrase 去了 takes 了.',
  },
  {
    simplified: '来了解',
    traditional: '來瞭解',
    example: '前来了解情况',
    reason: '來了解: the phrase 来了 takes 了.',
  },
  {
    simplified: '会尽可能',
    traditional: '會儘可能',
    example: '会尽可能帮助',
    reason: '會盡可能: the phrase 会尽 takes 尽.',
  },
  {
    simplified: '想尽快',
    traditional: '想儘快',
    example: '想尽快复工',
    reason: '想盡快: the phrase 想尽 takes 尽.',
  },
];

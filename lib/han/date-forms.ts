/**
 * The written forms of dates, clocks and zones, as patterns anchored at a place (`y`). They are matched against
 * plain text: half width, lower case, one form a dash and a space. Groups: `year` or `roc` (year of the Republic),
 * then `month` and `day`. No pattern has nested repetition, so each try takes a bounded number of steps.
 */

export interface DateForm {
  readonly example: string;
  readonly pattern: RegExp;
}

/** Tried in this order at each place: earlier ones are longer or surer. */
export const dateForms: readonly DateForm[] = [
  {
    example: '民國112年6月13日',
    pattern:
      /(?:中[華华])?民[國国] ?(?<roc>\d{2,3}) ?年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?)?/y,
  },
  {
    example: '中華民國一百一十二年六月十三日',
    pattern:
      /(?:中[華华])?民[國国](?<roc>[〇零○一二三四五六七八九十百]{2,6})年(?:(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十廿卅]{1,3})日)?)?/y,
  },
  {
    example: '2024年2月21日',
    pattern: /(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?[日号號])?/y,
  },
  {
    example: '二〇二〇年二月二十五日',
    pattern:
      /(?<year>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十廿卅]{1,3})[日号號])?/y,
  },
  {
    example: '112年6月13日',
    pattern: /(?<roc>\d{3}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/y,
  },
  {
    example: '2020-02-25',
    pattern: /(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])/y,
  },
  {
    example: '112-06-13',
    pattern: /(?<roc>\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])/y,
  },
  { example: '2020年', pattern: /(?<year>\d{4}) ?年(?!\d)/y },
];

/**
 * What may stand between a date and its time: T08:27, 08:27, 16:45 right after 日, 星期三 16:45, (周三) 下午4:45,
 * 9时30分.
 */
export const clockForms: readonly RegExp[] = [
  /t? {0,3}(?:\(?(?:星期|周|[禮礼]拜)[一二三四五六日天]\)? {0,3})?(?<half>上午|下午|晚上|am|pm)? ?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?!\d)/y,
  /(?<half>上午|下午|晚上)? ?(?<hour>\d{1,2}) ?[时時](?<minute>\d{1,2})分(?:(?<second>\d{1,2})秒)?/y,
];

/** A zone written after a time: Z, +08:00, +0800. */
export const zoneForm = / ?(?<zone>z|[+-]\d{2}:?\d{2})/y;

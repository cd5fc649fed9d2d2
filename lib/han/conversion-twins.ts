/**
 * Pairs of Simplified characters that a round through Traditional may exchange, because one Traditional word is
 * written with the other: 答复 → 答覆, 想象 → 想像. Texts that differ only in these are the same text. Too coarse
 * for searching, where 坐 and 座 are two words.
 */
export const conversionTwins: readonly {
  readonly from: string;
  readonly to: string;
  readonly example: string;
}[] = [
  { from: '覆', to: '复', example: '答复 → 答覆' },
  { from: '像', to: '象', example: '想象 → 想像' },
  { from: '俱', to: '具', example: '家具 → 傢俱' },
  { from: '彷', to: '仿', example: '仿佛 → 彷彿' },
  { from: '揹', to: '背', example: '背负 → 揹負' },
  { from: '座', to: '坐', example: '坐标 → 座標' },
  { from: '链', to: '炼', example: '项链 → 項鍊' },
  { from: '锺', to: '钟', example: '锺 is written 鍾, which is also 钟' },
  { from: '馀', to: '余', example: '馀 is written 餘, which is also 余' },
  { from: '画', to: '划', example: '计划 → 計畫' },
];

import { countHan } from '../../han/ranges';
import { furnitureRule } from '../furniture';
import type { LineImage } from '../line';

/** Fewer Han name a thing (图片, 二维码, 政府网站), they do not tell what is to be seen. */
const leastHan = 5;
/** “1021221美樹露營.jpg” is what the camera or the uploader called the file. */
const fileName = /\.(?:jpe?g|png|gif|bmp|webp|tiff?|svg)$/i;
/** What a viewer says to do with a picture: 点击查看高清原图. */
const invitation = /^(?:点击|點擊|查看|扫描|掃描|扫码|掃碼|长按|長按)|二维码|QR ?code/iu;

/**
 * The words that a page gives to be read in a picture's place (`alt`), as its caption; '' when they are none: names of
 * files, invitations to click. News systems write whole captions there and show them only to readers of a gallery.
 */
export function captionInAlt({ alt }: LineImage): string {
  const words = alt.replace(/\s+/g, ' ').trim();
  const isCaption =
    countHan(words) >= leastHan &&
    !fileName.test(words) &&
    !invitation.test(words) &&
    furnitureRule(words) === null;
  return isCaption ? words : '';
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clipId, reportHash, sha256Hex, textHash } from '../../../lib/clip/text-hash';
import type { Block } from '../../../lib/report';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const picture = (imageUrl: string): Block => ({ kind: 'figure', caption: '', photographer: null, imageUrl });

describe('sha256Hex', () => {
  it('is SHA-256 over UTF-8', async () => {
    const text = '落实到位𠮷';
    expect(await sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});

describe('textHash', () => {
  it('does not see script, width, punctuation, space and pinyin notes', async () => {
    const hashes = await Promise.all(
      ['清源县抓早抓细,落实到位。', '清源縣抓早抓細，落實到位。', '清源縣抓早抓細，落實(shí)到位 。\n'].map(
        textHash,
      ),
    );
    expect(new Set(hashes).size).toBe(1);
  });
  it('sees another figure', async () => {
    expect(await textHash('投入5.7万元')).not.toBe(await textHash('投入57万元'));
  });
});

describe('reportHash', () => {
  const body = [paragraph('清源县各级党组织闻令而动,把责任扛在肩上,把工作落到实处,群众满意度不断提高。')];

  it('is the hash of the text alone where the text can tell', async () => {
    expect(await reportHash(body, 'https://a.example/1')).toBe(await reportHash(body, 'https://b.example/2'));
  });
  it('keeps pictures without words apart', async () => {
    const one = await reportHash([picture('https://a.example/1.jpg')], 'https://a.example/1');
    expect(await reportHash([picture('https://a.example/2.jpg')], 'https://a.example/1')).not.toBe(one);
    expect(await reportHash([picture('https://a.example/1.jpg')], 'https://a.example/2')).not.toBe(one);
    expect(await reportHash([picture('https://a.example/1.jpg')], 'https://a.example/1')).toBe(one);
  });
});

describe('clipId', () => {
  it('is half of SHA-256 over address and text, so that the same clip made twice is one', async () => {
    const text = '清源县';
    const whole = createHash('sha256').update(`https://a.example/1\n${text}`).digest('hex');
    expect(await clipId('https://a.example/1', text)).toBe(whole.slice(0, 32));
    expect(await clipId(null, text)).not.toBe(await clipId('https://a.example/1', text));
  });
});

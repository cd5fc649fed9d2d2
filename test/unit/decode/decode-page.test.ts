import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../lib/decode/decode-page';
import { describeWithShared, sharedPath } from '../../shared-corpus';

const mainland = '各级党组织认真落实防汛责任，确保群众安全。全市水务系统加强巡查，及时处置险情。';
const taiwan = '本府水利局為因應颱風來襲，已督導各區公所完成防汛整備，並請民眾儘速清理水溝。';
const english = 'Café society in Zürich: “naïve” façades, £100 — and nothing else of note.';

function page(meta: string, words: string): string {
  return `<!DOCTYPE html><html><head>${meta}<title>${words.slice(0, 8)}</title></head><body><p>${words}</p></body></html>`;
}

function bytes(text: string, encoding: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding));
}

/** Charset and evidence of bytes that are text. */
function chosen(data: Uint8Array, declared: string | null = null): readonly [string, string] | string {
  const decoded = decodePage(data, declared);
  return decoded.status === 'text' ? [decoded.charset, decoded.evidence] : decoded.status;
}

describe('charset of a page', () => {
  it.each([
    ['utf-8', 'utf-8', mainland, 'utf-8'],
    ['gb2312', 'gbk', mainland, 'gb18030'],
    ['GBK', 'gb18030', '𠮷野家迁入新址，' + mainland, 'gb18030'],
    ['big5', 'big5', taiwan, 'big5'],
    ['windows-1252', 'windows-1252', english, 'windows-1252'],
  ])('is what the page says where that holds: %s', (label, encoding, words, charset) => {
    const html = page(`<meta charset="${label}">`, words);
    const decoded = decodePage(bytes(html, encoding), null);
    expect(decoded).toEqual({ status: 'text', text: html, charset, evidence: 'meta' });
  });

  it('is read from the older form of meta and from XML', () => {
    const older = page('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">', mainland);
    expect(chosen(bytes(older, 'gbk'))).toEqual(['gb18030', 'meta']);
    const xhtml = `<?xml version="1.0" encoding="big5"?>${page('', taiwan)}`;
    expect(chosen(bytes(xhtml, 'big5'))).toEqual(['big5', 'meta']);
  });

  it('is what the header says before what the page says', () => {
    const html = page('<meta charset="gb2312">', english);
    expect(chosen(bytes(html, 'windows-1252'), 'text/html; charset=ISO-8859-1')).toEqual([
      'windows-1252',
      'declared',
    ]);
  });

  it.each([
    ['UTF-8 declared as gb2312', page('<meta charset="gb2312">', mainland), 'utf-8', 'utf-8'],
    ['GBK declared as UTF-8', page('<meta charset="utf-8">', mainland), 'gbk', 'gb18030'],
    ['Big5 declared as UTF-8', page('<meta charset="utf-8">', taiwan), 'big5', 'big5'],
    ['GBK declared as Latin-1', page('<meta charset="iso-8859-1">', mainland), 'gbk', 'gb18030'],
    ['GBK declared as Big5', page('<meta charset="big5">', mainland), 'gbk', 'gb18030'],
    ['Big5 declared as GBK', page('<meta charset="gbk">', taiwan), 'big5', 'big5'],
    ['a label that means nothing', page('<meta charset="chinese-simplified-1">', mainland), 'gbk', 'gb18030'],
  ])('is proved by the bytes: %s', (_, html, encoding, charset) => {
    const decoded = decodePage(bytes(html, encoding), null);
    expect(decoded).toEqual({ status: 'text', text: html, charset, evidence: 'statistics' });
  });

  it.each([
    ['utf-8', mainland],
    ['gb18030', mainland],
    ['big5', taiwan],
    ['windows-1252', english],
  ])('is found without a word about it: %s', (charset, words) => {
    expect(decodePage(bytes(words, charset), null)).toMatchObject({ text: words, charset });
    expect(chosen(bytes('Plain words.', 'ascii'))).toEqual(['utf-8', 'statistics']);
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ])('may take two bytes a character: %s, marked %s', (charset, marked) => {
    const html = page('<meta charset="utf-16">', mainland);
    const data = bytes(html, charset);
    const mark = charset === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
    const decoded = decodePage(Uint8Array.from([...(marked ? mark : []), ...data]), null);
    expect(decoded).toMatchObject({ text: html, charset });
  });

  it('drops a byte order mark and believes it before all else', () => {
    const html = page('<meta charset="gb2312">', mainland);
    const data = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(html, 'utf-8')]);
    expect(decodePage(data, 'gbk')).toEqual({
      status: 'text',
      text: html,
      charset: 'utf-8',
      evidence: 'byte-order-mark',
    });
  });

  it('lets a cut end and a stray byte pass', () => {
    const html = page('<meta charset="utf-8">', mainland.repeat(4));
    const cut = bytes(html, 'utf-8').subarray(0, bytes(html.slice(0, 120), 'utf-8').length - 1);
    expect(chosen(cut)).toEqual(['utf-8', 'meta']);
  });

  it('does not take plain English for two-byte Chinese', () => {
    expect(chosen(bytes('Bush hid the facts', 'ascii'))).toEqual(['utf-8', 'statistics']);
  });
});

describe('bytes that are no text', () => {
  it('are told apart', () => {
    expect(decodePage(new Uint8Array(0), null)).toEqual({ status: 'empty' });
    expect(decodePage(bytes('%PDF-1.7\n%âãÏÓ', 'latin1'), null)).toEqual({
      status: 'binary',
      looksLike: 'a PDF document',
    });
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
    expect(decodePage(noise, null)).toEqual({ status: 'binary', looksLike: null });
    expect(chosen(bytes('BM is a fine abbreviation', 'ascii'))).toEqual(['utf-8', 'statistics']);
  });
});

describeWithShared('charsets of real pages', () => {
  const pages: readonly { readonly file: string; readonly encoding: string }[] = JSON.parse(
    readFileSync(sharedPath('pages', 'index.json'), 'utf8'),
  );

  it('are all recognised', () => {
    const wrong = pages.flatMap(({ file, encoding }) => {
      const decoded = decodePage(new Uint8Array(readFileSync(sharedPath('pages', file))), null);
      const charset = decoded.status === 'text' ? decoded.charset : decoded.status;
      return charset === encoding.replace(/^gb(?:k|2312)$/, 'gb18030') ? [] : [`${file}: ${charset}`];
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

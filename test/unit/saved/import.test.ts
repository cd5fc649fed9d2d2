import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importing } from '../../../lib/saved/importing';
import { stageImport } from '../../../lib/saved/stage-import';
import { pageOfArchive } from '../../../lib/saved/web-archive';
import { owedReport, oweReport, readReport, settleReport } from '../../../lib/store/import-reports';
import type { ImportOutcomeRow } from '../../../lib/store/staged-rows';
import { runTask } from '../../../lib/store/run-task';
import type { Store } from '../../../lib/store/store';
import { forgetTasks, openTask, turnTaskBack } from '../../../lib/store/tasks';
import { pageDocument } from '../../../scripts/page-document';
import { backupOf } from '../backup/libraries';
import { fileOf, subjectOf } from '../exchange/subjects';
import { allItems } from '../store/all-items';
import { contentsOf, freshStore } from '../store/samples';
import { oneAtATime } from '../store/task-surroundings';

const encode = (text: string) => new TextEncoder().encode(text);

const paragraph =
  '碧川县农业农村局组织党员干部进村入户，宣讲惠农政策二十四场，解决群众反映的灌溉难题十七件，受到群众好评。';
const page = (title: string, comment = '') =>
  `<!doctype html>${comment}<html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div class="content"><p>${paragraph}${title}。</p><p>${paragraph}</p></div></body></html>`;

/** 云岫市 in GBK. */
const gbkName = '=D4=C6=E1=B6=CA=D0';
const archive = [
  'From: <Saved by Blink>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="----=_Part_1"',
  '',
  '------=_Part_1',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
  '------=_Part_1',
  'Content-Type: text/html; charset="gb2312"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: http://www.yunxiu-yangben.gov.cn/1.html',
  '',
  `<html><body>=`,
  `<p>${gbkName}</p></body></html>`,
  '------=_Part_1--',
].join('\r\n');

/** A file that the browser knows and cannot read. */
class UnreadableFile extends Blob {
  readonly #name: string;

  /** @param name of the error that reading it gives */
  constructor(name: string) {
    super(['<html>']);
    this.#name = name;
  }

  override slice(): Blob {
    return this;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    throw new DOMException('The file could not be read.', this.#name);
  }
}

async function imported(store: Store, files: Readonly<Record<string, Blob | Uint8Array<ArrayBuffer>>>) {
  const id = crypto.randomUUID();
  const at = '2026-11-28T12:00:00.000Z';
  const named = Object.entries(files).map(([name, file]) => ({
    name,
    file: file instanceof Blob ? file : new Blob([file]),
  }));
  const signal = new AbortController().signal;
  const staged = await stageImport(store, id, named, { at, signal });
  const { passedOver } = staged;
  const settings = { readingVariants: [], personalPhrases: [], keepSnapshots: true } as const;
  const work = { kind: 'import', ...settings, passedOver } as const;
  await openTask(store, { id, work, total: staged.files, startedAt: at });
  const carry = () => runTask(store, { import: importing(pageDocument) }, oneAtATime(), id);
  return { id, staged, carry };
}

/** A file, and what became of it or why nothing did. */
function told({ name, outcome }: ImportOutcomeRow): readonly [string, string] {
  return [name, outcome.status === 'not-understood' ? outcome.why.kind : outcome.status];
}

describe('a web archive', () => {
  it('gives its page in the bytes of its own charset', () => {
    const part = pageOfArchive(encode(archive));
    expect(part?.location).toBe('http://www.yunxiu-yangben.gov.cn/1.html');
    const text = new TextDecoder('gb18030').decode(part?.bytes);
    expect(text).toContain('<html><body><p>云岫市</p>');
  });

  it('without a page is told from one', () => {
    expect(pageOfArchive(encode(archive.replace('text/html; charset', 'text/css; charset')))).toBeNull();
  });
});

describe('an import', () => {
  it('makes clips of pages in files and zips, with the address that was noted, and names what it did not understand', async () => {
    const store = freshStore();
    const noted = '<!-- saved from url=(0042)http://www.bichuan-yangben.gov.cn/a/1.html -->';
    const { id, staged, carry } = await imported(store, {
      '一.html': encode(page('进村入户办实事', noted)),
      '重.html': encode(page('进村入户办实事', noted)),
      '空.html': encode(''),
      '图.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      '旧.zip': new Uint8Array(
        zipSync({
          '二.html': encode(page('第二份简报')),
          'style.css': encode('p{}'),
          'inner.zip': encode('PK'),
        }),
      ),
      '坏.zip': encode('PK\u0003\u0004broken'),
    });
    expect(staged.passedOver).toBe(1);
    expect(staged.refused).toBe(2);
    await carry();
    const outcomes = await store.importOutcomes.where('taskId').equals(id).toArray();
    expect(outcomes.map(told)).toEqual([
      ['一.html', 'saved'],
      ['重.html', 'duplicate'],
      ['空.html', 'empty'],
      ['图.png', 'binary'],
      ['旧.zip › 二.html', 'saved'],
      ['旧.zip › inner.zip', 'zip-in-zip'],
      ['坏.zip', 'unreadable-zip'],
    ]);
    const items = await allItems(store);
    expect(items.map(({ kind, url }) => [kind, url]).sort()).toEqual([
      ['import', null],
      ['import', 'http://www.bichuan-yangben.gov.cn/a/1.html'],
    ]);
    expect(await store.snapshots.count()).toBe(2);
    expect(await store.staged.count()).toBe(0);
  });

  it('is taken back as a whole', async () => {
    const store = freshStore();
    const before = await contentsOf(store);
    const { id, carry } = await imported(store, {
      '一.html': encode(page('甲')),
      '二.html': encode(page('乙')),
    });
    await carry();
    expect(await store.clips.count()).toBe(2);
    await turnTaskBack(store, id);
    await carry();
    const { clips, texts, folded, prints, snapshots, annotations } = await contentsOf(store);
    expect({ ...before, clips, texts, folded, prints, snapshots, annotations }).toEqual(before);
  });

  it('does not begin for ever a file over which the page dies', async () => {
    const store = freshStore();
    const { id, carry } = await imported(store, { '毒.html': encode(page('毒')) });
    const begun = { status: 'begun', times: 2 } as const;
    await store.importOutcomes.put({ taskId: id, number: 0, name: '毒.html', outcome: begun });
    await carry();
    expect((await store.importOutcomes.get([id, 0]))?.outcome).toEqual({
      status: 'not-understood',
      why: { kind: 'ends-the-page' },
    });
  });

  it('inflates no more of a zip than is allowed, whatever the zip says', async () => {
    const bomb = new Uint8Array(zipSync({ '炸.html': new Uint8Array(60 * 1024 * 1024) }));
    const store = freshStore();
    const { id, staged } = await imported(store, { '炸.zip': bomb });
    expect(staged.files).toBe(0);
    const { outcomes } = await readReport(store, id);
    expect(outcomes).toMatchObject([{ name: '炸.zip › 炸.html', outcome: { why: { kind: 'too-large' } } }]);
  });

  it('takes in all others when a file or a folder cannot be read, and names it with the reason', async () => {
    const store = freshStore();
    const { id, staged, carry } = await imported(store, {
      '简报/一.html': encode(page('第一份简报')),
      '简报/锁.html': new UnreadableFile('NotReadableError'),
      '简报/去.html': new UnreadableFile('NotFoundError'),
      '简报/二.html': encode(page('第二份简报')),
    });
    expect(staged).toEqual({ files: 2, passedOver: 0, refused: 2 });
    await carry();
    expect((await readReport(store, id)).outcomes.map(told)).toEqual([
      ['简报/一.html', 'saved'],
      ['简报/二.html', 'saved'],
      ['简报/锁.html', 'not-readable'],
      ['简报/去.html', 'gone'],
    ]);
  });

  it('knows a backup, and says that it is to be restored', async () => {
    const store = freshStore();
    const { id, staged } = await imported(store, { 'b.zip': await backupOf(freshStore()) });
    expect(staged).toEqual({ files: 0, passedOver: 0, refused: 1 });
    expect((await readReport(store, id)).outcomes.map(told)).toEqual([['b.zip', 'own-backup']]);
  });

  it.each([
    ['json', 1],
    ['json', 2],
    ['ndjson', 2],
    ['html', 1],
    ['csv', 2],
  ] as const)(
    'knows an export of ours as %s, of %i clips, and makes no clip of it',
    async (format, count) => {
      const store = freshStore();
      const subject = subjectOf([{ kind: 'paragraph', text: paragraph, marks: [] }]);
      const { bytes } = await fileOf(
        Array.from({ length: count }, () => subject),
        format,
      );
      const { id, carry } = await imported(store, { 'zhaibao.txt': bytes });
      await carry();
      expect((await readReport(store, id)).outcomes.map(told)).toEqual([['zhaibao.txt', 'own-export']]);
      expect(await store.clips.count()).toBe(0);
    },
  );

  it('passes over what lies beside the pages of a folder, and nothing that was chosen by itself', async () => {
    const store = freshStore();
    const { id, staged, carry } = await imported(store, {
      '简报/一.html': encode(page('第一份简报')),
      '简报/一_files/图.png': new Uint8Array([0x89, 0x50]),
      '图.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    });
    expect(staged).toEqual({ files: 2, passedOver: 1, refused: 0 });
    await carry();
    const { outcomes, passedOver } = await readReport(store, id);
    expect(outcomes.map(({ name, outcome }) => [name, outcome.status])).toEqual([
      ['简报/一.html', 'saved'],
      ['图.png', 'not-understood'],
    ]);
    expect(passedOver).toBe(1);
  });
});

describe('the report of an import', () => {
  it('is owed from its end until somebody has seen it, and until then nothing of it is forgotten', async () => {
    const store = freshStore();
    const { id, carry } = await imported(store, { '空.html': encode('') });
    await oweReport(store, id, '2026-11-28T12:00:00.000Z');
    expect(await owedReport(store)).toBeNull();
    await carry();
    await forgetTasks(store, '2027-01-01T00:00:00.000Z');
    expect(await owedReport(store)).toMatchObject({ taskId: id, outcomes: [{ name: '空.html' }] });
    await settleReport(store, id);
    expect(await owedReport(store)).toBeNull();
    await forgetTasks(store, '2027-01-01T00:00:00.000Z');
    expect((await readReport(store, id)).outcomes).toEqual([]);
  });

  it('is not owed for ever by an import that was never begun', async () => {
    const store = freshStore();
    await oweReport(store, 'never', '2026-11-28T12:00:00.000Z');
    await forgetTasks(store, '2027-01-01T00:00:00.000Z');
    expect(await store.bookkeeping.count()).toBe(0);
  });
});

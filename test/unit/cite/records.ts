import { citedName } from '../../../lib/cite/cited-name';
import type { CitationRecord } from '../../../lib/cite';
import { isPersonName } from '../../../lib/extract/names';

/** A record of a plain report, with what a test is about put in. */
export function record(parts: Partial<CitationRecord> = {}): CitationRecord {
  return {
    clipId: '0123456789abcdef0123456789abcdef',
    creators: by('issuer', '云岫市水务局'),
    title: { text: '云岫市水务局扎实推进重点工程', from: 'page' },
    translatedTitle: null,
    issuer: '云岫市水务局',
    source: null,
    site: '云岫市人民政府网',
    originalSource: null,
    documentNumber: null,
    place: '云岫市',
    published: { year: 2020, month: 2, day: 25 },
    accessed: { year: 2024, month: 5, day: 6 },
    url: 'https://www.yunxiu-yangben.gov.cn/a_b/1.html?x=1&y=%20',
    textHash: 'f'.repeat(64),
    language: 'zh-Hans',
    convertedFrom: null,
    ...parts,
  };
}

export function by(
  from: CitationRecord['creators']['from'],
  ...names: readonly string[]
): CitationRecord['creators'] {
  return { from, names: names.map((name) => citedName(name, isPersonName)) };
}

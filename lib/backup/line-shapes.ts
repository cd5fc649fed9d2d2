import type { ChosenCharacter, Highlight, Mend, ScriptReading, Suspicion, TextQuote } from '../report';
import { highlightColours, mendNames, regions } from '../report';
import { detectionShape, reportShape } from '../report/report-shape';
import {
  anyOf,
  fields,
  listOf,
  nullOr,
  numberWithin,
  pageAddress,
  textUpTo,
  wholeNumberWithin,
  wordOf,
  type Shape,
} from '../report/shape';
import type {
  ClipLine,
  FeedbackLine,
  KeptClip,
  LineOf,
  PersonalLine,
  SeedLine,
  ReprintLine,
  SnapshotLine,
} from './lines';
import type { PartName } from './manifest';

/*
 * A backup comes from a file, and a file may come from anybody: a checksum tells that it was not altered, not
 * who made it. Every line is checked for shape before anything is made of it.
 */

const id = textUpTo(200);
const time = textUpTo(64);
const text = textUpTo(5_000_000);
const name = textUpTo(4_000);
const hash32 = wholeNumberWithin(0, 0xffffffff);
const offset = wholeNumberWithin(0, 10_000_000);
const mostParts = 200_000;

const scriptReading = fields<ScriptReading>({
  script: wordOf('hans', 'hant', 'mixed', 'none'),
  flavour: nullOr(wordOf('mainland-made', 'regional')),
});

const mendFields = {
  id,
  name: wordOf(...mendNames),
  version: wholeNumberWithin(0, 1_000_000),
  field: wordOf('body', 'title', 'source', 'issuer', 'author', 'editor', 'credit'),
  index: offset,
  start: offset,
  end: offset,
  before: text,
  after: text,
  confidence: numberWithin(0, 1),
} satisfies { readonly [Field in Exclude<keyof Mend, 'guessed'>]: Shape<Mend[Field]> };
const guessed = listOf(
  fields<NonNullable<Mend['guessed']>[number]>({ start: offset, end: offset }),
  mostParts,
);

const mend = anyOf<Mend>(
  fields<Omit<Mend, 'guessed'>>(mendFields),
  fields<Required<Mend>>({ ...mendFields, guessed }),
);

const suspicion = fields<Suspicion>({
  kind: wordOf('byte-slip', 'unreadable'),
  start: offset,
  end: offset,
  sample: name,
});

const keptClip = fields<KeptClip>({
  id,
  kind: wordOf('page', 'selection', 'import', 'harvest'),
  report: reportShape,
  mends: listOf(mend, mostParts),
  suspicions: listOf(suspicion, mostParts),
  script: scriptReading,
  blockScripts: listOf(scriptReading, mostParts),
  detection: nullOr(detectionShape),
  provenance: fields<KeptClip['provenance']>({
    url: nullOr(textUpTo(8_192)),
    canonicalUrl: nullOr(textUpTo(8_192)),
    siteName: name,
    charset: name,
    language: nullOr(name),
    clippedAt: time,
    extractor: name,
    modelVersion: name,
    textHash: textUpTo(64),
  }),
});

const chosen = fields<ChosenCharacter>({
  region: wordOf(...regions),
  before: name,
  character: name,
  after: name,
  occurrence: offset,
  becomes: name,
});

const highlight = fields<Highlight>({
  id,
  quote: fields<TextQuote>({ exact: text, prefix: name, suffix: name }),
  colour: wordOf(...highlightColours),
  note: text,
  at: time,
});

const personalShapes: { readonly [Field in PersonalLine['field']]: Shape<unknown> } = {
  tags: listOf(name, 10_000),
  note: text,
  title: text,
  mendsOff: listOf(id, mostParts),
  mendsOn: listOf(id, mostParts),
  choices: listOf(chosen, mostParts),
  highlights: listOf(highlight, mostParts),
  translatedTitle: text,
  trashedAt: nullOr(time),
};

const personalLine: Shape<PersonalLine> = (value): value is PersonalLine => {
  if (typeof value !== 'object' || value === null) return false;
  const field: unknown = Reflect.get(value, 'field');
  if (typeof field !== 'string' || !isPersonalField(field)) return false;
  const line = fields<{ readonly field: string; readonly value: unknown; readonly at: string }>;
  return line({ field: id, value: personalShapes[field], at: time })(value);
};
const personal = listOf(personalLine, Object.keys(personalShapes).length);

function isPersonalField(field: string): field is PersonalLine['field'] {
  return Object.hasOwn(personalShapes, field);
}

const reprint = fields<ReprintLine>({
  pageKey: textUpTo(8_192),
  url: pageAddress,
  title: nullOr(name),
  source: nullOr(name),
  siteName: name,
  publishedAt: nullOr(time),
  script: wordOf('hans', 'hant', 'mixed', 'none'),
  seenAt: time,
});

const object = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a line of each part must look like, in the newest version of the schema. */
export const lineShapes: { readonly [Part in PartName]: Shape<LineOf[Part]> } = {
  clips: fields<ClipLine>({
    clip: keptClip,
    place: fields<ClipLine['place']>({
      pageKey: nullOr(textUpTo(8_192)),
      revision: wholeNumberWithin(1, 1_000_000),
      previousId: nullOr(id),
    }),
    visible: listOf(hash32, 1_000_000),
    reprints: listOf(reprint, 100_000),
    personal,
  }),
  seeds: fields<SeedLine>({ seed: id, personal }),
  feedback: fields<FeedbackLine>({
    pageKey: textUpTo(8_192),
    host: textUpTo(8_192),
    judgement: wordOf('not-this-kind', 'this-kind'),
    score: numberWithin(-1e6, 1e6),
    pairs: listOf(hash32, 10_000),
    at: time,
  }),
  collections: fields<LineOf['collections']>({ id, name, filter: object, order: object, at: time }),
  settings: fields<LineOf['settings']>({ settings: object }),
  snapshots: fields<SnapshotLine>({
    clipId: id,
    originalBytes: wholeNumberWithin(0, 0xffffffff),
    gzip: textUpTo(100_000_000),
  }),
};

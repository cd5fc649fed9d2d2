import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { browser } from 'wxt/browser';
import {
  regions,
  variants,
  type KeptPhrase,
  type ReadingVariant,
  type SiteVariant,
  type Variant,
} from '../report';
import { parseSiteVariants } from './site-variants';
import { noticingDefaults, parseNoticingSettings, type NoticingSettings } from './noticing-settings';

export const readingVariants: readonly ReadingVariant[] = ['original', ...variants];

/** How the reader sets a text. */
export interface ReaderType {
  /** Size of a Han character, in CSS pixels. */
  readonly size: number;
  /** Line height, in multiples of the size. */
  readonly lineHeight: number;
  /** Length of a line, in Han characters. */
  readonly measure: number;
  /** Song has serifs, Hei has none; which face of either follows the script. */
  readonly face: 'song' | 'hei';
}

/** The steps that the reader offers, smallest first. */
export const readerTypeSteps = {
  size: [15, 16, 17, 18, 19, 20, 22, 24, 28],
  lineHeight: [1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2],
  measure: [26, 30, 34, 38, 42, 48],
} as const satisfies Readonly<Record<Exclude<keyof ReaderType, 'face'>, readonly number[]>>;

export const readerTypeDefault: ReaderType = { size: 18, lineHeight: 1.8, measure: 38, face: 'song' };

/** Everything a person can set, in one value. */
export interface Settings extends NoticingSettings {
  readonly readingVariant: ReadingVariant;
  /** Variants that are converted and stored when a clip is saved, besides the reading variant. */
  readonly keptVariants: readonly Variant[];
  /** Whether the page's HTML is kept, compressed, with each clip. */
  readonly keepSnapshots: boolean;
  readonly readerType: ReaderType;
  /** Words that are converted in the person's own way, the latest last. */
  readonly personalPhrases: readonly KeptPhrase[];
  /** Whether the browser's own segmenter settles phrases that overlap; it may differ from browser to browser. */
  readonly settleOverlaps: boolean;
  /** Sites whose pages are always shown in a variant. */
  readonly siteVariants: readonly SiteVariant[];
  /** How long after a backup the library asks for the next. */
  readonly backupReminder: BackupReminder;
}

export const backupReminders = ['never', 'weekly', 'monthly'] as const;
export type BackupReminder = (typeof backupReminders)[number];

/**
 * The variant that the browser's own language reads: Hong Kong and Macau, Taiwan, the mainland; a person who
 * browses in another language reads the original. `language` is a BCP 47 tag; `zh_TW` is taken as `zh-TW`.
 */
export function variantOfLanguage(language: string): ReadingVariant {
  const subtags = language.toLowerCase().split(/[-_]/);
  if (subtags[0] !== 'zh') return 'original';
  if (subtags.includes('hk') || subtags.includes('mo')) return 'hk';
  return subtags.includes('tw') || subtags.includes('hant') ? 'tw' : 'cn';
}

/** What stands before anything is set, in a browser of the given language. */
export function settingsDefaults(language: string): Settings {
  return {
    ...noticingDefaults,
    readingVariant: variantOfLanguage(language),
    keptVariants: [],
    keepSnapshots: true,
    readerType: readerTypeDefault,
    personalPhrases: [],
    settleOverlaps: false,
    siteVariants: [],
    backupReminder: 'monthly',
  };
}

/**
 * The stored settings, each with its version. A key is the setting's name, so that noticing-settings.ts reads the same.
 */
const items: {
  readonly [Name in keyof Settings]: WxtStorageItem<Settings[Name] | null, Record<string, unknown>>;
} = {
  noticing: storage.defineItem('local:noticing', { version: 1 }),
  sitesOff: storage.defineItem('local:sitesOff', { version: 1 }),
  hint: storage.defineItem('local:hint', { version: 1 }),
  hintSitesOff: storage.defineItem('local:hintSitesOff', { version: 1 }),
  readingVariant: storage.defineItem('local:readingVariant', { version: 1 }),
  keptVariants: storage.defineItem('local:keptVariants', { version: 1 }),
  keepSnapshots: storage.defineItem('local:keepSnapshots', { version: 1 }),
  readerType: storage.defineItem('local:readerType', {
    version: 2,
    // `writeSettings` writes no version beside a value: a face that it wrote stays.
    migrations: { 2: (type: object) => ({ face: readerTypeDefault.face, ...type }) },
  }),
  personalPhrases: storage.defineItem('local:personalPhrases', { version: 1 }),
  settleOverlaps: storage.defineItem('local:settleOverlaps', { version: 1 }),
  siteVariants: storage.defineItem('local:siteVariants', { version: 1 }),
  backupReminder: storage.defineItem('local:backupReminder', { version: 1 }),
};

export const settingNames = Object.keys(items) as readonly (keyof Settings)[]; // `items` has exactly these keys by its type

/** All settings as they stand; what was never set has its default for the browser's language. */
export async function readSettings(): Promise<Settings> {
  const values = await Promise.all(
    settingNames.map(async (name) => [name, await items[name].getValue()] as const),
  );
  return parseSettings(Object.fromEntries(values), settingsDefaults(browser.i18n.getUILanguage()));
}

export async function writeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await items[name].setValue(value);
}

/** Writes several at once: an undo, or settings brought over from elsewhere. Those that are not given stay. */
export async function writeSettings(settings: Partial<Settings>): Promise<void> {
  const given = settingNames.filter((name) => name in settings);
  await storage.setItems(given.map((name) => ({ key: `local:${name}` as const, value: settings[name] })));
}

/** Forgets everything set, so that the defaults hold again. */
export async function resetSettings(): Promise<void> {
  await Promise.all(settingNames.map((name) => items[name].removeValue()));
}

/** Calls back with all settings whenever one of them changed; gives the function that ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const ends = settingNames.map((name) => items[name].watch(() => void readSettings().then(changed)));
  return () => ends.forEach((end) => end());
}

/** The variants to convert when a clip is saved: the one it will be read in first, then the others kept. */
export function variantsToKeep(settings: Settings): readonly Variant[] {
  const reading = settings.readingVariant === 'original' ? [] : [settings.readingVariant];
  return [...new Set([...reading, ...settings.keptVariants])];
}

/** Values as settings; whatever has another shape, or a step that is not offered, is replaced by its default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>, defaults: Settings): Settings {
  const kept = stored['keptVariants'];
  const snapshots = stored['keepSnapshots'];
  const phrases = stored['personalPhrases'];
  return {
    ...parseNoticingSettings(stored),
    readingVariant:
      readingVariants.find((variant) => variant === stored['readingVariant']) ?? defaults.readingVariant,
    keptVariants: Array.isArray(kept)
      ? variants.filter((variant) => kept.includes(variant))
      : defaults.keptVariants,
    keepSnapshots: typeof snapshots === 'boolean' ? snapshots : defaults.keepSnapshots,
    readerType: parseReaderType(stored['readerType'], defaults.readerType),
    personalPhrases: Array.isArray(phrases) ? phrases.flatMap(parsePhrase) : defaults.personalPhrases,
    settleOverlaps: stored['settleOverlaps'] === true,
    siteVariants: parseSiteVariants(stored['siteVariants']),
    backupReminder:
      backupReminders.find((reminder) => reminder === stored['backupReminder']) ?? defaults.backupReminder,
  };
}

/** A list of one, or of none when the value is no phrase. */
function parsePhrase(value: unknown): readonly KeptPhrase[] {
  if (typeof value !== 'object' || value === null) return [];
  const region = regions.find((known) => known === Reflect.get(value, 'region'));
  const written: unknown = Reflect.get(value, 'written');
  const becomes: unknown = Reflect.get(value, 'becomes');
  if (region === undefined || typeof written !== 'string' || typeof becomes !== 'string') return [];
  return [{ region, written, becomes }];
}

function parseReaderType(value: unknown, fallback: ReaderType): ReaderType {
  const stored = (name: keyof ReaderType): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const part = (name: keyof typeof readerTypeSteps): number => {
    const steps: readonly number[] = readerTypeSteps[name];
    return steps.find((step) => step === stored(name)) ?? fallback[name];
  };
  const face = (['song', 'hei'] as const).find((known) => known === stored('face')) ?? fallback.face;
  return { size: part('size'), lineHeight: part('lineHeight'), measure: part('measure'), face };
}

import { parseSettings, readSettings, settingNames, writeSettings, type Settings } from './settings';

/** Settings that change, each as it stands and as it is to stand; the same names on both sides. */
export interface SettingsChange {
  readonly before: Partial<Settings>;
  readonly after: Partial<Settings>;
}

/** Settings by their names, as they lay in a file or a row. */
type SettingValues = Readonly<Record<string, unknown>>;

/**
 * What taking over settings from elsewhere would change of those that stand: a single value is taken as it comes,
 * a list gains what it lacks and loses nothing. To take them over twice changes nothing.
 * @param there as a backup has them: whatever is missing or of another shape stays as it stands
 */
export function settingsChange(here: Settings, there: SettingValues): SettingsChange {
  const taken = parseSettings({ ...here, ...there }, here);
  const joined: Settings = {
    ...taken,
    sitesOff: joinedBy(here.sitesOff, taken.sitesOff, (host) => host),
    hintSitesOff: joinedBy(here.hintSitesOff, taken.hintSitesOff, (host) => host),
    siteVariants: joinedBy(here.siteVariants, taken.siteVariants, ({ host }) => host),
    personalPhrases: joinedBy(
      here.personalPhrases,
      taken.personalPhrases,
      ({ region, written }) => `${region} ${written}`,
    ),
  };
  const changed = settingNames.filter((name) => !isSame(here[name], joined[name]));
  return { before: only(here, changed), after: only(joined, changed) };
}

/**
 * Brings settings from one state to another: forth, and with the two exchanged, back. A setting that stands
 * otherwise than `from` says was set by the person meanwhile, and stays. To do it twice is harmless.
 */
export async function moveSettings(from: SettingValues, to: SettingValues): Promise<void> {
  const now = await readSettings();
  const unmoved = settingNames.filter((name) => name in to && isSame(now[name], from[name]));
  await writeSettings(only(parseSettings({ ...now, ...to }, now), unmoved));
}

/** Both lists, each key once; where they say different things of one key, the coming value takes the place. */
function joinedBy<Value>(
  here: readonly Value[],
  coming: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] {
  const values = new Map([...here, ...coming].map((value) => [keyOf(value), value]));
  return [...values.values()];
}

/** Settings are plain values whose fields stand in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function only(settings: Partial<Settings>, names: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

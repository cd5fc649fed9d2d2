import { extensionApi } from './extension-api';

/**
 * The few settings that the guest of a tab reads on every page with Chinese prose. They are read and written here with
 * the bare storage API: the versioned storage items of settings.ts weigh more than the guest.
 */
export interface NoticingSettings {
  /** 'on': pages are looked at as they load; 'click-only': only when the person asks; 'off': never. */
  readonly noticing: Noticing;
  /** Host names on which pages are not looked at. A host stands for its subdomains too. */
  readonly sitesOff: readonly string[];
  /** Whether the in-page hint may appear at all. */
  readonly hint: 'on' | 'off';
  /** Host names on which the hint stays away although pages are noticed. */
  readonly hintSitesOff: readonly string[];
}

export const noticingChoices = ['on', 'click-only', 'off'] as const;
export type Noticing = (typeof noticingChoices)[number];

export const noticingDefaults: NoticingSettings = {
  noticing: 'on',
  sitesOff: [],
  hint: 'on',
  hintSitesOff: [],
};

type SiteList = 'sitesOff' | 'hintSitesOff';

/** Reads the noticing settings in one call; a value that is missing or of another shape counts as its default. */
export async function readNoticingSettings(): Promise<NoticingSettings> {
  const stored = await extensionApi().storage.local.get(Object.keys(noticingDefaults));
  return parseNoticingSettings(stored);
}

/** Adds a host to one of the lists; adding it twice changes nothing. */
export async function switchSiteOff(list: SiteList, host: string): Promise<void> {
  const settings = await readNoticingSettings();
  const hosts = settings[list];
  if (!hosts.includes(host)) await extensionApi().storage.local.set({ [list]: [...hosts, host] });
}

/** Takes a host, and any listed parent domain that covers it, from one of the lists. */
export async function switchSiteOn(list: SiteList, host: string): Promise<void> {
  const settings = await readNoticingSettings();
  const kept = settings[list].filter((listed) => !coversHost(listed, host));
  await extensionApi().storage.local.set({ [list]: kept });
}

/** Switches the in-page hint off everywhere. */
export async function switchHintOff(): Promise<void> {
  await extensionApi().storage.local.set({ hint: 'off' satisfies NoticingSettings['hint'] });
}

/** Lets the in-page hint appear again. */
export async function switchHintOn(): Promise<void> {
  await extensionApi().storage.local.set({ hint: 'on' satisfies NoticingSettings['hint'] });
}

/** Whether a page on this host is looked at as it loads. */
export function noticesOn(settings: NoticingSettings, host: string): boolean {
  return settings.noticing === 'on' && !isListed(settings.sitesOff, host);
}

/** Whether the hint may appear on a page of this host. */
export function hintsOn(settings: NoticingSettings, host: string): boolean {
  return settings.hint === 'on' && noticesOn(settings, host) && !isListed(settings.hintSitesOff, host);
}

/** Whether a list of hosts holds this host or a domain above it. */
export function isListed(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => coversHost(listed, host));
}

function coversHost(listed: string, host: string): boolean {
  return listed === host || host.endsWith(`.${listed}`);
}

/** Stored values as settings; whatever has another shape is replaced by its default. */
export function parseNoticingSettings(stored: Readonly<Record<string, unknown>>): NoticingSettings {
  return {
    noticing: noticingChoices.find((choice) => choice === stored['noticing']) ?? noticingDefaults.noticing,
    sitesOff: hostList(stored['sitesOff']),
    hint: stored['hint'] === 'off' ? 'off' : 'on',
    hintSitesOff: hostList(stored['hintSitesOff']),
  };
}

function hostList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : [];
}

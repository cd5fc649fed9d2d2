import { browser } from 'wxt/browser';
import { variants, type SiteVariant, type Variant } from '../report';

/*
 * Sites whose pages are always shown in a chosen variant, and the variant chosen last. Read and written with the
 * bare storage API, since the in-page converter reads them too.
 */

const sitesKey = 'siteVariants';
const lastKey = 'pageVariant';

/** All sites with a rule; what is stored in another shape is left out. */
export async function readSiteVariants(): Promise<readonly SiteVariant[]> {
  const stored = await browser.storage.local.get(sitesKey);
  return parseSiteVariants(stored[sitesKey]);
}

/** Sets the rule of a host; null takes away its own and those of the domains above that cover it. */
export async function setSiteVariant(host: string, variant: Variant | null): Promise<void> {
  const others = (await readSiteVariants()).filter((site) =>
    variant === null ? !covers(site.host, host) : site.host !== host,
  );
  const sites = variant === null ? others : [...others, { host, variant }];
  await browser.storage.local.set({ [sitesKey]: sites });
}

/** The variant that pages of a host are shown in; the rule of the nearest domain counts. */
export function variantOfSite(sites: readonly SiteVariant[], host: string): Variant | null {
  const covering = sites.filter((site) => covers(site.host, host));
  return covering.toSorted((one, other) => other.host.length - one.host.length)[0]?.variant ?? null;
}

/** Calls back whenever a rule was set or taken away; gives the function that ends it. */
export function watchSiteVariants(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (sitesKey in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The variant in which the person showed a page last; null when they never did. */
export async function readPageVariant(): Promise<Variant | null> {
  const stored = await browser.storage.local.get(lastKey);
  return variants.find((variant) => variant === stored[lastKey]) ?? null;
}

export async function rememberPageVariant(variant: Variant): Promise<void> {
  await browser.storage.local.set({ [lastKey]: variant });
}

export function parseSiteVariants(value: unknown): readonly SiteVariant[] {
  return Array.isArray(value) ? value.flatMap(parseSiteVariant) : [];
}

function parseSiteVariant(value: unknown): readonly SiteVariant[] {
  if (typeof value !== 'object' || value === null) return [];
  const host: unknown = Reflect.get(value, 'host');
  const variant = variants.find((known) => known === Reflect.get(value, 'variant'));
  return typeof host === 'string' && variant !== undefined ? [{ host, variant }] : [];
}

function covers(listed: string, host: string): boolean {
  return listed === host || host.endsWith(`.${listed}`);
}

import { build } from 'vite';
import type { BrowserContext, Page } from '@playwright/test';

/** Calls one of the functions that a script has put into a page, and waits for what it gives. */
export type CallInPage<Methods> = <Name extends keyof Methods>(
  name: Name,
  ...given: Methods[Name] extends (...all: infer Parameters) => unknown ? Parameters : never
) => Promise<Methods[Name] extends (...all: never[]) => infer Given ? Awaited<Given> : never>;

/** A page with functions of ours in it. */
export interface ScriptedPage<Methods> {
  readonly page: Page;
  readonly call: CallInPage<Methods>;
}

/**
 * Opens a page with a script of ours in it, bundled with whatever it imports.
 * @param entry the script's file; it puts an object of functions, `name`, into the global object
 * @param url of a page of the extension, where the script is to see the extension's database
 */
export async function openScripted<Methods>(
  context: BrowserContext,
  { entry, name, url }: { readonly entry: string; readonly name: string; readonly url: string },
): Promise<ScriptedPage<Methods>> {
  const page = await context.newPage();
  await page.addInitScript({ content: await bundled(entry) });
  await page.goto(url);
  const call = (method: keyof Methods, ...given: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([scope, one, values]) =>
        (globalThis as unknown as Record<string, Record<string, (...all: unknown[]) => unknown>>)[scope]?.[
          one
        ]?.(...values),
      [name, String(method), given] as [string, string, unknown[]],
    );
  // What comes back is what the function gives: the page's values are sent as they are.
  return { page, call: call as CallInPage<Methods> };
}

async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'pageScript' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0].code;
}

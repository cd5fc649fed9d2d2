/**
 * The browser around the background, as far as its files ask for it. One for each test file, reset before each test.
 */

type Handler = (message: { readonly data: unknown; readonly sender: unknown }) => unknown;

interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly active?: boolean;
}

export const world = {
  tabs: [] as OpenTab[],
  /** Tabs that no script may be put into. */
  forbidden: [] as number[],
  /** Addresses of our own pages that stand open. */
  ownPages: [] as string[],
  /** What tabs answer, by message: a value, or an Error to fail with. */
  answers: {} as Record<string, unknown>,
  /** Addresses that were opened in new tabs. */
  opened: [] as string[],
  injected: [] as { readonly tabId: number; readonly file: string }[],
  told: [] as { readonly type: string; readonly data: unknown }[],
  badges: new Map<number, string>(),
  handlers: new Map<string, Handler>(),
};

export function resetWorld(): void {
  world.tabs = [];
  world.forbidden = [];
  world.ownPages = [];
  world.answers = {};
  world.opened = [];
  world.injected = [];
  world.told = [];
  world.badges.clear();
  world.handlers.clear();
}

/** Sends a message to the background as `sender` would. */
export async function send(type: string, data: unknown, sender: unknown): Promise<unknown> {
  const handler = world.handlers.get(type);
  if (handler === undefined) throw new Error(`Nobody answers ${type}`);
  return handler({ data, sender });
}

export const ownSender = { url: 'chrome-extension://zhaibao/popup.html' };

export function tabSender(tab: OpenTab): unknown {
  return { url: tab.url, tab: { id: tab.id } };
}

/** Stands in for lib/browser/messages. */
export const messages = {
  background: {
    onMessage: (type: string, handler: Handler) => {
      world.handlers.set(type, handler);
    },
  },
  tab: {
    sendMessage: async (type: string, data: unknown) => {
      world.told.push({ type, data });
      const answer = world.answers[type];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  },
};

/** Stands in for lib/browser/badge. */
export const badge = {
  showBadge: async (tabId: number, state: string) => {
    world.badges.set(tabId, state);
  },
};

/** Stands in for wxt/browser. */
export const wxtBrowser = {
  browser: {
    tabs: {
      get: async (id: number) => {
        const found = world.tabs.find((tab) => tab.id === id);
        if (found === undefined) throw new Error(`No tab with id: ${id}.`);
        return found;
      },
      query: async (wanted: { readonly active?: boolean }) =>
        world.tabs.filter((tab) => wanted.active !== true || tab.active === true),
      create: async ({ url }: { readonly url: string }) => {
        world.opened.push(url);
      },
    },
    scripting: {
      executeScript: async (injection: {
        readonly target: { readonly tabId: number };
        readonly files: readonly string[];
      }) => {
        const { tabId } = injection.target;
        if (!world.tabs.some((tab) => tab.id === tabId)) throw new Error(`No tab with id: ${tabId}`);
        if (world.forbidden.includes(tabId)) throw new Error('Cannot access contents of the page.');
        world.injected.push(...injection.files.map((file) => ({ tabId, file })));
        return [];
      },
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://zhaibao${path}`,
      getContexts: async () => world.ownPages.map((documentUrl) => ({ documentUrl })),
    },
    alarms: { create: async () => {}, onAlarm: { addListener: () => {} } },
  },
};

/** Stands in for lib/browser/settings. */
export const settings = {
  readSettings: async () => ({
    keepSnapshots: true,
    readingVariant: 'original',
    keptVariants: [],
    personalPhrases: [],
    backupReminder: 'never',
  }),
  variantsToKeep: () => [],
};

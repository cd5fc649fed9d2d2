import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { pageChunks } from './scripts/build/page-chunks';
import { preloadImport } from './scripts/build/preload-import';

/** Keeps the extension's id the same on every machine, so that tests and links can name it. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtBR69HkQtf5JgZwiP6aZiTz7IfGlwYbmsoiJ0iDUwoJ/jEDfFbBiJeLOLsWbJzihWR8Sr8O4vsZDIU5WLV0HIxvhpKC8M2cdnWlNyPCEvFG0AhbCuW1dRmglEnHOx97mk/j6nI1lH9biz+x5RPobfqYpjoSkdKPgCrWHcmSDxspQHmtqUXWoDPcQbYd+7UZvJuzxqbk5cEN21Vz6TLHYekGjhXsdum/2lbcTaCNg+xEsw2k8dF/KO50JDOfhjbTZNMd7X4UBgl+GgdfZwB+CaV27UcG5hJBOWWmCORJaiVZlcO7EA6NrtnhbXR88LxznbO6LFrPsMGVtX0xvcPiKIQIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/i18n/module'],
  imports: false,
  // wxt's default for Firefox is MV2; both browsers get MV3 here.
  manifestVersion: 3,
  // 'tree' builds templates with DOM calls instead of innerHTML.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  webExt: { disabled: true },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'library')) return;
      const output = { codeSplitting: pageChunks(import.meta.dirname) };
      Object.assign(config, mergeConfig(config, { build: { rolldownOptions: { output } } }));
    },
  },
  vite: () => ({
    build: { target: 'es2023' },
    plugins: [preloadImport('entrypoints/library/mount-library.ts')],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The hint's own button clips too, and a click inside a page grants no activeTab (docs/adr/host-permission.md).
    host_permissions: ['http://*/*', 'https://*/*'],
    // Written here, not by `defineContentScript`: docs/adr/noticing.md, “What runs in every tab”.
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle', js: ['guest.js'] }],
    omnibox: { keyword: 'zb' },
    commands: {
      'clip-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandClip__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLibrary__',
      },
      'convert-page': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandConvert__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zhaibao@zhaibao.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: chromiumKey, minimum_chrome_version: '120' }),
  }),
});

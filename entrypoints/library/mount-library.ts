import { mount } from 'svelte';
import { i18n } from '#i18n';
import type { ClipItem } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { uiLanguage } from '../../ui/words/locale';
import '../../ui/theme.css';
import '../../ui/base.css';
import './library.css';
import LibraryPage from './LibraryPage.svelte';

/** Where a page of the library stands: in a tab, or in the browser's side panel. */
export interface LibraryHome {
  /** The name under which the page remembers how it was left. */
  readonly rememberedAs: string;
  /** Whether it stands beside a page, in the browser's side panel. */
  readonly inSidePanel: boolean;
}

/** Draws the library into the page. */
export function mountLibrary(store: Store, first: Promise<readonly ClipItem[]>, home: LibraryHome): void {
  document.documentElement.lang = uiLanguage();
  document.title = `${i18n.t('library.name')} · ${i18n.t('extName')}`;
  const target = document.getElementById('app');
  if (target === null) throw new Error('The page of the library has no #app');
  mount(LibraryPage, { target, props: { store, first, ...home } });
}

import { mount } from 'svelte';
import { i18n } from '#i18n';
import { openStore } from '../../lib/store/store';
import { uiLanguage } from '../../ui/words/locale';
import '../../ui/theme.css';
import '../../ui/base.css';
import './library.css';
import LibraryPage from './LibraryPage.svelte';

/** Shows the library in the page: in a tab, or in the browser's side panel. */
export function mountLibrary(page: { readonly rememberedAs: string; readonly inSidePanel: boolean }): void {
  document.documentElement.lang = uiLanguage();
  document.title = `${i18n.t('library.name')} · ${i18n.t('extName')}`;
  const target = document.getElementById('app');
  if (target === null) throw new Error('The page of the library has no #app');
  mount(LibraryPage, { target, props: { store: openStore(), ...page } });
}

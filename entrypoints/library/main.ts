import { mount } from 'svelte';
import { i18n } from '#i18n';
import { openStore } from '../../lib/store/store';
import { uiLanguage } from '../../ui/words/locale';
import '../../ui/theme.css';
import '../../ui/base.css';
import './library.css';
import LibraryPage from './LibraryPage.svelte';

document.documentElement.lang = uiLanguage();
document.title = `${i18n.t('library.name')} · ${i18n.t('extName')}`;

const target = document.getElementById('app');
if (target === null) throw new Error('library.html has no #app');
mount(LibraryPage, { target, props: { store: openStore() } });

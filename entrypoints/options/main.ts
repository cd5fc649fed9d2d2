import { mount } from 'svelte';
import { i18n } from '#i18n';
import { uiLanguage } from '../../ui/words/locale';
import '../../ui/theme.css';
import '../../ui/base.css';
import App from './App.svelte';

document.documentElement.lang = uiLanguage();
document.title = `${i18n.t('options.heading')} · ${i18n.t('popup.name')}`;

const target = document.getElementById('options');
if (target === null) throw new Error('The options page has lost its root element.');
mount(App, { target });

import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { uiLanguage } from '../../ui/words/locale';
import '../../ui/theme.css';
import '../../ui/base.css';
import './popup.css';
import App from './App.svelte';
import { pageTab } from './page-tab';
import { PopupSession } from './session.svelte';

document.documentElement.lang = uiLanguage();
document.title = i18n.t('badge.idle');

// Only a tab has a width of its own.
if ((await browser.tabs.getCurrent()) !== undefined) document.body.classList.add('in-tab');

const target = document.getElementById('popup');
if (target === null) throw new Error('The popup’s page has lost its root element.');
mount(App, { target, props: { session: new PopupSession(await pageTab(location.search)) } });

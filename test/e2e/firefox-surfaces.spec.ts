import { expectAccessible } from './axe';
import { clickOn, expect, openPopup, picture, test, untilBadge, untilSaid } from './firefox-fixture';

const report = '/swj/gzdt/202308/t20230816_5005.html';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    // 0 is dark.
    test.use({
      preferences: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });

    test(`Firefox, ${scheme}: the popup and the options can be used, and keep what is set`, async ({
      site,
      firefox,
      library,
    }) => {
      await firefox.open(site.url + report);
      await untilBadge(library, report, '报');
      const popup = await openPopup(firefox, library, report);
      await expectAccessible(popup, 'the popup');
      await picture(popup, `popup-${scheme}`);

      const options = await firefox.open(firefox.extensionUrl('options.html'));
      await untilSaid(options, 'Noticing reports');
      await expectAccessible(options, 'the options');
      await picture(options, `options-${scheme}`);
      await clickOn(options, 'label', 'Traditional (Hong Kong)');
      await options.until(
        async () => (await chrome.storage.local.get('readingVariant'))['readingVariant'] === 'hk',
      );
      await options.reload();
      await untilSaid(options, 'Noticing reports');
      const chosen = await options.until(
        () => document.querySelector('input[type=radio][value=hk]:checked') !== null,
      );
      expect(chosen).toBe(true);
    });
  });
}

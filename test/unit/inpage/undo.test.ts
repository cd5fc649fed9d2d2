import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageDocument } from '../../../scripts/page-document';
import { conversionOf } from './pages';

/** Simplified only, since a page that itself writes what the conversion wrote cannot be told from it. */
const words = ['后来', '发', '理', '干部', '里面', '党员', 'GDP', '𫚕鱼', ' ', '\n', '&amp;', '以', '头发'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(''));
const names = ['p', 'b', 'i', 'span', 'div', 'a', 'code', 'li', 'ruby', 'textarea', 'em'];
const attributes = [
  '',
  ' title="后来"',
  ' lang="ja"',
  ' translate="no"',
  ' contenteditable',
  ' alt="里面"',
  ' lang="zh"',
];

const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  markup: fc
    .array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), tie('markup'))
    .map(([name, attribute, inside]) => `<${name}${attribute}>${inside}</${name}>`),
}));

type Edit = (page: Document) => void;
const variant = fc.constantFrom('cn' as const, 'tw' as const, 'hk' as const, 'twp' as const, 'hkp' as const);

/** What pages do to themselves; `at` says to which element or text. */
const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(30), text, fc.nat(5))
  .map(([at, written, kind]) => (page) => {
    const elements = [...page.body.querySelectorAll('*')];
    const element = elements[at % Math.max(1, elements.length)];
    if (element === undefined) return page.body.append(written);
    switch (kind) {
      case 0:
        element.append(written);
        break;
      case 1:
        element.replaceChildren(written);
        break;
      case 2:
        element.setAttribute('title', written);
        break;
      case 3:
        page.body.append(element.cloneNode(true));
        break;
      case 4:
        page.body.append(element);
        break;
      case 5:
        element.remove();
        break;
    }
  });

it('undo gives back every page to the letter, whatever was shown before', async () => {
  await fc.assert(
    fc.asyncProperty(markup, fc.array(variant, { minLength: 1, maxLength: 3 }), async (body, shown) => {
      const { page, conversion } = conversionOf(`<body>${body}`);
      const published = page.documentElement.outerHTML;
      for (const one of shown) await conversion.show(one);
      await conversion.show('original');
      expect(page.documentElement.outerHTML).toBe(published);
    }),
    { numRuns: 300 },
  );
});

it('a page that was converted and put back is as if it never had been, whatever it did meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(
      markup,
      variant,
      fc.array(edit, { maxLength: 4 }),
      fc.boolean(),
      async (body, shown, edits, waits) => {
        const { page, conversion, settled } = conversionOf(`<body>${body}`);
        const twin = pageDocument(`<body>${body}`, null);
        await conversion.show(shown);
        for (const change of edits) {
          change(page);
          change(twin);
          if (waits) await settled();
        }
        await conversion.show('original');
        expect(page.documentElement.outerHTML).toBe(twin.documentElement.outerHTML);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  queryAll,
  rootOf,
  tagOf,
  textOf,
} from '../../../lib/extract/page/element-access';
import { pageDocument } from '../../../scripts/page-document';

/** A form whose fields shadow its own properties, as a browser lets them. */
function shadowedForm(): { form: Element; first: ChildNode | null; next: ChildNode | null } {
  const document = pageDocument('<form class="c"><p>甲</p><input></form><p>乙</p>', null);
  const form = document.querySelector('form');
  const field = document.querySelector('input');
  if (form === null) throw new Error('the page has a form');
  const [first, next] = [form.firstChild, form.nextSibling];
  for (const name of ['localName', 'firstChild', 'nextSibling', 'textContent', 'getAttribute']) {
    Object.defineProperty(form, name, { value: field });
  }
  return { form, first, next };
}

describe('element access', () => {
  it('is not misled by fields named like properties', () => {
    const { form, first, next } = shadowedForm();
    expect(tagOf(form)).toBe('form');
    expect(firstChildOf(form)).toBe(first);
    expect(nextSiblingOf(form)).toBe(next);
    expect(textOf(form)).toBe('甲');
    expect(attributeOf(form, 'class')).toBe('c');
  });
});

describe('a document', () => {
  it('is not misled by forms named like its properties', () => {
    const document = pageDocument('<form name="querySelectorAll"></form><p>甲</p>', null);
    const form = document.querySelector('form');
    const root = document.documentElement;
    for (const name of ['querySelectorAll', 'documentElement'])
      Object.defineProperty(document, name, { value: form });
    expect(rootOf(document)).toBe(root);
    expect(queryAll(document, 'p').map((p) => p.textContent)).toEqual(['甲']);
  });
});

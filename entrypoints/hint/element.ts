/** Attributes of a new element; `onclick` acts only on what the person really did, never on events a page makes. */
interface Parts {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element with text and elements in it. Text is set as text: nothing is ever parsed. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: className, attributes = {}, onClick }: Parts,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (onClick !== undefined) {
    made.addEventListener('click', (event) => {
      if (event.isTrusted) onClick();
    });
  }
  made.append(...children);
  return made;
}

export function button(words: string, onClick: () => void, className = 'quiet'): HTMLButtonElement {
  return element('button', { class: className, attributes: { type: 'button' }, onClick }, words);
}

let disclosures = 0;

/** A button and what it unfolds, closed at first; `fill` puts in what is only made when it is asked for. */
export function disclosure(
  words: string,
  content: HTMLElement,
  fill: (content: HTMLElement) => void = () => {},
): { readonly button: HTMLButtonElement; readonly content: HTMLElement } {
  let isFilled = false;
  content.hidden = true;
  content.id = `unfolds-${++disclosures}`;
  const opener = button(words, () => {
    if (!isFilled) fill(content);
    isFilled = true;
    content.hidden = !content.hidden;
    opener.setAttribute('aria-expanded', String(!content.hidden));
  });
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('aria-controls', content.id);
  return { button: opener, content };
}

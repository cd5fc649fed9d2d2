/**
 * Lets the left and right arrow keys move from mark to mark, while one of them has the focus. An attachment of the
 * text.
 */
export function moveAmongMarks(text: HTMLElement): () => void {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-mark'))
      return;
    const marks = [...text.querySelectorAll<HTMLElement>('[data-mark]')];
    const next = marks[marks.indexOf(event.target) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  text.addEventListener('keydown', move);
  return () => text.removeEventListener('keydown', move);
}

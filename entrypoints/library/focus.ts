/** Input types that take no typing: their keys are free for commands. */
const withoutTyping = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color']);

/** Whether an element takes what is typed as text or as a choice. */
export function takesTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutTyping.has(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** Where on the library page the focus stands. */
export function focusedPlace(): 'list' | 'reader' | 'panel' | 'elsewhere' {
  const { activeElement } = document;
  if (activeElement === null) return 'elsewhere';
  if (activeElement.closest('aside') !== null) return 'panel';
  if (activeElement.closest('main') !== null) return 'reader';
  return activeElement.closest('[role="listbox"]') === null ? 'elsewhere' : 'list';
}

/**
 * The HTTP status that the page's present address was answered with; 0 when it is not known, or when an application
 * has changed its address since. Imports nothing: the guest of every tab uses it.
 */
export function statusOfPage(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const isPresent = navigation?.name.split('#', 1)[0] === location.href.split('#', 1)[0];
  // Chromium has told it since version 109, Firefox since 109; the DOM types name it for resources only.
  const status: unknown = isPresent ? Reflect.get(navigation ?? {}, 'responseStatus') : 0;
  return typeof status === 'number' ? status : 0;
}

/** The browser's Web Locks, shared by all pages of the extension; a page that dies lets go of its own. */
export const browserLocks = {
  request: <Result>(name: string, hold: () => Promise<Result>): Promise<Result> =>
    navigator.locks.request(name, hold),
};

import { test } from './fixture';

/**
 * After each test of the group, has the site show its pages as at first: the edited one, and one moved or taken away.
 */
export function restoreAfterEach(path: string): void {
  test.afterEach(async ({ request, site }) => {
    await request.post(`${site.url}/control/edit?edition=1`);
    await request.post(`${site.url}/control/restore?page=${path}`);
  });
}

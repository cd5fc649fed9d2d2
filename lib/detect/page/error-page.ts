/** How sites say without the status that a page is gone; a text of more than a few lines is no such page. */
const goneWords = /404|不存在|已删除|已刪除|找不到|not found/i;
const longest = 600;

/** Whether a page stands in for one that is gone. */
export function isErrorPage(page: Document, status: number): boolean {
  if (status >= 400) return true;
  const text = page.body?.textContent ?? '';
  return text.length < longest && goneWords.test(`${page.title} ${text}`);
}

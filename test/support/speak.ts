import type { Page, Request } from 'playwright-core';

const CHECKED_AFTER_MS = 30;

/** Shows the plugin's parts of the page in another language; waits for the files with its texts, and for nothing else. */
export async function speak(page: Page, language: string): Promise<void> {
  const pending = new Set<Request>();
  const begin = (request: Request): void => {
    if (request.url().includes('/plugins/zoom/ui/')) pending.add(request);
  };
  const end = (request: Request): void => void pending.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.evaluate(setLanguage, language);
  do await page.waitForTimeout(CHECKED_AFTER_MS);
  while (pending.size > 0);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  await page.evaluate(waitForFrames);
}

/** Runs in the page; ends when what it leads to has begun. */
async function setLanguage(language: string): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    if (element.localName.startsWith('zoom-')) element.lang = language;
  }
  await new Promise(requestAnimationFrame);
}

/** Runs in the page; ends when what has come is shown. */
async function waitForFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const PICTURES = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Writes `test/pictures/<name>.png`, all of the page or all of its dialog; answers the file. */
export async function takePicture(page: Page, name: string): Promise<string> {
  await mkdir(PICTURES, { recursive: true });
  const path = `${PICTURES}${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
  const window = page.viewportSize();
  const dialogHeight = await page.evaluate(getDialogHeight);
  if (window !== null && dialogHeight > window.height) {
    await page.setViewportSize({ ...window, height: dialogHeight });
    await page.screenshot({ path });
    await page.setViewportSize(window);
  } else {
    await page.screenshot({ path, fullPage: dialogHeight === 0 });
  }
  return path;
}

/** Runs in the page: how high the window must be to show the open dialog without scrolling, in pixels; 0 without one. */
function getDialogHeight(): number {
  const MARGIN = 64;
  const findDialog = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('dialog[open]') ? element : element.shadowRoot && findDialog(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const dialog = findDialog(document);
  return dialog ? dialog.scrollHeight + MARGIN : 0;
}

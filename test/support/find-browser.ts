import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Path of a browser: `CHROMIUM_PATH`; an installed Chromium, Chrome or Edge; the one in the npm package (Linux, x64). */
export async function findBrowser(): Promise<string | undefined> {
  return process.env['CHROMIUM_PATH'] ?? findInstalled() ?? (await findPackaged());
}

function findInstalled(): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  return directories.flatMap((directory) => PROGRAMS.map((name) => join(directory, name))).find(isExecutable);
}

/** Its path alone is taken, never its `args`: they switch web security off. */
async function findPackaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';

/** Shows a frame on another site; the frame shows which of the cookies that it set come back. */
function startSite(): Server {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('Content-Type', 'text/html');
    if (request.url === '/page') {
      response.end(`<iframe title="Frame" src="http://127.0.0.1:${port}/set"></iframe>`);
    } else if (request.url === '/set') {
      const attributes = 'SameSite=None; Secure; Path=/';
      response.setHeader('Set-Cookie', [`plain=1; ${attributes}`, `partitioned=1; ${attributes}; Partitioned`]);
      response.end('<a href="/show">Show cookies</a>');
    } else {
      response.end(`<p>Cookies: ${request.headers.cookie ?? 'none'}</p>`);
    }
  });
  return server.listen(0);
}

describeInBrowser('the browser of these tests', () => {
  let browser: TestBrowser;
  let site: Server;

  beforeAll(async () => {
    site = startSite();
    await once(site, 'listening');
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it('loses an unpartitioned third-party cookie and keeps a partitioned one', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/page`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'Show cookies' }).click();
    expect(await frame.getByText('Cookies:').innerText()).toBe('Cookies: partitioned=1');
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { createUiRouter } from '../src/ui-router.js';

let folder: string;
let app: express.Express;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lms-zoom-ui-'));
  await mkdir(join(folder, 'dist', 'chunks'), { recursive: true });
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'dist', 'zoom-view.js'), 'element');
  await writeFile(join(folder, 'dist', 'chunks', 'de-ABCDEFGH.js'), 'texts');
  app = express().use('/ui', createUiRouter({ directory: join(folder, 'dist') }));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the modules of the custom elements', () => {
  it('are asked for again each time, so that an update is seen at once', async () => {
    const { status, headers, type } = await supertest(app).get('/ui/zoom-view.js');
    expect([status, headers['cache-control'], headers['x-content-type-options']]).toEqual([200, 'no-cache', 'nosniff']);
    expect(type).toBe('text/javascript');
    const etag = headers['etag'] ?? '';
    expect((await supertest(app).get('/ui/zoom-view.js').set('If-None-Match', etag)).status).toBe(304);
  });

  it('are kept where a hash of the content is in the name', async () => {
    const { status, headers } = await supertest(app).get('/ui/chunks/de-ABCDEFGH.js');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each([
    '/ui/../secret.js',
    '/ui/%2e%2e/secret.js',
    '/ui/chunks/..%2f..%2fsecret.js',
    '/ui/chunks/..%5c..%5csecret.js',
    '/ui/chunks/%00.js',
    '/ui/chunks',
    '/ui/',
  ])('lead nowhere else: %s', async (path) => {
    const { status, text } = await supertest(app).get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toBe('secret');
  });
});

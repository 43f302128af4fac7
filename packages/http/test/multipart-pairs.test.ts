import { describe, expect, it } from '@jest/globals';
import { parseMultipart } from '../src/webservice/multipart-pairs.js';

describe('a multipart body', () => {
  const parse = (...parts: readonly string[]): ReturnType<typeof parseMultipart> =>
    parseMultipart(
      Buffer.from([...parts.map((part) => `--b\r\n${part}\r\n`), '--b--\r\n'].join('')),
      'multipart/form-data; boundary=b',
    );

  it('has its fields as pairs', async () => {
    const part = 'Content-Disposition: form-data; name="events[0][name]"\r\n\r\nCells';
    expect(await parse(part)).toEqual([['events[0][name]', 'Cells']]);
  });

  it('has an empty value where the charset of a field is none', async () => {
    const part = 'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=none\r\n\r\nx';
    expect(await parse(part)).toEqual([['a', '']]);
  });
});

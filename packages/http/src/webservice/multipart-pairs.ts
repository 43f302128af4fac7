import busboy from 'busboy';
import { MAX_PARAMETERS } from './php-parameters.js';
import type { Pair } from './php-parameters.js';

export const MULTIPART_TYPE = 'multipart/form-data';

/** The fields of a multipart body, without its files. As PHP does, takes what it can of one that is damaged. */
export function parseMultipart(body: Buffer, contentType: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  return new Promise((resolve) => {
    try {
      busboy({ headers: { 'content-type': contentType }, limits: getLimits(body), defParamCharset: 'utf8' })
        // Its types do not say that a part may have no name, and none of its value if the charset is unknown.
        .on('field', (name?: string, value?: string) => pairs.push([name ?? '', value ?? '']))
        .on('error', () => resolve(pairs))
        .on('close', () => resolve(pairs))
        .end(body);
    } catch {
      // A content type without a boundary.
      resolve(pairs);
    }
  });
}

/** One more than is allowed, so that too many can be told. */
function getLimits({ length }: Buffer): busboy.Limits {
  return { files: 0, fields: MAX_PARAMETERS + 1, fieldSize: length };
}

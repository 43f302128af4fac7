import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { FORM_TYPE } from '../form-body.js';
import { MULTIPART_TYPE, parseMultipart } from './multipart-pairs.js';
import { MAX_PARAMETERS } from './php-parameters.js';
import type { Pair } from './php-parameters.js';

const readForm: RequestHandler = express.raw({ type: [FORM_TYPE, MULTIPART_TYPE], limit: '2mb' });

/** What a form has, urlencoded or multipart; nothing where the body is no form. Rejects with the error of body-parser. */
export async function readBodyPairs(request: Request, response: Response): Promise<Pair[]> {
  await new Promise<void>((resolve, reject) => {
    readForm(request, response, (error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return [];
  if (request.is(FORM_TYPE) === false) return parseMultipart(body, request.get('content-type') ?? '');
  return parseForm(body.toString());
}

/** One more than is allowed, so that too many can be told. */
function parseForm(text: string): Pair[] {
  const pairs = text.split('&', MAX_PARAMETERS + 1);
  return [...new URLSearchParams(pairs.join('&'))];
}

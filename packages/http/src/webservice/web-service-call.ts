import type { Request, Response } from 'express';
import { getQueryParameters } from '../form-body.js';
import { PhpArray } from './php-array.js';
import { parsePhpParameters } from './php-parameters.js';
import type { Pair } from './php-parameters.js';
import { readBodyPairs } from './request-body.js';

/** A call as far as it can be read before the caller is known. */
export interface WebServiceCall {
  readonly format: 'json' | 'xml';
  /** Empty where there is none. */
  readonly token: string;
  /** Empty where there is none. */
  readonly functionName: string;
  /** Why the body could not be read. */
  readonly failure: Error | undefined;
  /** The arguments of the function, nested only now. @throws MoodleException `invalidparameter` */
  readonly getArguments: () => PhpArray;
}

/** What is meant for the web service itself. */
const OWN: ReadonlySet<string> = new Set(['wstoken', 'wsfunction', 'moodlewsrestformat']);
const OWN_SETTING = /^moodlewssetting/;

/** Reads a call, whose parameters may stand in the query and in the body; of two values for one name the body's wins. */
export async function readCall(request: Request, response: Response): Promise<WebServiceCall> {
  const query = [...getQueryParameters(request)];
  const { body, failure } = request.method === 'POST' ? await readBody(request, response) : NO_BODY;
  const sent = new Map([...query, ...body]);
  return {
    // Moodle's own default is XML.
    format: sent.get('moodlewsrestformat') === 'json' ? 'json' : 'xml',
    token: sent.get('wstoken') ?? '',
    functionName: sent.get('wsfunction') ?? '',
    failure,
    getArguments: () => mergeArguments(parsePhpParameters(query), parsePhpParameters(body)),
  };
}

interface Body {
  readonly body: readonly Pair[];
  readonly failure: Error | undefined;
}

const NO_BODY: Body = { body: [], failure: undefined };

async function readBody(request: Request, response: Response): Promise<Body> {
  try {
    return { body: await readBodyPairs(request, response), failure: undefined };
  } catch (error) {
    return { body: [], failure: toError(error) };
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The body could not be read.', { cause: error });
}

function mergeArguments(...sources: readonly PhpArray[]): PhpArray {
  const merged = new PhpArray();
  for (const [name, value] of sources.flatMap((source) => [...source.entries()])) {
    if (!OWN.has(name) && !OWN_SETTING.test(name)) merged.set(name, value);
  }
  return merged;
}

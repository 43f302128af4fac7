import { ApiProblem, parseProblem } from './api-problem.js';

const API_PATH = '/plugins/zoom/api';
const TIMEOUT_MS = 30_000;

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's root, with a leading slash. */
  readonly path: string;
  readonly body?: object;
  readonly signal: AbortSignal;
}

/**
 * Sends one request to the plugin's JSON API and gives the answer's JSON, `{}` where there is none to give (204).
 * Throws an ApiProblem: the API's own code, or ERR_NETWORK, ERR_TIMEOUT (30 s), ERR_UNEXPECTED_ANSWER.
 */
export async function sendRequest(request: ApiRequest): Promise<unknown> {
  try {
    const response = await fetch(API_PATH + request.path, toRequestInit(request));
    const body = await readJson(response);
    if (!response.ok || body === undefined) throw parseProblem(body);
    return body;
  } catch (error) {
    throw toProblem(error);
  }
}

function toRequestInit({ method, body, signal }: ApiRequest): RequestInit {
  return {
    method,
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  };
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return {};
  const isJson = /^application\/(problem\+)?json\b/.test(response.headers.get('Content-Type') ?? '');
  return isJson ? response.json() : undefined;
}

function toProblem(cause: unknown): ApiProblem {
  if (cause instanceof ApiProblem) return cause;
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return new ApiProblem('ERR_TIMEOUT', { cause });
  }
  if (cause instanceof SyntaxError) {
    return new ApiProblem('ERR_UNEXPECTED_ANSWER', { cause });
  }
  return new ApiProblem('ERR_NETWORK', { cause });
}

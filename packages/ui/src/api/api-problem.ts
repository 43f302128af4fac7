/** What the API refused or could not do: a stable code, a sentence for the person as message, and what is wrong with which field. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: string, options: { message: string; fields?: Record<string, string>; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.name = 'ApiProblem';
    this.code = code;
    this.fields = options.fields ?? {};
  }
}

/** Turns the body of an error answer into a problem; ERR_UNEXPECTED_ANSWER where it is not the API that answered. @see RFC 9457 */
export function parseProblem(body: unknown, fallback: string): ApiProblem {
  if (!isRecord(body) || typeof body['code'] !== 'string') {
    return new ApiProblem('ERR_UNEXPECTED_ANSWER', { message: fallback });
  }
  const message = typeof body['detail'] === 'string' ? body['detail'] : fallback;
  return new ApiProblem(body['code'], { message, fields: parseFields(body['fields']) });
}

function parseFields(fields: unknown): Record<string, string> {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

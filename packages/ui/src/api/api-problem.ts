/** What is wrong with one field: a code, and what its text names. */
export interface FieldProblem {
  readonly code: string;
  readonly values: ProblemValues;
}

export type ProblemValues = Readonly<Record<string, string | number>>;

/** What the API refused or could not do: a stable code, what its text names, and what is wrong with which field. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly values: ProblemValues;
  readonly fields: Readonly<Record<string, FieldProblem>>;

  constructor(
    code: string,
    options: { values?: ProblemValues; fields?: Record<string, FieldProblem>; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.code = code;
    this.values = options.values ?? {};
    this.fields = options.fields ?? {};
  }
}

/** Turns the body of an error answer into a problem; ERR_UNEXPECTED_ANSWER where it is not the API that answered. @see RFC 9457 */
export function parseProblem(body: unknown): ApiProblem {
  if (!isRecord(body) || typeof body['code'] !== 'string') return new ApiProblem('ERR_UNEXPECTED_ANSWER');
  return new ApiProblem(body['code'], { values: parseValues(body['values']), fields: parseFields(body['fields']) });
}

function parseFields(fields: unknown): Record<string, FieldProblem> {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(Object.entries(fields).map(([name, problem]) => [name, parseField(problem)]));
}

function parseField(problem: unknown): FieldProblem {
  if (!isRecord(problem) || typeof problem['code'] !== 'string') return { code: 'invalid', values: {} };
  return { code: problem['code'], values: parseValues(problem['values']) };
}

function parseValues(values: unknown): ProblemValues {
  if (!isRecord(values)) return {};
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number] => isPlain(entry[1])),
  );
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

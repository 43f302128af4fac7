/** What a tool asks of the memberships of a context. */
export interface MembershipsQuery {
  /** A role's full URI, or the short name of a context role. */
  readonly role: string | undefined;
  /** How many members a page may have at most. */
  readonly limit: number;
  readonly resourceLinkId: string | undefined;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

/**
 * Reads the query of a memberships request. Empty parameters count as omitted; a `limit` is a hint, so one that is no
 * positive number is passed over, and none goes beyond the platform's own.
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#limit-query-parameter
 */
export function parseMembershipsQuery(parameters: URLSearchParams): MembershipsQuery {
  return {
    role: findText(parameters, 'role'),
    limit: parseLimit(parameters.get('limit') ?? ''),
    resourceLinkId: findText(parameters, 'rlid'),
  };
}

function findText(parameters: URLSearchParams, name: string): string | undefined {
  const value = parameters.get(name);
  return value === null || value === '' ? undefined : value;
}

function parseLimit(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : 0;
  return limit === 0 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT);
}

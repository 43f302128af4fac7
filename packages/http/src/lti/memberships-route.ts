import { RosterError } from '@lms-zoom/core';
import type { Logger, Roster, RosterPage, RosterRequest } from '@lms-zoom/core';
import {
  BearerError,
  MEDIA_TYPE_MEMBERSHIP_CONTAINER,
  SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
  authorizeBearer,
  buildMembershipContainer,
  parseMembershipsQuery,
  toNextLink,
} from '@lms-zoom/lti';
import type { BearerPlatform } from '@lms-zoom/lti';
import type { Request, RequestHandler, Response } from 'express';
import { getQueryParameters } from '../form-body.js';
import { ServiceError, sendServiceError } from './service-error.js';

/** Below the LTI router; Moodle's path (mod/lti/service/memberships). Express does not look at the case of letters. */
export const MEMBERSHIPS_PATH = '/services.php/CourseSection/:context/bindings/:deployment/memberships';

export interface MembershipsRouteDeps {
  readonly platform: BearerPlatform;
  readonly roster: Roster;
  readonly logger: Logger;
}

type MembershipsRequest = Request<{ context: string; deployment: string }>;

const SCOPE = SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY;
/** The parameter of a page that is not the first, as Moodle names it. */
const CURSOR = 'from';

/** The memberships of a context (NRPS 2.0). Refusals are JSON, as of the token endpoint: `error` and `error_description`. */
export function createMembershipsRoute(
  deps: MembershipsRouteDeps,
): RequestHandler<{ context: string; deployment: string }> {
  return async (request, response) => {
    try {
      sendPage(response, await readPage(deps, request));
    } catch (error) {
      const refusal = toServiceError(error);
      deps.logger.warn({ code: refusal.code, detail: refusal.message, err: refusal.cause }, 'A roster was refused.');
      sendServiceError(response, refusal);
    }
  };
}

async function readPage({ platform, roster }: MembershipsRouteDeps, request: MembershipsRequest): Promise<RosterPage> {
  const parameters = getQueryParameters(request);
  const authorization = request.headersDistinct['authorization'] ?? [];
  const grant = await authorizeBearer({ parameters, authorization, scope: SCOPE }, platform);
  checkAccept(request);
  return roster.read({ grant, ...toQuestion(request, parameters) });
}

function toQuestion({ params }: MembershipsRequest, parameters: URLSearchParams): Omit<RosterRequest, 'grant'> {
  return {
    address: { contextId: params.context, deploymentId: params.deployment },
    query: parseMembershipsQuery(parameters),
    cursor: parameters.get(CURSOR) ?? undefined,
  };
}

function checkAccept(request: MembershipsRequest): void {
  if (request.accepts(MEDIA_TYPE_MEMBERSHIP_CONTAINER, 'application/json') !== false) return;
  throw new ServiceError({
    status: 406,
    error: 'not_acceptable',
    code: 'ERR_SERVICE_ACCEPT',
    description: `This service answers with ${MEDIA_TYPE_MEMBERSHIP_CONTAINER}.`,
  });
}

function sendPage(response: Response, { memberships, nextCursor }: RosterPage): void {
  if (nextCursor !== undefined) response.setHeader('Link', toNextLink(toNextUrl(memberships.url, nextCursor)));
  response
    .writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': MEDIA_TYPE_MEMBERSHIP_CONTAINER })
    .end(JSON.stringify(buildMembershipContainer(memberships)));
}

/** In lower case throughout, because there are tools that turn the whole header into it: nothing in this URL minds. */
function toNextUrl(url: string, cursor: string): string {
  return `${url}?${CURSOR}=${cursor}`.toLowerCase();
}

/** @throws what is no refusal of ours */
function toServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  if (error instanceof BearerError) {
    const { status, code, description, cause } = error;
    return new ServiceError(
      { status, error: error.error ?? 'invalid_token', code, description, challenge: error.toChallenge(SCOPE) },
      { cause },
    );
  }
  if (!(error instanceof RosterError)) throw error;
  const answer =
    error.code === 'ERR_ROSTER_CURSOR'
      ? ({ status: 400, error: 'invalid_request' } as const)
      : ({ status: 404, error: 'not_found' } as const);
  return new ServiceError({ ...answer, code: error.code, description: error.message }, { cause: error.cause });
}

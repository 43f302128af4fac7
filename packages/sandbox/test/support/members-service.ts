import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

const PATH = '/mod/lti/services.php/CourseSection/123456789012345/bindings/deployment-1/memberships';
const MEDIA_TYPE = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';

/** Token endpoint and memberships service of a tiny LMS. It pages, wants its token, and records what it was asked. */
export class MembersService {
  members: readonly object[] = [];
  readonly tokenRequests: URLSearchParams[] = [];
  readonly pageQueries: string[] = [];
  /** What one of its paths answers instead; without a status it hangs up. */
  fault: { path: 'token' | 'memberships'; status: number | undefined; body: string } | undefined;
  hasEnd = true;
  readonly #origin: () => string;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** For the claim of the id_token. */
  get url(): string {
    return this.#origin() + PATH;
  }

  /** Whether it is for this service; it is then answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(String(request.url), this.#origin());
    if (pathname === '/mod/lti/token.php') void this.#answerToken(request, response);
    else if (pathname === PATH) this.#answerPage(request, response, searchParams);
    else return false;
    return true;
  }

  async #answerToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.tokenRequests.push(new URLSearchParams(await text(request)));
    if (this.#answerFault('token', response)) return;
    response.end(JSON.stringify({ access_token: 'bearer-1', token_type: 'Bearer', expires_in: 3600, scope: '' }));
  }

  #answerPage(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void {
    this.pageQueries.push(query.toString());
    if (this.#answerFault('memberships', response)) return;
    if (request.headers.authorization !== 'Bearer bearer-1' || request.headers.accept !== MEDIA_TYPE) {
      response.writeHead(401).end();
      return;
    }
    const [from, limit] = [Number(query.get('from') ?? 0), Number(query.get('limit'))];
    const to = from + limit;
    const next = `<${this.url}?from=${to}&limit=${limit}>; rel="next"`;
    response.writeHead(200, {
      'content-type': MEDIA_TYPE,
      ...((to < this.members.length || !this.hasEnd) && { link: next }),
    });
    const context = { id: '123456789012345' };
    response.end(JSON.stringify({ id: this.url, context, members: this.members.slice(from, to) }));
  }

  #answerFault(path: 'token' | 'memberships', response: ServerResponse): boolean {
    if (this.fault?.path !== path) return false;
    if (this.fault.status === undefined) response.destroy();
    else response.writeHead(this.fault.status).end(this.fault.body);
    return true;
  }
}

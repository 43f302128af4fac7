import { Parser } from 'htmlparser2';

/** What Zoom answered to the login initiation. */
export interface ZoomAnswer {
  readonly status: number;
  /** The `Location` header. */
  readonly location: string | undefined;
  readonly body: string;
}

/** Where the browser would go next, and with which `client_id`. */
export interface WayBack {
  readonly url: URL;
  readonly clientId: string | undefined;
}

const URL_IN_SCRIPT = /https?:\/\/[^\s"'`<>\\]+/g;

/** The authorization request that Zoom's answer leads to: by redirect, by a form, or by a URL in a script or link. */
export function findWayBack(answer: ZoomAnswer): WayBack | undefined {
  if (answer.location !== undefined) return toWayBack(answer.location);
  const page = readPage(answer.body);
  return page.forms.map(toWayBackOfForm).find(isWay) ?? page.urls.map(toWayBack).find(isAuthorizationRequest);
}

interface Form {
  readonly action: string;
  readonly fields: Map<string, string>;
}

interface Page {
  readonly forms: Form[];
  readonly urls: string[];
}

function readPage(html: string): Page {
  const page: Page = { forms: [], urls: [] };
  let isInScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isInScript = name === 'script';
      readTag(page, name, attributes);
    },
    ontext(text) {
      if (isInScript) page.urls.push(...findUrls(text));
    },
    onclosetag() {
      isInScript = false;
    },
  });
  parser.end(html);
  return page;
}

function readTag(page: Page, name: string, attributes: Readonly<Record<string, string>>): void {
  const { action, href, content, name: field, value = '' } = attributes;
  if (name === 'form' && action !== undefined) page.forms.push({ action, fields: new Map() });
  if (name === 'input' && field !== undefined) page.forms.at(-1)?.fields.set(field, value);
  if (name === 'a' && href !== undefined) page.urls.push(href);
  if (name === 'meta' && content !== undefined) page.urls.push(...findUrls(content));
}

/** Scripts may write `/` as `\/` and `&` as `\u0026`. */
function findUrls(text: string): string[] {
  return text.replaceAll('\\/', '/').replaceAll('\\u0026', '&').match(URL_IN_SCRIPT) ?? [];
}

function toWayBackOfForm({ action, fields }: Form): WayBack | undefined {
  const way = toWayBack(action);
  return way && { url: way.url, clientId: fields.get('client_id') ?? way.clientId };
}

function toWayBack(text: string): WayBack | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return { url, clientId: url.searchParams.get('client_id') ?? undefined };
}

function isWay(way: WayBack | undefined): way is WayBack {
  return way !== undefined;
}

function isAuthorizationRequest(way: WayBack | undefined): way is WayBack {
  return way?.clientId !== undefined;
}

import { Parser } from 'htmlparser2';

/** Where a browser may go next from a page, and the `client_id` that it would take along. */
export interface Way {
  readonly url: URL;
  readonly clientId: string | undefined;
}

/** A URL that a page mentions, with the fields of its form. */
interface Mention {
  readonly url: string;
  readonly fields: Map<string, string>;
}

type Attributes = Readonly<Record<string, string>>;

const URL_IN_SCRIPT = /https?:\/\/[^\s"'`<>\\]+/g;
const URL_IN_REFRESH = /^[\d.]*[;,](?:url=)?["']?([^"']+)/i;
/** More ways than any real page has; the page comes from outside and may be made to keep us busy. */
const MAX_MENTIONS = 500;

/** All ways that lead on from a page at `base`: its forms, links, refreshes, and the URLs in its scripts. */
export function listWaysOfPage(html: string, base: string): Way[] {
  return readMentions(html)
    .slice(0, MAX_MENTIONS)
    .flatMap(({ url, fields }) => toWays(url, { base, fields }));
}

/** The way to a URL, which may be relative to `base`; none if it is no web address. */
export function toWays(text: string, { base, fields }: { base: string; fields?: ReadonlyMap<string, string> }): Way[] {
  if (!URL.canParse(text, base)) return [];
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return [];
  return [{ url, clientId: fields?.get('client_id') ?? url.searchParams.get('client_id') ?? undefined }];
}

function readMentions(html: string): Mention[] {
  const mentions: Mention[] = [];
  let form: Mention | undefined;
  let isInScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isInScript = name === 'script';
      mentions.push(...findMentions(name, attributes));
      if (name === 'form') form = mentions.at(-1);
      addField(form, name, attributes);
    },
    ontext(text) {
      if (isInScript) mentions.push(...findUrls(text).map(toMention));
    },
    onclosetag(name) {
      isInScript = false;
      if (name === 'form') form = undefined;
    },
  });
  parser.end(html);
  return mentions;
}

function findMentions(
  name: string,
  { action = '', href, content = '', 'http-equiv': instruction }: Attributes,
): Mention[] {
  if (name === 'form') return [toMention(action)];
  if (name === 'a' && href !== undefined) return [toMention(href)];
  const refresh =
    name === 'meta' && instruction?.toLowerCase() === 'refresh'
      ? URL_IN_REFRESH.exec(content.replaceAll(/\s/g, ''))
      : undefined;
  return refresh?.[1] === undefined ? [] : [toMention(refresh[1])];
}

function addField(form: Mention | undefined, tag: string, { name, value = '' }: Attributes): void {
  if (name !== undefined && (tag === 'input' || tag === 'button')) form?.fields.set(name, value);
}

function toMention(url: string): Mention {
  return { url, fields: new Map() };
}

/** Scripts may write `/` as `\/`, and `&` as `\u0026` or `\x26`. */
function findUrls(script: string): string[] {
  return (
    script
      .replaceAll('\\/', '/')
      .replace(/\\u0026|\\x26/gi, '&')
      .match(URL_IN_SCRIPT) ?? []
  );
}

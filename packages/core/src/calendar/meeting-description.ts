import sanitizeHtml from 'sanitize-html';
import { dropJoinLinks, toJoinLink } from './join-link.js';

const MAX_INPUT_LENGTH = 20_000;
/** Control characters, which no database need take, and broken surrogates. */
const UNREADABLE = /[^\P{Cc}\s]|\p{Cs}/gu;
const EMPTY_LINK = /<a [^>]*>\s*<\/a>/g;
const NOTHING_TO_READ = /^(?:\s|<[^>]*>)*$/;

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'a', 'b', 'strong', 'i', 'em', 'ul', 'ol', 'li'],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer', target: '_blank' }) },
  exclusiveFilter: ({ tag, attribs }) => tag === 'a' && toJoinLink(attribs['href'] ?? '') !== undefined,
};

/**
 * A description as everybody may see it: text, lists and links. Join links are taken out, since people come to the meeting
 * through the place (KB0059624: calendar links do not log in). Empty if nothing is left to read.
 */
export function sanitiseDescription(html: string): string {
  const safe = sanitizeHtml(html.slice(0, MAX_INPUT_LENGTH), ALLOWED).replaceAll(UNREADABLE, '');
  const clean = dropJoinLinks(safe).replaceAll(EMPTY_LINK, '').trim();
  return NOTHING_TO_READ.test(clean) ? '' : clean;
}

import sanitizeHtml from 'sanitize-html';
import { dropJoinLinks, isJoinLink } from './join-link.js';

const MAX_INPUT_LENGTH = 10_000;
/** Control characters, which no database need take, and broken surrogates. */
const UNREADABLE = /[^\P{Cc}\s]|\p{Cs}/gu;

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'a', 'b', 'strong', 'i', 'em', 'ul', 'ol', 'li'],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer', target: '_blank' }) },
  exclusiveFilter: judgeLink,
};

/** What is left after join links are gone, without elements that have nothing to read. */
const TIDY: sanitizeHtml.IOptions = { ...SAFE, exclusiveFilter: (frame) => isEmpty(frame) || judgeLink(frame) };

/**
 * A description as everybody may see it: text, lists and links. Join links are taken out, since people come to the meeting
 * through the place (KB0059624: calendar links do not log in). Empty if nothing is left to read.
 */
export function sanitiseDescription(html: string): string {
  const safe = sanitizeHtml(html.slice(0, MAX_INPUT_LENGTH), SAFE).replaceAll(UNREADABLE, '');
  const clean = sanitizeHtml(dropJoinLinks(safe), TIDY).trim();
  return clean.replaceAll('<br />', '').trim() === '' ? '' : clean;
}

/** A join link goes with its text; of a link that leads nowhere the text stays. */
function judgeLink({ tag, attribs }: sanitizeHtml.IFrame): boolean | 'excludeTag' {
  if (tag !== 'a') return false;
  const { href = '' } = attribs;
  if (!URL.canParse(href)) return 'excludeTag';
  return isJoinLink(href);
}

function isEmpty({ tag, text }: sanitizeHtml.IFrame): boolean {
  return tag !== 'br' && text.trim() === '';
}

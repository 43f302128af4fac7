import { getItems, getMember } from './description.js';
import type { Description, MoodleData } from './description.js';
import type { MoodleException } from './moodle-exception.js';

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" ?>\n';
/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An answer as Moodle writes it in XML: each key of the description, absent ones as null. */
export function toMoodleXml(returns: Description | undefined, data: MoodleData): string {
  return `${PROLOGUE}<RESPONSE>\n${returns === undefined ? '' : write(returns, data)}</RESPONSE>\n`;
}

/** An error as Moodle writes it in XML. */
export function toMoodleXmlError({ exception, errorcode, message }: MoodleException): string {
  const content = `<ERRORCODE>${escape(errorcode)}</ERRORCODE>\n<MESSAGE>${escape(message)}</MESSAGE>\n`;
  return `${PROLOGUE}<EXCEPTION class="${escape(exception)}">\n${content}</EXCEPTION>\n`;
}

function write(description: Description, data: MoodleData | undefined): string {
  if (description.kind === 'value') return writeValue(data);
  if (description.kind === 'multiple') {
    const items = getItems(data).map((item) => write(description.content, item));
    return `<MULTIPLE>\n${items.join('')}</MULTIPLE>\n`;
  }
  const keys = Object.entries(description.keys).map(
    ([key, content]) => `<KEY name="${key}">${write(content, getMember(data, key))}</KEY>\n`,
  );
  return `<SINGLE>\n${keys.join('')}</SINGLE>\n`;
}

function writeValue(data: MoodleData | undefined): string {
  if (typeof data !== 'string' && typeof data !== 'number') return '<VALUE null="null"/>\n';
  return `<VALUE>${escape(String(data))}</VALUE>\n`;
}

function escape(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

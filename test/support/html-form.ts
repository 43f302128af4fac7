import { Parser } from 'htmlparser2';

export interface HtmlForm {
  readonly action: string;
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a browser would make of a page: its forms, and which elements it has. */
export interface HtmlPage {
  readonly forms: readonly HtmlForm[];
  readonly tags: readonly string[];
}

export function parseHtml(html: string): HtmlPage {
  const forms: { action: string; method: string; fields: Record<string, string> }[] = [];
  const tags: string[] = [];
  const parser = new Parser({
    onopentag(tag, { action = '', method = 'get', name, value = '' }) {
      tags.push(tag);
      if (tag === 'form') forms.push({ action, method: method.toLowerCase(), fields: {} });
      const form = forms.at(-1);
      if (tag === 'input' && name !== undefined && form !== undefined) form.fields[name] = value;
    },
  });
  parser.end(html);
  return { forms, tags };
}

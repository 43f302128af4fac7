import { parseDocument } from 'htmlparser2';

type Nodes = ReturnType<typeof parseDocument>['children'];
type Node = Nodes[number];
type Element = Extract<Node, { readonly attribs: unknown }>;

export type XmlData = string | null | XmlData[] | { [key: string]: XmlData };

/** An answer in XML as the same data in JSON would be, but for numbers, which are texts. */
export function parseMoodleXml(text: string): XmlData {
  const [response] = listElements(parseDocument(text, { xmlMode: true }).children);
  if (response?.name !== 'RESPONSE') throw new Error(`No answer: ${text}`);
  const [content] = listElements(response.children);
  return content === undefined ? null : toData(content);
}

/** Data of an answer in JSON as XML writes them: numbers as texts. */
export function toXmlData(data: unknown): XmlData {
  if (data === null || typeof data === 'string') return data;
  if (typeof data === 'number') return String(data);
  if (Array.isArray(data)) return data.map(toXmlData);
  return Object.fromEntries(Object.entries(data as object).map(([key, value]) => [key, toXmlData(value)]));
}

function toData(element: Element): XmlData {
  if (element.name === 'VALUE') return element.attribs['null'] === 'null' ? null : getText(element.children);
  const children = listElements(element.children);
  if (element.name === 'MULTIPLE') return children.map(toData);
  return Object.fromEntries(
    children.map(({ attribs, children: content }) => {
      const [value] = listElements(content);
      return [attribs['name'] ?? '', value === undefined ? null : toData(value)];
    }),
  );
}

function listElements(nodes: Nodes): Element[] {
  return nodes.filter((node): node is Element => 'attribs' in node);
}

function getText(nodes: Nodes): string {
  return nodes.map((node) => ('data' in node ? node.data : '')).join('');
}

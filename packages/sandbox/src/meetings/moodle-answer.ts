/** What a Moodle says to a call; its HTTP status is 200 whatever it says. */
export interface MoodleAnswer {
  /** The exception's code; `undefined`: the call was carried out, as far as there are no warnings. */
  readonly error: string | undefined;
  readonly warnings: readonly string[];
  readonly eventIds: readonly string[];
}

/** Reads an answer in JSON; `undefined` where it is none. */
export const readJsonAnswer = (body: string): MoodleAnswer | undefined => {
  const answer = parseJson(body);
  if (answer === null) return EMPTY;
  if (!isObject(answer)) return undefined;
  if ('exception' in answer) return { ...EMPTY, error: toWord(answer['errorcode']) };
  return {
    error: undefined,
    warnings: toObjects(answer['warnings']).map((warning) => toWord(warning['warningcode'])),
    eventIds: toObjects(answer['events']).map((event) => toWord(event['id'])),
  };
};

/** Reads an answer in XML, as far as Moodle's own needs it; `undefined` where it is none. */
export const readXmlAnswer = (body: string): MoodleAnswer | undefined => {
  if (/<EXCEPTION[ >]/.test(body)) {
    return { ...EMPTY, error: /<ERRORCODE>([^<]*)</.exec(body)?.[1] ?? toWord(undefined) };
  }
  if (!/<RESPONSE *\/?>/.test(body)) return undefined;
  return { error: undefined, warnings: listValues(body, 'warningcode'), eventIds: listValues(body, 'id') };
};

const EMPTY: MoodleAnswer = { error: undefined, warnings: [], eventIds: [] };

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

const toObjects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const toWord = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : 'without a code';

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** The values of all keys of this name, in the order of the document. */
const listValues = (xml: string, key: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<KEY name="${key}">\\s*<VALUE>([^<]*)</VALUE>`, 'g'))].map(([, value = '']) => value);

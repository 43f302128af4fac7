import type { Response } from 'express';
import { toEditorPath, toSpacePath } from '../paths.js';
import type { Element } from '../store/elements.js';
import type { FormState } from '../web/form.js';
import { IMPORT_LIMIT, IMPORT_SCRIPT } from '../web/import-field.js';
import { PageError } from '../web/page-error.js';
import type { Embed } from '../web/pages.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';

/** Sends a page of the course editor: that of the whole course, or one of the two of an element. */
export async function sendEditor(
  { catalogue, pages, visits }: RoutesDeps,
  response: Response,
  { visit, element, view, form }: { visit: SpaceVisit; element?: Element; view: string; form?: FormState },
): Promise<void> {
  const { locale } = visit.user;
  const kind = element && catalogue.findElementKind(element.kind, locale);
  const plugin = kind?.offer?.plugin;
  const settings = kind?.offer?.contribution.settings;
  const isConfiguration = view === 'editor-configuration';
  if (isConfiguration && !settings) throw new PageError(404);
  const embed: Embed | undefined =
    isConfiguration && element && plugin && settings
      ? { element: settings, place: `courseElement:${element.id}`, plugin }
      : undefined;
  await pages.send(response, view, {
    title: element ? `${element.title} – Editor` : 'Editor',
    status: form ? 400 : 200,
    form: form ?? (element ? toForm(element) : { values: {}, errors: {} }),
    frame: await visits.createFrame(visit, { inEditor: true }),
    palette: await catalogue.listElementKinds(locale),
    element,
    kind,
    editorPath: `${toSpacePath(visit.space)}/editor`,
    elementPath: element && toEditorPath(element),
    importLimit: IMPORT_LIMIT,
    scripts: element ? [] : [IMPORT_SCRIPT],
    embed,
  });
}

const toForm = ({ title, body, visible }: Element): FormState => ({
  values: { title, body, visible: visible ? 'on' : undefined },
  errors: {},
});

import { fileURLToPath } from 'node:url';
import type { UiElement } from '@lms-zoom/host-api';
import { Eta } from 'eta';
import type { Response } from 'express';
import type { ActiveScope, Plugins } from '../host/plugins.js';
import { DEFAULT_THEME } from '../themes.js';
import { toNotice } from './notice.js';
import { sendContentSecurityPolicy } from './security-headers.js';
import { toThemePath } from './theme-routes.js';
import { findViewer } from './viewer.js';

/** A plugin's custom element on a page. */
export interface Embed {
  readonly element: UiElement;
  /** `<type>:<id>`; administration pages have none. */
  readonly place?: string;
  readonly plugin: ActiveScope;
}

/** What every page has, beside the details that its own template needs. */
export interface Page {
  readonly [detail: string]: unknown;
  readonly title: string;
  readonly status?: number;
  readonly embed?: Embed | undefined;
  readonly embeds?: readonly Embed[];
  /** Modules of campus' own. */
  readonly scripts?: readonly string[];
}

/** Renders the templates in `views` into the layout, which escapes all that is written with `<%= %>`. */
export class Pages {
  readonly #plugins: Plugins;
  readonly #eta = new Eta({ views: fileURLToPath(new URL('../../views', import.meta.url)), cache: true });

  constructor(plugins: Plugins) {
    this.#plugins = plugins;
  }

  async send(response: Response, view: string, page: Page): Promise<void> {
    const embeds = [...(page.embeds ?? []), ...(page.embed ? [page.embed] : [])];
    const viewer = findViewer(response);
    const { query } = response.req;
    const frame = {
      modules: new Set([...(page.scripts ?? []), ...embeds.map(({ element }) => element.module)]),
      stylesheets: new Set(
        embeds.filter(({ plugin }) => plugin.stylesheet).map(({ plugin }) => toThemePath(plugin.id)),
      ),
      viewer,
      theme: viewer?.user.theme ?? DEFAULT_THEME,
      path: toPath(response),
      done: query['done'],
      notice: toNotice(query, { plugins: this.#plugins.list(), locale: viewer?.user.locale ?? 'en' }),
    };
    const html = this.#eta.render(view, { ...page, ...frame });
    const policy = await this.#plugins.contentSecurityPolicy(embeds.map(({ plugin }) => plugin));
    await sendContentSecurityPolicy(response, policy);
    response.set('Cache-Control', 'no-store');
    response.status(page.status ?? 200).send(html);
  }
}

/** As the browser shows it, and not as a mounted router sees it. */
const toPath = ({ req }: Response): string => req.originalUrl.split('?', 1)[0] ?? '';

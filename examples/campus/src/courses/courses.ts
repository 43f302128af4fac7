import { randomUUID } from 'node:crypto';
import type { Catalogue } from '../catalogue.js';
import type { Behind, PluginNews } from '../host/plugin-news.js';
import { toElementPlace, toToolPlace } from '../places.js';
import type { Element } from '../store/elements.js';
import type { Space, SpaceKey } from '../store/spaces.js';
import type { Store } from '../store/store.js';

export interface CoursesDeps {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly news: PluginNews;
}

/** A new element or course, and the plugins that could not follow. */
export interface Made {
  readonly id: string;
  readonly behind: Behind;
}

interface Pair {
  readonly from: Element;
  readonly to: string;
}

/** Copies and deletes elements and whole courses, and tells the plugins of each place once campus has done its part. */
export class Courses {
  readonly #deps: CoursesDeps;

  constructor(deps: CoursesDeps) {
    this.#deps = deps;
  }

  async copyElement(element: Element, authorId: string): Promise<Made> {
    const id = this.#deps.store.elements.insert({ ...element, title: toCopyTitle(element.title) });
    return { id, behind: await this.#tellElementCopied({ from: element, to: id }, authorId) };
  }

  async deleteElement(element: Element): Promise<Behind> {
    const { store, catalogue, news } = this.#deps;
    store.elements.delete(element.id);
    return news.tell(catalogue.findElementPlugin(element.kind), 'deleted', { place: toElementPlace(element) });
  }

  /** The elements and the tools that are on; of the members only the author. */
  async copy(course: Space, authorId: string): Promise<Made> {
    const { store } = this.#deps;
    const to: SpaceKey = { kind: 'course', id: randomUUID() };
    const tools = store.tools.list(course);
    const pairs = store.inTransaction(() => {
      store.spaces.insert({ ...course, ...to, title: toCopyTitle(course.title) });
      store.spaces.addMember(to, { userId: authorId, role: 'author' });
      for (const tool of tools) store.tools.switch(to, tool, true);
      return store.elements.list(course.id).map((from) => {
        return { from, to: store.elements.insert({ ...from, courseId: to.id }) };
      });
    });
    const behind: string[] = [];
    for (const pair of pairs) behind.push(...(await this.#tellElementCopied(pair, authorId)));
    for (const tool of tools) behind.push(...(await this.#tellToolCopied(tool, { from: course, to, authorId })));
    return { id: to.id, behind };
  }

  /** Tells the plugins of tools as well that are switched off: they may have kept what belongs to the place. */
  async delete(course: SpaceKey): Promise<Behind> {
    const { store, catalogue, news } = this.#deps;
    const elements = store.elements.list(course.id);
    store.inTransaction(() => {
      for (const { id } of elements) store.elements.delete(id);
      store.spaces.delete(course);
    });
    const behind: string[] = [];
    for (const element of elements) {
      const plugin = catalogue.findElementPlugin(element.kind);
      behind.push(...(await news.tell(plugin, 'deleted', { place: toElementPlace(element) })));
    }
    for (const plugin of catalogue.listToolPlugins('course')) {
      behind.push(...(await news.tell(plugin, 'deleted', { place: toToolPlace(course) })));
    }
    return behind;
  }

  #tellElementCopied({ from, to }: Pair, authorId: string): Promise<Behind> {
    const { catalogue, news } = this.#deps;
    const event = { from: toElementPlace(from), to: toElementPlace({ id: to }), authorId };
    return news.tell(catalogue.findElementPlugin(from.kind), 'copied', event);
  }

  #tellToolCopied(tool: string, copy: { from: SpaceKey; to: SpaceKey; authorId: string }): Promise<Behind> {
    const { catalogue, news } = this.#deps;
    const event = { from: toToolPlace(copy.from), to: toToolPlace(copy.to), authorId: copy.authorId };
    return news.tell(catalogue.findToolPlugin('course', tool), 'copied', event);
  }
}

const COPY_MARK = ' (copy)';

const toCopyTitle = (title: string): string => title.slice(0, 200 - COPY_MARK.length) + COPY_MARK;

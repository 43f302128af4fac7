import { randomUUID } from 'node:crypto';
import type { Place } from '@lms-zoom/host-api';
import type { Behind } from '../host/plugin-news.js';
import type { ActiveScope } from '../host/plugins.js';
import { toElementPlace, toToolPlace } from '../places.js';
import type { Element } from '../store/elements.js';
import type { Space, SpaceKey } from '../store/spaces.js';
import type { CourseFile, ElementFile, ElementPart, ToolPart } from './course-file.js';
import type { CoursesDeps, Made } from './courses.js';

interface Arrival {
  readonly plugin: ActiveScope | undefined;
  readonly place: Place;
  readonly data: unknown;
}

/**
 * Exports and imports elements and whole courses, each with what the plugins of its places give and get back. What a
 * plugin that is not installed would need to know stays in the file.
 */
export class CourseExchange {
  readonly #deps: CoursesDeps;

  constructor(deps: CoursesDeps) {
    this.#deps = deps;
  }

  async exportElement(element: Element): Promise<ElementFile> {
    return { format: 'campus-element/1', ...(await this.#toElementPart(element)) };
  }

  /** The elements and the tools that are on; no members. */
  async exportCourse(course: Space): Promise<CourseFile> {
    const { store } = this.#deps;
    const elements: ElementPart[] = [];
    const tools: ToolPart[] = [];
    for (const element of store.elements.list(course.id)) elements.push(await this.#toElementPart(element));
    for (const tool of store.tools.list(course)) tools.push(await this.#toToolPart(course, tool));
    const { title, description } = course;
    return { format: 'campus-course/1', title, description, elements, tools };
  }

  async importElement(
    file: ElementFile,
    { courseId, authorId }: { courseId: string; authorId: string },
  ): Promise<Made> {
    const arrival = this.#insertElement(file, courseId);
    return { id: arrival.place.id, behind: await this.#tellImported([arrival], authorId) };
  }

  /** As a new course, with the author as its only member. */
  async importCourse(file: CourseFile, authorId: string): Promise<Made> {
    const { store } = this.#deps;
    const course: SpaceKey = { kind: 'course', id: randomUUID() };
    const arrivals = store.inTransaction(() => {
      store.spaces.insert({ ...course, title: file.title, description: file.description });
      store.spaces.addMember(course, { userId: authorId, role: 'author' });
      const elements = file.elements.map((element) => this.#insertElement(element, course.id));
      return [...elements, ...file.tools.map((tool) => this.#switchTool(tool, course))];
    });
    return { id: course.id, behind: await this.#tellImported(arrivals, authorId) };
  }

  async #toElementPart(element: Element): Promise<ElementPart> {
    const { catalogue, news } = this.#deps;
    const { title, kind, body, visible } = element;
    const exported = await news.askExport(catalogue.findElementPlugin(kind), toElementPlace(element));
    return { title, kind, body, visible, exported };
  }

  async #toToolPart(course: SpaceKey, tool: string): Promise<ToolPart> {
    const { catalogue, news } = this.#deps;
    const exported = await news.askExport(catalogue.findToolPlugin('course', tool), toToolPlace(course));
    return { tool, exported };
  }

  #insertElement({ title, kind, body, visible, exported }: ElementPart, courseId: string): Arrival {
    const { store, catalogue } = this.#deps;
    const id = store.elements.insert({ courseId, title, kind, body, visible });
    return { plugin: catalogue.findElementPlugin(kind), place: toElementPlace({ id }), data: exported };
  }

  #switchTool({ tool, exported }: ToolPart, course: SpaceKey): Arrival {
    const { store, catalogue } = this.#deps;
    store.tools.switch(course, tool, true);
    return { plugin: catalogue.findToolPlugin('course', tool), place: toToolPlace(course), data: exported };
  }

  async #tellImported(arrivals: readonly Arrival[], authorId: string): Promise<Behind> {
    const behind: string[] = [];
    for (const { plugin, ...arrival } of arrivals) {
      behind.push(...(await this.#deps.news.tell(plugin, 'imported', { ...arrival, authorId })));
    }
    return behind;
  }
}

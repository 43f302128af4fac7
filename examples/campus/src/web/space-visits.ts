import type { Response } from 'express';
import type { Catalogue } from '../catalogue.js';
import { ICONS } from '../icons.js';
import { toEditorPath, toElementPath, toSettingsPath, toSpacePath, toToolPath } from '../paths.js';
import { mayConfigure, mayView } from '../roles.js';
import type { Element } from '../store/elements.js';
import type { Role, Space, SpaceKey } from '../store/spaces.js';
import type { Store } from '../store/store.js';
import type { User } from '../store/users.js';
import { PageError } from './page-error.js';
import { getViewer } from './viewer.js';

/** A user in one of their courses or groups. */
export interface SpaceVisit {
  readonly space: Space;
  readonly role: Role;
  readonly user: User;
}

interface FrameLink {
  readonly label: string;
  readonly href: string;
  readonly icon?: string;
  readonly hidden?: boolean;
}

/** What all pages of a course or group show around their content. */
export interface SpaceFrame {
  readonly space: Space;
  readonly href: string;
  readonly roleLabel: string;
  readonly tools: readonly FrameLink[];
  readonly elements: readonly FrameLink[];
  readonly actions: readonly FrameLink[];
}

/** Lets members into courses and groups, and builds the frame of the pages there. */
export class SpaceVisits {
  readonly #store: Store;
  readonly #catalogue: Catalogue;

  constructor(deps: { store: Store; catalogue: Catalogue }) {
    this.#store = deps.store;
    this.#catalogue = deps.catalogue;
  }

  /** Throws a page for who is not a member. */
  get(response: Response, key: SpaceKey): SpaceVisit {
    const { user } = getViewer(response);
    const space = this.#store.spaces.find(key);
    if (!space) throw new PageError(404);
    const role = this.#store.spaces.findRole(space, user.id);
    if (!role) throw new PageError(403, `You are not a member of this ${space.kind}.`);
    return { space, role, user };
  }

  /** Throws a page also for members who may not configure. */
  getToConfigure(response: Response, key: SpaceKey): SpaceVisit {
    const visit = this.get(response, key);
    if (!mayConfigure(visit.role)) throw new PageError(403);
    return visit;
  }

  /** The element, if it belongs to the course and this visitor may see it. */
  getElement({ space, role }: SpaceVisit, id: string): Element {
    const element = this.#store.elements.find(id);
    if (element?.courseId !== space.id || space.kind !== 'course') throw new PageError(404);
    if (!mayView(role, element)) throw new PageError(403, 'This element is not available yet.');
    return element;
  }

  /** The element of a course that this visitor may configure. */
  getElementToConfigure(
    response: Response,
    { course, element }: { course: string; element: string },
  ): { visit: SpaceVisit; element: Element } {
    const visit = this.getToConfigure(response, { kind: 'course', id: course });
    return { visit, element: this.getElement(visit, element) };
  }

  /** `inEditor`: the tree leads to the elements' editors. */
  async createFrame(visit: SpaceVisit, options: { inEditor: boolean } = { inEditor: false }): Promise<SpaceFrame> {
    const { space, role } = visit;
    return {
      space,
      href: toSpacePath(space),
      roleLabel: ROLE_LABELS[role],
      tools: await this.#listTools(visit),
      elements: this.#listElements(visit, options.inEditor ? toEditorPath : toElementPath),
      actions: mayConfigure(role) ? toActions(space) : [],
    };
  }

  async #listTools({ space, user }: SpaceVisit): Promise<readonly FrameLink[]> {
    const tools = await this.#catalogue.listTools(space.kind, user.locale);
    const on = tools.filter(({ id }) => this.#store.tools.isOn(space, id));
    return on.map(({ id, label, icon }) => ({ label, icon, href: toToolPath(space, id) }));
  }

  #listElements({ space, role, user }: SpaceVisit, toPath: (element: Element) => string): readonly FrameLink[] {
    if (space.kind !== 'course') return [];
    const elements = this.#store.elements.list(space.id).filter((element) => mayView(role, element));
    return elements.map((element) => ({
      label: element.title,
      icon: this.#catalogue.findElementKind(element.kind, user.locale)?.icon ?? ICONS.missing,
      href: toPath(element),
      hidden: !element.visible,
    }));
  }
}

const ROLE_LABELS: Readonly<Record<Role, string>> = {
  author: 'Course author',
  coach: 'Coach',
  participant: 'Participant',
  owner: 'Group owner',
  member: 'Group member',
};

const toActions = (space: Space): readonly FrameLink[] =>
  space.kind === 'course'
    ? [
        { label: 'Editor', href: `${toSpacePath(space)}/editor` },
        { label: 'Course settings', href: toSettingsPath(space) },
      ]
    : [{ label: 'Group administration', href: toSettingsPath(space) }];

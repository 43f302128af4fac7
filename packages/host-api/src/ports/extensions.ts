import type { Disposable } from './disposable.js';

/** A text per locale (BCP 47 tag); `en` is always there. */
export type LocalizedText = Readonly<{ en: string }> & Readonly<Record<string, string>>;

/** A custom element: the host loads `module` (an absolute path on its own origin) and writes the tag into its page. */
export interface UiElement {
  readonly tag: string;
  readonly module: string;
}

/** Something that authors or group owners can use at a place. */
export interface PlaceContribution {
  /** Extension point id, such as `zoom.course-element`; equal in manifest and code. */
  readonly id: string;
  readonly label: LocalizedText;
  /** Inline SVG of 24 x 24, drawn in `currentColor`. */
  readonly icon: string;
  /** What participants see: the host writes `<tag place="<type>:<id>">`. */
  readonly view: UiElement;
  /** What authors or group owners see: the host writes `<tag place="<type>:<id>">`. */
  readonly settings: UiElement;
  /** Asked each time before the host offers it; `false` hides it from palettes and tool lists. */
  isOffered(): Promise<boolean>;
}

/** A page of the administration area, below "External tools". */
export interface AdminPage {
  readonly id: string;
  readonly label: LocalizedText;
  readonly icon: string;
  readonly element: UiElement;
}

export interface ExtensionPoint<Contribution> {
  register(contribution: Contribution): Disposable;
}

export interface HostExtensions {
  readonly courseElements: ExtensionPoint<PlaceContribution>;
  readonly courseTools: ExtensionPoint<PlaceContribution>;
  readonly groupTools: ExtensionPoint<PlaceContribution>;
  readonly adminPages: ExtensionPoint<AdminPage>;
}

import type { Page } from 'playwright-core';

/** Where the focus stands after a press of Tab. */
export interface Stop {
  /** Position among the controls in the order of the page; -1 for what is none of them. */
  readonly index: number;
  readonly control: string;
  readonly hasRing: boolean;
  /** Whether it is on the screen and nothing lies on top of it. */
  readonly isSeen: boolean;
  /** Whether it comes, in one of the plugin's elements, before (left of or above) the control that had the focus just now. */
  readonly goesBack: boolean;
}

export interface TabRound {
  /** All that a person could use, in the order of the page; in an open dialog, those of the dialog. */
  readonly controls: readonly string[];
  readonly stops: readonly Stop[];
}

/** Presses of Tab within a frame, at most. */
const STOPS_IN_FRAMES = 40;
/** How long a frame may take to hand the focus back. */
const HAND_OVER_MS = 100;
/** Presses of Tab to a control, at most. */
const LONGEST_WAY = 100;

/** Presses Tab until a control with this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < LONGEST_WAY) {
    await page.keyboard.press('Tab');
    const focused = await readFocus(page);
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`Tab does not lead to ${name}, only to ${[...new Set(passed)].join(', ')}.`);
}

/** What has the focus, by its label or its words; within a frame, nothing. */
export async function readFocus(page: Page): Promise<string> {
  return (await page.evaluate(nameFocus)).replaceAll(/\s+/g, ' ').trim();
}

/** A frame of another site hands the focus back in its own time: a further Tab on the way would pass over a control. */
async function describeFocusAfterFrame(page: Page): Promise<Stop | undefined> {
  await page.waitForTimeout(HAND_OVER_MS);
  return page.evaluate(describeFocus);
}

/** Presses Tab until the focus has gone once around. */
export async function tabAround(page: Page): Promise<TabRound> {
  const controls = await page.evaluate(markControls);
  const longest = 2 * controls.length + STOPS_IN_FRAMES;
  const stops: Stop[] = [];
  const seen = new Set<number>();
  for (let presses = 0; presses < longest; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = (await page.evaluate(describeFocus)) ?? (await describeFocusAfterFrame(page));
    if (stop === undefined || stop.index === stops.at(-1)?.index) continue;
    if (seen.has(stop.index)) break;
    seen.add(stop.index);
    stops.push(stop);
  }
  return { controls, stops };
}

declare global {
  var screenControls: Element[] | undefined;
}

/** Runs in the page. Finds the controls, but those within frames, in the flat tree: through shadow roots, and slots filled. */
function markControls(): string[] {
  const findModal = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('dialog:modal') ? element : element.shadowRoot && findModal(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const getChildren = (element: Element): Element[] => {
    if (element.shadowRoot) return [...element.shadowRoot.children];
    const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
    return assigned.length > 0 ? assigned : [...element.children];
  };
  // Tab leads to a group of radio buttons once, and arrows lead on within it.
  const isPassed = (element: Element, all: Element[]): boolean =>
    element.matches('[type="radio"]:not(:checked)') &&
    all.some((other) => other.matches(':checked') && other.getAttribute('name') === element.getAttribute('name'));
  const isControl = (element: Element): boolean =>
    element instanceof HTMLElement &&
    !(element instanceof HTMLIFrameElement) &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true });
  const walk = (element: Element): Element[] => [
    ...(isControl(element) ? [element] : []),
    ...getChildren(element).flatMap(walk),
  ];
  const found = walk(findModal(document) ?? document.body);
  globalThis.screenControls = found.filter((control) => !isPassed(control, found));
  return globalThis.screenControls.map((control) => control.outerHTML.slice(0, 100));
}

/** Runs in the page. Without an answer, nothing there has the focus: it is in a frame, or on its way round. */
function describeFocus(): Stop | undefined {
  const getParent = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) || (node instanceof ShadowRoot ? node.host : node.parentNode);
  const listAncestors = (node: Node | null): Node[] => (node ? [node, ...listAncestors(getParent(node))] : []);
  const isOurs = (node: Node): boolean =>
    listAncestors(node).some((ancestor) => ancestor instanceof Element && ancestor.localName.startsWith('zoom-'));
  const findDeepest = (find: (root: DocumentOrShadowRoot) => Element | null): Element | null => {
    let found = find(document);
    for (let next = found; next; next = next.shadowRoot && find(next.shadowRoot)) found = next;
    return found;
  };
  const isBefore = (one: DOMRect, other: DOMRect): boolean =>
    one.bottom <= other.top || (one.top < other.bottom && one.right <= other.left);
  const focused = findDeepest((root) => root.activeElement);
  if (!focused || focused === document.body || focused instanceof HTMLIFrameElement) return undefined;
  const controls = globalThis.screenControls ?? [];
  const index = controls.indexOf(focused);
  const previous = controls[index - 1];
  const box = focused.getClientRects()[0] ?? new DOMRect();
  const hit = findDeepest((root) => root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  return {
    index,
    control: focused.outerHTML.slice(0, 100),
    hasRing: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
    isSeen: listAncestors(hit).includes(focused),
    goesBack:
      previous !== undefined && isOurs(previous) && isOurs(focused) && isBefore(box, previous.getBoundingClientRect()),
  };
}

/** Runs in the page. */
function nameFocus(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLElement)) return '';
  const { labels } = focused as { labels?: NodeListOf<HTMLElement> };
  return focused.ariaLabel ?? labels?.[0]?.innerText ?? focused.innerText;
}

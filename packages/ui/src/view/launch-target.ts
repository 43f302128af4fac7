import type { Launch } from '../api/place-api.js';

const FEATURES = ['camera', 'microphone', 'display-capture', 'fullscreen', 'autoplay', 'clipboard-write'];

/** Makes a name that no other frame or window has. */
export const createTargetName = (): string => `zoom-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

/** Makes the frame in which a launch opens, still without a title; it stays empty until the launch is submitted to its name. */
export function createFrame({ frameOrigin }: Launch, name: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.allow = FEATURES.map((feature) => `${feature} ${frameOrigin} https://*.zoom.us`).join('; ');
  frame.referrerPolicy = 'strict-origin';
  return frame;
}

/** Opens a window that says only that Zoom is coming; undefined if the browser blocks it. Must be called while a click is being handled. */
export function openWindow(
  name: string,
  { title, words }: { readonly title: string; readonly words: string },
): Window | undefined {
  const opened = window.open('about:blank', name);
  if (!opened) return undefined;
  opened.document.title = title;
  opened.document.body.textContent = words;
  return opened;
}

/** Posts a launch into the frame or window of that name. The form goes into `parent`, for as long as it takes to submit it. */
export function submitLaunch(launch: Launch, { target, parent }: { target: string; parent: Element }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = launch.action;
  form.target = target;
  form.hidden = true;
  form.append(...Object.entries(launch.fields).map(([name, value]) => createField(name, value)));
  parent.append(form);
  form.submit();
  form.remove();
}

function createField(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}

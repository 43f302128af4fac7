import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiCall } from '../api/api-call.js';
import type { ApiProblem } from '../api/api-problem.js';
import type { LaunchProgress } from '../api/launch-progress.js';
import { PlaceApi, type Launch } from '../api/place-api.js';
import { LaunchFollower } from './launch-follower.js';
import { createFrame, createTargetName, submitLaunch } from './launch-target.js';

/**
 * The frame in which a place's Zoom opens, by a launch of its own.
 * It is a child of the element and not part of what the element renders, so that no rendering can reload it.
 */
export class LaunchFrame implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { readonly place: string };
  readonly #follower: LaunchFollower;
  readonly #launching: ApiCall;
  #frame: HTMLIFrameElement | undefined;
  #hasLoaded = false;

  constructor(host: ReactiveControllerHost & Element & { readonly place: string }) {
    this.#host = host;
    this.#follower = new LaunchFollower(host);
    this.#launching = new ApiCall(host);
    host.addController(this);
  }

  /** Whether the frame shows something. */
  get hasLoaded(): boolean {
    return this.#hasLoaded;
  }

  /** Whether the person works in it. */
  get hasFocus(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return this.#frame !== undefined && activeElement === this.#frame && document.hasFocus();
  }

  /** The start of the launch, with the problem that it ended in. */
  get call(): ApiCall {
    return this.#launching;
  }

  /** Where the launch is stuck. */
  get unfinished(): LaunchProgress | undefined {
    return this.#follower.obstacle;
  }

  setTitle(title: string): void {
    if (this.#frame) this.#frame.title = title;
  }

  /** Launches in a new frame, in place of the old one. Answers what refuses it. */
  async open(): Promise<ApiProblem | undefined> {
    this.close();
    const { place } = this.#host;
    const launch = await this.#launching.run((signal) => new PlaceApi(place, signal).startLaunch('iframe'));
    if (launch) this.#show(launch);
    return this.#launching.problem;
  }

  close(): void {
    this.#launching.cancel();
    this.#follower.stop();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#hasLoaded = false;
  }

  hostDisconnected(): void {
    this.close();
  }

  #show(launch: Launch): void {
    const target = createTargetName();
    const frame = createFrame(launch, target);
    this.#frame = frame;
    this.#host.requestUpdate();
    this.#host.append(frame);
    frame.addEventListener('load', () => this.#loaded(frame));
    submitLaunch(launch, { target, parent: this.#host });
    this.#follower.follow(launch.id);
  }

  #loaded(frame: HTMLIFrameElement): void {
    if (this.#frame !== frame) return;
    this.#hasLoaded = true;
    this.#host.requestUpdate();
    this.#follower.resume();
  }
}

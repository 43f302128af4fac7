import type { Disposable, HostEventMap, HostEventName, HostEvents, Place } from '@lms-zoom/host-api';

type Handler = (event: never) => Promise<void>;

/** The events of one plugin's places. Who emits waits for every handler. */
export class EventHub implements HostEvents {
  readonly #handlers = new Set<{ readonly name: HostEventName; readonly handler: Handler }>();
  readonly #exporters = new Set<{ readonly handler: (place: Place) => Promise<unknown> }>();

  on<Name extends HostEventName>(name: Name, handler: (event: HostEventMap[Name]) => Promise<void>): Disposable {
    const subscription = { name, handler };
    this.#handlers.add(subscription);
    return { dispose: () => this.#handlers.delete(subscription) };
  }

  onExport(handler: (place: Place) => Promise<unknown>): Disposable {
    const subscription = { handler };
    this.#exporters.add(subscription);
    return { dispose: () => this.#exporters.delete(subscription) };
  }

  /** Calls all handlers one after the other, also when one of them fails, and then throws what failed. */
  async emit<Name extends HostEventName>(name: Name, event: HostEventMap[Name]): Promise<void> {
    const errors: unknown[] = [];
    for (const subscription of this.#handlers) {
      if (subscription.name !== name) continue;
      const handler = subscription.handler as (event: HostEventMap[Name]) => Promise<void>;
      try {
        await handler(event);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, `The plugin could not follow "${name}".`);
  }

  /** The first answer about a place that is to be exported; `undefined` if there is none. Throws what a handler throws. */
  async askExport(place: Place): Promise<unknown> {
    for (const { handler } of this.#exporters) {
      const answer = await handler(place);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}

import type { Disposable, HostEventMap, HostEventName, HostEvents, Place } from '@lms-zoom/host-api';

type Handler = (event: never) => Promise<void>;

/** The events of one plugin's places. Who emits waits for every handler. */
export class EventHub implements HostEvents {
  readonly #handlers = new Set<{ readonly name: HostEventName; readonly handler: Handler }>();

  on<Name extends HostEventName>(name: Name, handler: (event: HostEventMap[Name]) => Promise<void>): Disposable {
    const subscription = { name, handler };
    this.#handlers.add(subscription);
    return { dispose: () => this.#handlers.delete(subscription) };
  }

  /** Campus exports nothing, so that nobody is ever asked. */
  onExport(_handler: (place: Place) => Promise<unknown>): Disposable {
    return { dispose: () => undefined };
  }

  /** Calls all handlers one after the other, also when one of them fails, and then throws what failed. */
  async emit<Name extends HostEventName>(name: Name, event: HostEventMap[Name]): Promise<void> {
    const errors: unknown[] = [];
    for (const subscription of this.#handlers) {
      if (subscription.name !== name) continue;
      const handler = subscription.handler as (event: HostEventMap[Name]) => Promise<void>;
      await handler(event).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw new AggregateError(errors, `The plugin could not follow "${name}".`);
  }
}

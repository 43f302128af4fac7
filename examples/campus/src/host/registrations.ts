import type { AdminPage, Disposable, ExtensionPoint, HostExtensions, PlaceContribution } from '@lms-zoom/host-api';

/** What one plugin has registered at the extension points. */
export class Registrations implements HostExtensions {
  readonly courseElements = new Registry<PlaceContribution>();
  readonly courseTools = new Registry<PlaceContribution>();
  readonly groupTools = new Registry<PlaceContribution>();
  readonly adminPages = new Registry<AdminPage>();
}

/** The contributions at one extension point, in the order in which they came. */
export class Registry<Contribution extends { readonly id: string }> implements ExtensionPoint<Contribution> {
  readonly #contributions = new Map<string, Contribution>();

  register(contribution: Contribution): Disposable {
    const { id } = contribution;
    if (this.#contributions.has(id)) throw new Error(`${id} is registered already`);
    this.#contributions.set(id, contribution);
    return {
      dispose: () => {
        if (this.#contributions.get(id) === contribution) this.#contributions.delete(id);
      },
    };
  }

  find(id: string): Contribution | undefined {
    return this.#contributions.get(id);
  }

  list(): readonly Contribution[] {
    return [...this.#contributions.values()];
  }
}

/** Lets calls that concern one context take turns in the order in which they came, so that the last one received wins. */
export class ContextTurns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the task once every earlier one of these contexts has ended, however it ended. */
  async take<T>(contextIds: readonly string[], task: () => Promise<T>): Promise<T> {
    const earlier = contextIds.flatMap((contextId) => this.#last.get(contextId) ?? []);
    const turn = Promise.allSettled(earlier).then(task);
    for (const contextId of contextIds) this.#last.set(contextId, turn);
    try {
      return await turn;
    } finally {
      for (const contextId of contextIds) if (this.#last.get(contextId) === turn) this.#last.delete(contextId);
    }
  }
}

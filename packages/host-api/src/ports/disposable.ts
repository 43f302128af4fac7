/** What every `mount`, `register` and `on` returns. `dispose` takes the registration back; calling it again does nothing. */
export interface Disposable {
  dispose(): void;
}

import type { PlaceView } from '../api/place-api.js';

/** Tells the view that its place is to be seen anew. */
export const createViewEvent = (view: PlaceView): CustomEvent<PlaceView> =>
  new CustomEvent('view-changed', { detail: view });

/** The open node stands in the address, so that it can be passed on and the Back button leads back. */
import type { Graph } from './graph.ts';
import type { Store } from './state.ts';
import { fragmentOf, keyOf } from './words.ts';

/** Keeps address and open node at one; `unknown` is told of an address that names nothing here. */
export function wirePermalink(graph: Graph, store: Store, unknown: (key: string) => void): void {
  const follow = (): void => {
    const key = keyOf(location.hash);
    if (key !== null && !graph.vertices.has(key)) unknown(key);
    const selected = key !== null && graph.vertices.has(key) ? key : null;
    if (selected !== store.get().selected) store.set({ selected, mention: null });
  };
  store.listen((state, before) => {
    if (state.selected === before.selected) return;
    const fragment = state.selected === null ? '' : fragmentOf(state.selected);
    if (fragment !== location.hash) location.hash = fragment;
  });
  addEventListener('hashchange', follow);
  follow();
}

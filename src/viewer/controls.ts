/** The buttons of the frame and the keys of the page. */
import { byId } from './elements.ts';
import type { Graph } from './graph.ts';
import { say } from './messages.ts';
import type { Picture } from './picture.ts';
import { saveJson, savePng } from './save.ts';
import { wireSearch } from './search-box.ts';
import { CLOSED, type State, type Store } from './state.ts';
import type { Visible } from './visible.ts';

const on = (id: string, act: () => void): void => byId(id, HTMLButtonElement).addEventListener('click', act);

/** Wires the choice between picture and list, and the buttons of the picture. */
export function wireViews(store: Store, picture: Picture | null): void {
  const show = ({ view }: State): void => {
    document.body.dataset.view = view;
    for (const one of ['picture', 'list'] as const)
      byId(`view-${one}`, HTMLButtonElement).setAttribute('aria-pressed', String(view === one));
    if (view === 'picture') picture?.repaint();
  };
  store.listen((state, before) => {
    if (state.view !== before.view) show(state);
  });
  show(store.get());
  on('view-picture', () => store.set({ view: 'picture' }));
  on('view-list', () => store.set({ view: 'list' }));
  on('skip', () => {
    store.set({ view: 'list' });
    byId('list', HTMLElement).focus();
  });
  on('zoom-in', () => picture?.zoom(0.7));
  on('zoom-out', () => picture?.zoom(1.4));
  on('zoom-fit', () => picture?.fit());
}

/** Wires what saves the visible part, and what opens the filters in a narrow window. */
export function wireControls(graph: Graph, visible: () => Visible): void {
  on('save-json', () => saveJson(graph, visible()));
  on('save-png', () => {
    savePng(graph, visible()).catch((cause: unknown) => say(cause instanceof Error ? cause.message : String(cause)));
  });
  on('show-filters', () => {
    const isOpen = byId('filters', HTMLElement).classList.toggle('is-open');
    byId('show-filters', HTMLButtonElement).setAttribute('aria-expanded', String(isOpen));
  });
}

/** Wires search and keys: "/" leads to the search field, Escape closes what is open and leads back. */
export function wireKeys(graph: Graph, store: Store): void {
  const input = byId('search', HTMLInputElement);
  const [list, status] = [byId('matches', HTMLElement), byId('matches-status', HTMLElement)];
  wireSearch({ input, list, status }, graph, (selected) => store.set({ selected, mention: null }));
  keepFocus(store);
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      input.focus();
    }
    if (event.key === 'Escape' && store.get().selected !== null) store.set(CLOSED);
  });
}

/** What opens takes the focus, and gives it back where it came from. */
function keepFocus(store: Store): void {
  let from: Element | null = null;
  let last: Element | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  store.listen((state, before) => {
    if (state.selected === before.selected) return;
    // What was chosen may have been written anew since, and the focus is nowhere.
    const isGone = last !== null && !last.isConnected;
    if (before.selected === null) from = isGone ? last : document.activeElement;
    const next = state.selected === null ? standing(from) : document.getElementById('open');
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
}

/** The element, or the one that was written anew in its place. */
function standing(element: Element | null): Element | null {
  if (element === null || element.isConnected) return element;
  const place = element.getAttribute('data-place');
  return place === null ? null : document.querySelector(`[data-place="${CSS.escape(place)}"]`);
}

/** The page: reads what it carries, wires its parts to one another. */
import type { PageContents } from '../page/shape.ts';
import { wireControls, wireKeys, wireViews } from './controls.ts';
import { byId } from './elements.ts';
import { showFilters } from './filters.ts';
import { type Graph, graphOf } from './graph.ts';
import { markOpen, showList } from './list.ts';
import { say, summarise } from './messages.ts';
import { showPanel } from './panel.ts';
import { wirePermalink } from './permalink.ts';
import { type Picture, startPicture } from './picture.ts';
import { createStore, initialState, type State, type Store } from './state.ts';
import { wireTheme } from './theme.ts';
import { showTimeline } from './timeline.ts';
import { type Visible, visibleOf } from './visible.ts';

/** The side of a square window in which discs have their full size, in pixels. */
const FULL = 950;

/** The layout for this window: in a small one discs are smaller, and in one that is higher than wide it stands on its side. */
function fitted(contents: PageContents): PageContents {
  const scale = Math.max(0.6, Math.min(1, Math.sqrt(innerWidth * innerHeight) / FULL));
  const isUpright = innerHeight > innerWidth;
  return {
    ...contents,
    places: contents.places.map(([x, y, size]) => (isUpright ? [y, x, size * scale] : [x, y, size * scale])),
  };
}

function start(graph: Graph): void {
  const store = createStore(initialState(graph));
  byId('heading', HTMLElement).textContent = graph.title;
  showFilters(byId('filters', HTMLElement), graph, store);
  showPanel(byId('panel', HTMLElement), graph, store);
  showTimeline(byId('timeline', HTMLElement), graph, store);
  wirePermalink(graph, store, (key) => say(`Nothing here is called “${key}”.`));
  const first = visibleOf(graph, store.get());
  const picture = pictureOrList(store, first);
  const visible = showVisible(graph, store, { first, picture });
  wireTheme(() => picture?.repaint());
  wireViews(store, picture);
  wireControls(graph, visible);
  wireKeys(graph, store);
  requestAnimationFrame(() => setTimeout(ready));
}

/** Says that the page can be used: tests and measurements wait for it. */
function ready(): void {
  performance.mark('ready');
  document.documentElement.dataset.ready = '';
}

/** Starts the picture, or says in one line why there is none and leaves the list, which needs no more than HTML. */
function pictureOrList(store: Store, visible: Visible): Picture | null {
  const container = byId('picture', HTMLElement);
  try {
    return startPicture(container, store, visible);
  } catch {
    container.replaceChildren();
    byId('view-picture', HTMLButtonElement).disabled = true;
    say('The picture needs WebGL, which this browser does not offer; the list shows the same.');
    store.set({ view: 'list' });
    return null;
  }
}

/** What of the state decides which part of the graph is listed. */
const LISTED = ['types', 'relations', 'episode', 'confidence', 'isRelatedOnly', 'hops'] as const;

interface Views {
  readonly first: Visible;
  readonly picture: Picture | null;
}

/** Keeps picture, list and summary at the part of the graph that the state leaves, and gives that part. */
function showVisible(graph: Graph, store: Store, { first, picture }: Views): () => Visible {
  const list = byId('list', HTMLElement);
  let visible = first;
  const write = (): void => {
    showList(list, store, visible);
    summarise(graph, visible);
  };
  store.listen((state, before) => {
    const isSame = (key: keyof State): boolean => state[key] === before[key];
    const isListedAlike = LISTED.every(isSame);
    if (isListedAlike && isSame('selected')) return;
    visible = visibleOf(graph, state);
    picture?.show(visible, state);
    if (!isSame('hops') || !isSame('episode')) picture?.fit();
    if (isListedAlike) markOpen(list, state.selected);
    else write();
  });
  write();
  return () => visible;
}

const contents: PageContents = JSON.parse(byId('contents', HTMLScriptElement).text);
start(graphOf(fitted(contents)));

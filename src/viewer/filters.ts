/** The legend, which is the filter as well. */
import { definitionOf, ENTITY_TYPES, RELATION_TYPES } from '../ontology/index.ts';
import { button, dot, make } from './elements.ts';
import type { Graph } from './graph.ts';
import { initialState, relationsIn, type Store, typesIn } from './state.ts';
import { labelOf, percent } from './words.ts';

/** Fills the sidebar with the filters of this graph. */
export function showFilters(sidebar: HTMLElement, graph: Graph, store: Store): void {
  sidebar.append(
    typeFilter(graph, store),
    relationFilter(graph, store),
    ...(graph.episodes.length > 1 ? [episodeFilter(graph, store)] : []),
    confidenceFilter(store),
    relatedFilter(store),
    button('Show everything again', () => store.set(everything(graph)), { class: 'reset' }),
  );
}

function everything(graph: Graph) {
  const { types, relations, episode, confidence, isRelatedOnly, hops } = initialState(graph);
  return { types, relations, episode, confidence, isRelatedOnly, hops };
}

function typeFilter(graph: Graph, store: Store): HTMLElement {
  const counts = countsOf(graph.document.nodes.map((node) => node.attributes.type));
  const present = ENTITY_TYPES.filter((type) => counts.has(type));
  return choices('Types', present, {
    class: 'types',
    label: (type) => [dot(definitionOf(type).colour), type, make('span', { class: 'tag' }, [String(counts.get(type))])],
    hint: (type) => definitionOf(type).description,
    chosen: () => store.get().types,
    choose: (types) => store.set({ types }),
    all: typesIn(graph),
    store,
  });
}

function relationFilter(graph: Graph, store: Store): HTMLElement {
  const counts = countsOf(graph.document.edges.map((edge) => edge.attributes.type));
  const present = RELATION_TYPES.filter((type) => counts.has(type));
  return choices('Relations', present, {
    class: 'relations',
    label: (type) => [labelOf(type), make('span', { class: 'tag' }, [String(counts.get(type))])],
    hint: (type) => (type === 'MENTIONS' ? 'from an episode to all that it names' : ''),
    chosen: () => store.get().relations,
    choose: (relations) => store.set({ relations }),
    all: relationsIn(graph).filter((type) => type !== 'MENTIONS'),
    store,
  });
}

const countsOf = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

interface Choices<T> {
  readonly class: string;
  readonly label: (value: T) => readonly (Node | string)[];
  readonly hint: (value: T) => string;
  readonly chosen: () => ReadonlySet<T>;
  readonly choose: (chosen: ReadonlySet<T>) => void;
  /** What "all" chooses. */
  readonly all: readonly T[];
  readonly store: Store;
}

/** A group of toggle buttons, with all and none. */
function choices<T extends string>(title: string, values: readonly T[], options: Choices<T>): HTMLElement {
  const { label, hint, chosen, choose, all, store } = options;
  const toggle = (value: T): void => {
    const next = new Set(chosen());
    if (!next.delete(value)) next.add(value);
    choose(next);
  };
  const buttons = values.map((value) => {
    const one = make(
      'button',
      { click: () => toggle(value), attributes: { type: 'button', title: hint(value) } },
      label(value),
    );
    const press = (): void => one.setAttribute('aria-pressed', String(chosen().has(value)));
    store.listen(press);
    press();
    return one;
  });
  const named = (what: string) => ({ attributes: { 'aria-label': `${what} ${title.toLowerCase()}` } });
  const id = `filter-${options.class}`;
  return make('section', { class: options.class, attributes: { 'aria-labelledby': id } }, [
    make('header', {}, [
      make('h2', { attributes: { id } }, [title]),
      button('all', () => choose(new Set(all)), named('All')),
      button('none', () => choose(new Set()), named('No')),
    ]),
    make('div', { class: 'choices' }, buttons),
  ]);
}

function episodeFilter(graph: Graph, store: Store): HTMLElement {
  const select = make('select', { attributes: { id: 'episode' } }, [
    make('option', { attributes: { value: '' } }, ['All episodes']),
    ...graph.episodes.map(({ key, attributes }) => make('option', { attributes: { value: key } }, [attributes.name])),
  ]);
  select.addEventListener('change', () => store.set({ episode: select.value === '' ? null : select.value }));
  store.listen((state) => {
    select.value = state.episode ?? '';
  });
  return make('div', { class: 'field' }, [make('label', { attributes: { for: 'episode' } }, ['Episode']), select]);
}

function confidenceFilter(store: Store): HTMLElement {
  const range = make('input', {
    attributes: { id: 'confidence', type: 'range', min: '0', max: '100', step: '1', value: '0' },
  });
  const output = make('output', { attributes: { for: 'confidence' } });
  const show = (confidence: number): void => {
    output.textContent = confidence === 0 ? 'all' : `${percent(confidence)} or more`;
    range.value = String(Math.round(confidence * 100));
    range.setAttribute('aria-valuetext', output.textContent);
  };
  range.addEventListener('input', () => store.set({ confidence: Number(range.value) / 100 }));
  store.listen((state) => show(state.confidence));
  show(store.get().confidence);
  return make('div', { class: 'field' }, [
    make('label', { attributes: { for: 'confidence' } }, ['How sure']),
    output,
    range,
  ]);
}

function relatedFilter(store: Store): HTMLElement {
  const box = make('input', { attributes: { type: 'checkbox', id: 'related' } });
  box.addEventListener('change', () => store.set({ isRelatedOnly: box.checked }));
  store.listen((state) => {
    box.checked = state.isRelatedOnly;
  });
  return make('div', { class: 'field check' }, [
    box,
    make('label', { attributes: { for: 'related' } }, ['Hide what is only named']),
  ]);
}

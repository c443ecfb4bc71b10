/** The list: the same part of the graph as the picture shows, as headings and buttons. */
import { groupBy } from '../graph/group.ts';
import { definitionOf, ENTITY_TYPES } from '../ontology/index.ts';
import { button, dot, make, name } from './elements.ts';
import { namesIn, type Vertex } from './graph.ts';
import type { Store } from './state.ts';
import type { Visible } from './visible.ts';
import { counted, times } from './words.ts';

/** A type's names beyond so many come when the reader asks. */
const MOST = 200;

/** Fills the list. */
export function showList(list: HTMLElement, store: Store, visible: Visible): void {
  const groups = groupBy(visible.vertices, ({ attributes }) => attributes.type);
  const sections = ENTITY_TYPES.flatMap((type) => {
    const group = groups.get(type);
    return group === undefined ? [] : [section(store, group)];
  });
  const nothing = make('p', { class: 'nothing' }, ['Nothing is left. Loosen the filters.']);
  list.replaceChildren(...(sections.length > 0 ? sections : [nothing]));
}

/** Marks the open name. */
export function markOpen(list: HTMLElement, selected: string | null): void {
  for (const one of list.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
  if (selected !== null)
    list.querySelector(`[data-key="${CSS.escape(selected)}"]`)?.setAttribute('aria-current', 'true');
}

function section(store: Store, vertices: readonly [Vertex, ...Vertex[]]): HTMLElement {
  const { type } = vertices[0].attributes;
  const rows = make('ul');
  const add = (from: number): void => {
    rows.append(...vertices.slice(from, from + MOST).map((vertex) => row(store, vertex)));
    const left = vertices.length - from - MOST;
    if (left <= 0) return;
    const more = make('li', {}, [
      button(`${Math.min(left, MOST)} more`, () => {
        more.remove();
        add(from + MOST);
      }),
    ]);
    rows.append(more);
  };
  add(0);
  const heading = make('h2', {}, [
    dot(definitionOf(type).colour),
    type,
    make('span', { class: 'tag' }, [String(vertices.length)]),
  ]);
  return make('section', {}, [heading, rows]);
}

function row(store: Store, vertex: Vertex): HTMLElement {
  const { key, attributes } = vertex;
  const choose = button(name(attributes.name), () => store.set({ selected: key, mention: null }), {
    class: 'name',
    place: `list ${key}`,
    attributes: { 'data-key': key, ...(store.get().selected === key ? { 'aria-current': 'true' } : {}) },
  });
  return make('li', {}, [choose, make('span', { class: 'tag' }, [standing(vertex)])]);
}

/** "3 relations", "named 14 times", "30 names". */
function standing(vertex: Vertex): string {
  const { degree, attributes } = vertex;
  if (attributes.type === 'Episode') return counted(namesIn(vertex), 'name');
  if (degree > 0) return counted(degree, 'relation');
  return attributes.mentions.length > 0 ? `named ${times(attributes.mentions.length)}` : '';
}

/** The panel of the open node: what is known of it, and the words that say so. */
import { definitionOf } from '../ontology/index.ts';
import { button, dot, link, make, name } from './elements.ts';
import type { Graph, Vertex } from './graph.ts';
import { mentionedBy, mentionsOf, namedBeside } from './mentions.ts';
import { overview } from './overview.ts';
import { relationsOf } from './relations.ts';
import { CLOSED, type State, type Store } from './state.ts';
import { fragmentOf, percent, webAddress } from './words.ts';

/** Keeps the panel at what is open; nothing open gives an overview. */
export function showPanel(panel: HTMLElement, graph: Graph, store: Store): void {
  const draw = (state: State): void => {
    const vertex = state.selected === null ? undefined : graph.vertices.get(state.selected);
    panel.replaceChildren(...(vertex === undefined ? overview(graph, store) : details(graph, store, vertex)));
    panel.classList.toggle('is-open', vertex !== undefined);
    panel.scrollTop = 0;
    panel.querySelector('.is-pointed-at')?.scrollIntoView({ block: 'center' });
  };
  store.listen((state, before) => {
    if (state.selected !== before.selected || state.mention !== before.mention) draw(state);
    else if (state.hops !== before.hops) press(panel, state.hops);
  });
  draw(store.get());
}

function details(graph: Graph, store: Store, vertex: Vertex): readonly Node[] {
  const { type, confidence } = vertex.attributes;
  return [
    make('header', {}, [
      make('p', { class: 'kind' }, [
        dot(definitionOf(type).colour),
        type,
        make('span', {}, [`${percent(confidence)} sure`]),
      ]),
      make('h2', { attributes: { tabindex: '-1', id: 'open' } }, [name(vertex.attributes.name)]),
      button('×', () => store.set(CLOSED), {
        class: 'close',
        attributes: { 'aria-label': 'Close the details' },
      }),
    ]),
    facts(vertex),
    make('p', { class: 'around-buttons' }, [
      ...[1, 2].map((hops) =>
        button(hops === 1 ? 'Only neighbours' : 'Two steps', () => toggle(store, hops), {
          attributes: { 'data-hops': String(hops), 'aria-pressed': String(store.get().hops === hops) },
        }),
      ),
      make('a', { attributes: { href: fragmentOf(vertex.key) } }, ['Link to this']),
    ]),
    ...relationsOf(graph, store, vertex),
    ...mentionedBy(graph, store, vertex),
    ...namedBeside(graph, store, vertex),
    ...mentionsOf(graph, store, vertex),
  ];
}

const toggle = (store: Store, hops: number): void => store.set({ hops: store.get().hops === hops ? 0 : hops });

function press(panel: HTMLElement, hops: number): void {
  for (const one of panel.querySelectorAll('[data-hops]'))
    one.setAttribute('aria-pressed', String(one.getAttribute('data-hops') === String(hops)));
}

function facts({ attributes }: Vertex): HTMLElement {
  const rows: (readonly [string, readonly (Node | string)[]])[] = [];
  if (attributes.aliases.length > 0) rows.push(['Heard as', listed(attributes.aliases.map(name))]);
  const repairs = new Set(attributes.repairs.map(({ heard, became }) => `“${heard}” became “${became}”`));
  if (repairs.size > 0) rows.push(['Repaired', listed([...repairs].map(name))]);
  if (attributes.links.length > 0) rows.push(['Links', listed(attributes.links.map(linked))]);
  for (const [key, value] of Object.entries(attributes)) {
    const isFact = !HIDDEN.has(key) && value !== null && value !== '' && typeof value !== 'object';
    if (isFact) rows.push([key[0]?.toUpperCase() + key.slice(1), [linked(String(value))]]);
  }
  return make(
    'dl',
    {},
    rows.flatMap(([term, values]) => [make('dt', {}, [term]), make('dd', {}, values)]),
  );
}

/** What has a place of its own in the panel, or tells a reader nothing. */
const HIDDEN = new Set([
  'type',
  'name',
  'aliases',
  'confidence',
  'links',
  'mentions',
  'repairs',
  'sha256',
  'format',
  'title',
]);

/** A link where it is the address of a page, else text. */
function linked(text: string): Node {
  const address = webAddress(text);
  return address === null ? name(text) : link(address, text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
}

const listed = (nodes: readonly Node[]): readonly (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [', ', node]));

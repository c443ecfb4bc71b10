import { definitionOf } from '../ontology/index.ts';
import { button, dot, make, name } from './elements.ts';
import type { Graph, Vertex } from './graph.ts';
import type { Store } from './state.ts';
import { counted } from './words.ts';

const MOST = 12;

/** What the panel says while nothing is open. */
export function overview(graph: Graph, store: Store): readonly Node[] {
  const things = graph.ranked.filter(({ attributes }) => attributes.type !== 'Episode');
  const relations = graph.document.edges.filter((edge) => edge.attributes.type !== 'MENTIONS').length;
  return [
    make('h2', {}, ['At a glance']),
    make('p', {}, [
      `${counted(things.length, 'name')} and ${counted(relations, 'relation')}, heard in ${counted(graph.episodes.length, 'episode')}. Choose a name to read what was said of it.`,
    ]),
    make('h3', {}, ['Most connected']),
    named(things.slice(0, MOST), store, ({ attributes }) => attributes.type),
    ...(graph.episodes.length > 1 ? [make('h3', {}, ['Episodes']), named(graph.episodes, store, namesIn)] : []),
  ];
}

const namesIn = ({ edges }: Vertex): string =>
  counted(edges.filter(({ attributes }) => attributes.type === 'MENTIONS').length, 'name');

const named = (vertices: readonly Vertex[], store: Store, tag: (vertex: Vertex) => string): HTMLElement =>
  make(
    'ul',
    { class: 'names' },
    vertices.map((vertex) =>
      make('li', {}, [
        dot(definitionOf(vertex.attributes.type).colour),
        button(name(vertex.attributes.name), () => store.set({ selected: vertex.key, mention: null }), {
          class: 'name',
        }),
        make('span', { class: 'tag' }, [tag(vertex)]),
      ]),
    ),
  );

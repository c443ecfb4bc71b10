import { groupBy } from '../graph/group.ts';
import { definitionOf } from '../ontology/index.ts';
import { button, dot, make, name } from './elements.ts';
import type { Graph, Vertex } from './graph.ts';
import { episodeName, mention } from './quotes.ts';
import type { Store } from './state.ts';
import { counted, times } from './words.ts';

/** So many are shown before the reader asks for all. */
const FEW = 5;

/** Where a node is named, an episode at a time. */
export function mentionsOf(graph: Graph, store: Store, vertex: Vertex): readonly Node[] {
  const { mentions } = vertex.attributes;
  if (mentions.length === 0) return [];
  const pointed = store.get().mention;
  const numbered = mentions.map((said, index) => ({ said, index }));
  return [
    make('h3', {}, [`Named ${times(mentions.length)}`]),
    ...[...groupBy(numbered, ({ said }) => said.episode)].map(([episode, group]) => {
      const shown = group.map(({ said, index }) => {
        const figure = mention(graph.document, said);
        figure.classList.toggle('is-pointed-at', index === pointed);
        return figure;
      });
      const isWide = group.some(({ index }) => index === pointed);
      return make('section', { class: 'episode' }, [
        make('h4', {}, [name(episodeName(graph.document, episode)), ` ${group.length} ×`]),
        ...folded(shown, isWide ? shown.length : FEW),
      ]);
    }),
  ];
}

function folded(figures: readonly Node[], most: number): readonly Node[] {
  const rest = figures.slice(most);
  if (rest.length === 0) return figures;
  const more = button(`${rest.length} more`, () => more.replaceWith(...rest), { class: 'more' });
  return [...figures.slice(0, most), more];
}

/** What an episode names, the most named first. */
export function mentionedBy(graph: Graph, store: Store, vertex: Vertex): readonly Node[] {
  const edges = vertex.edges.filter((edge) => edge.attributes.type === 'MENTIONS' && edge.source === vertex.key);
  if (edges.length === 0) return [];
  const rows = [...edges].sort((a, b) => (b.attributes.count ?? 0) - (a.attributes.count ?? 0));
  return [
    make('h3', {}, [`Names ${counted(edges.length, 'thing')}`]),
    make(
      'ul',
      { class: 'names' },
      rows.flatMap(({ target, attributes }) => {
        const named = graph.vertices.get(target);
        if (named === undefined) return [];
        const { type } = named.attributes;
        return [
          make('li', {}, [
            dot(definitionOf(type).colour),
            button(name(named.attributes.name), () => store.set({ selected: target, mention: null }), {
              class: 'name',
            }),
            make('span', { class: 'tag' }, [`${attributes.count ?? 1} ×`]),
          ]),
        ];
      }),
    ),
  ];
}

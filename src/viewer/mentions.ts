import { groupBy } from '../graph/group.ts';
import { besideOf, type Companion } from './beside.ts';
import { button, make, name } from './elements.ts';
import type { Graph, Vertex } from './graph.ts';
import { namesOf, type Row } from './names.ts';
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
  const rows = edges
    .flatMap(({ target, attributes: { count = 1 } }) => {
      const named = graph.vertices.get(target);
      return named === undefined ? [] : [{ vertex: named, count }];
    })
    .sort((a, b) => b.count - a.count);
  return [make('h3', {}, [`Names ${counted(edges.length, 'thing')}`]), namesOf(rows.map(often), store)];
}

/** So many of what is named beside it are shown. */
const COMPANIONS = 8;

/** What is named beside it: what came up together. */
export function namedBeside(graph: Graph, store: Store, vertex: Vertex): readonly Node[] {
  const companions = besideOf(graph, vertex).slice(0, COMPANIONS);
  if (companions.length === 0) return [];
  return [make('h3', {}, ['Often named beside it']), namesOf(companions.map(often), store)];
}

const often = ({ vertex, count }: Companion): Row => ({ vertex, tag: `${count} ×` });

import { make } from './elements.ts';
import { type Graph, namesIn } from './graph.ts';
import { namesOf } from './names.ts';
import type { Store } from './state.ts';
import { counted } from './words.ts';

const MOST = 12;

/** What the panel says while nothing is open. */
export function overview(graph: Graph, store: Store): readonly Node[] {
  const things = graph.ranked.filter(({ attributes }) => attributes.type !== 'Episode');
  const relations = graph.document.edges.filter((edge) => edge.attributes.type !== 'MENTIONS').length;
  const connected = things.slice(0, MOST).map((vertex) => ({ vertex, tag: vertex.attributes.type }));
  const episodes = graph.episodes.map((vertex) => ({ vertex, tag: counted(namesIn(vertex), 'name') }));
  return [
    make('h2', {}, ['At a glance']),
    make('p', {}, [
      `${counted(things.length, 'name')} and ${counted(relations, 'relation')}, heard in ${counted(graph.episodes.length, 'episode')}. Choose a name to read what was said of it.`,
    ]),
    make('h3', {}, ['Most connected']),
    namesOf(connected, store),
    ...(episodes.length > 1 ? [make('h3', {}, ['Episodes']), namesOf(episodes, store)] : []),
  ];
}

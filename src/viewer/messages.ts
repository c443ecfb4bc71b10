/** What the page says of itself: how much is shown, and what went otherwise than expected. */
import { byId } from './elements.ts';
import type { Graph, Vertex } from './graph.ts';
import type { Visible } from './visible.ts';
import { counted } from './words.ts';

/** Says something that the reader should know, aloud to those who listen. */
export const say = (text: string): void => {
  byId('notice', HTMLElement).textContent = text;
};

/** Says how much of the graph is shown. */
export function summarise(graph: Graph, { vertices, drawn, edges }: Visible): void {
  const all = namesIn([...graph.vertices.values()]);
  const left = namesIn(vertices);
  const shown = left === all ? counted(all, 'name') : `${left.toLocaleString('en')} of ${counted(all, 'name')}`;
  const part =
    drawn.length < vertices.length
      ? ` The picture shows the ${drawn.length} most connected; choose a name to see all that is next to it.`
      : '';
  byId('summary', HTMLElement).textContent = `${shown}, ${counted(edges.length, 'relation')}.${part}`;
}

const namesIn = (vertices: readonly Vertex[]): number =>
  vertices.filter(({ attributes }) => attributes.type !== 'Episode').length;

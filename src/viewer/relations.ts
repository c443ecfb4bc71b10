import type { GraphEdge } from '../graph/schema.ts';
import { RELATION_TYPES } from '../ontology/index.ts';
import { button, make, name } from './elements.ts';
import { type Graph, otherEnd, type Vertex } from './graph.ts';
import { quote } from './quotes.ts';
import type { Store } from './state.ts';
import { counted, percent, verbOf } from './words.ts';

/** With more relations than this their quotes come when the reader asks. */
const MANY = 60;
/** So many quotes of a relation are shown at first. */
const FEW = 2;

/** Every relation of a node with its quotes, by type, the surest first. */
export function relationsOf(graph: Graph, store: Store, vertex: Vertex): readonly Node[] {
  const edges = vertex.edges.filter((edge) => edge.attributes.type !== 'MENTIONS').sort(byType);
  if (edges.length === 0) return [];
  return [
    make('h3', {}, [counted(edges.length, 'relation')]),
    ...edges.map((edge) =>
      make('article', { class: 'relation' }, [
        make('p', { class: 'claim' }, [...sentence(graph, store, { edge, vertex }), ...tags(edge)]),
        ...proofs(graph, edge, edges.length > MANY),
      ]),
    ),
  ];
}

const order = new Map(RELATION_TYPES.map((type, index) => [type, index]));

const byType = (a: GraphEdge, b: GraphEdge): number =>
  (order.get(a.attributes.type) ?? 0) - (order.get(b.attributes.type) ?? 0) ||
  b.attributes.confidence - a.attributes.confidence ||
  (a.key < b.key ? -1 : 1);

/** "gave Draining the Queue", "Mara Lindqvist gave this". */
function sentence(
  graph: Graph,
  store: Store,
  { edge, vertex }: { readonly edge: GraphEdge; readonly vertex: Vertex },
): readonly (Node | string)[] {
  const key = otherEnd(edge, vertex.key);
  const other = button(
    name(graph.vertices.get(key)?.attributes.name ?? key),
    () => store.set({ selected: key, mention: null }),
    { class: 'name' },
  );
  const verb = verbOf(edge.attributes.type);
  const isFrom = edge.source === vertex.key;
  const said = make('span', { class: 'verb' }, [isFrom ? verb : `${verb} this`]);
  return isFrom ? [said, ' ', other] : [other, ' ', said];
}

function tags({ attributes }: GraphEdge): readonly Node[] {
  const { role, when, past, confidence } = attributes;
  const said = [role, when, past === true ? 'in the past' : null].filter((fact) => fact !== null && fact !== undefined);
  return [...said, percent(confidence)].map((fact) => make('span', { class: 'tag' }, [name(fact)]));
}

function proofs({ document }: Graph, { attributes: { evidence } }: GraphEdge, isFolded: boolean): readonly Node[] {
  const shown = isFolded ? 0 : evidence.length > FEW + 1 ? FEW : evidence.length;
  const quotes = (from: number, to: number) => evidence.slice(from, to).map((proof) => quote(document, proof));
  const label = counted(evidence.length - shown, shown === 0 ? 'quote' : 'more quote');
  const unfold = button(label, () => unfold.replaceWith(...quotes(shown, evidence.length)), { class: 'more' });
  return [...quotes(0, shown), ...(shown < evidence.length ? [unfold] : [])];
}

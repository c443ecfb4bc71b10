import type { GraphDocument, GraphNode } from '../graph/schema.ts';
import { degreesOf, mostConnected } from '../sinks/filter.ts';
import { bridgesOf, communitiesOf } from './communities.ts';
import { countsOf } from './counts.ts';
import { componentsOf, networkOf } from './network.ts';
import { type Community, type Connected, DOUBTFUL_BELOW, type Doubtful, type Named, type Stats } from './stats.ts';

/** Measures a document. Deterministic: what chance plays a part in has a seed. */
export function measure(document: GraphDocument): Stats {
  const network = networkOf(document);
  const ranked = mostConnected(document);
  const [components, communities] = [componentsOf(network), communitiesOf(network)];
  const nodes = new Map(ranked.map((node) => [node.key, node]));
  return {
    counts: countsOf(document),
    mostConnected: connectedOf(document, ranked),
    components: {
      count: components.length,
      largest: components[0]?.length ?? 0,
      alone: components.filter((component) => component.length === 1).length,
    },
    modularity: communities.modularity,
    communities: communities.groups.map((group) => communityOf(new Set(group), ranked)),
    bridges: bridgesOf(network, communities).flatMap(({ id, betweenness, groups }) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ ...named(node), betweenness, communities: groups }];
    }),
    doubtful: doubtfulOf(document),
  };
}

const named = ({ key, attributes: { name, type } }: GraphNode): Named => ({ id: key, name, type });

const communityOf = (group: ReadonlySet<string>, ranked: readonly GraphNode[]): Community => ({
  size: group.size,
  members: ranked.filter((node) => group.has(node.key)).map(named),
});

function connectedOf({ edges }: GraphDocument, ranked: readonly GraphNode[]): readonly Connected[] {
  const degrees = degreesOf(edges);
  return ranked.flatMap((node) => {
    const { mentions } = node.attributes;
    const episodes = new Set(mentions.map((mention) => mention.episode)).size;
    const relations = degrees.get(node.key) ?? 0;
    return relations === 0 ? [] : [{ ...named(node), relations, mentions: mentions.length, episodes }];
  });
}

function doubtfulOf({ nodes, edges }: GraphDocument): readonly Doubtful[] {
  const degrees = degreesOf(edges);
  return nodes
    .filter((node) => node.attributes.confidence < DOUBTFUL_BELOW)
    .map((node) => ({
      ...named(node),
      confidence: node.attributes.confidence,
      reasons: reasonsOf(node, degrees.get(node.key) ?? 0),
    }))
    .sort((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
}

function reasonsOf({ attributes: { mentions, repairs } }: GraphNode, relations: number): readonly string[] {
  return [
    ...(mentions.length === 0 ? ['named nowhere'] : mentions.length === 1 ? ['named once'] : []),
    ...(relations === 0 ? ['no relation'] : []),
    ...repairs.map(({ heard, became }) => `"${heard}" became "${became}"`),
  ];
}

import { lineAt, timeAt } from '../anchors.ts';
import type { Entity, EntityId, Evidence, Extraction, Mention, Relation, Suggestion } from '../model.ts';
import { relationDefinition } from '../ontology/index.ts';
import { VERSION } from '../version.ts';
import { surroundings } from './context.ts';
import {
  DOCUMENT_VERSION,
  type GraphDocument,
  type GraphEdge,
  type GraphEvidence,
  type GraphMention,
  type GraphNode,
} from './schema.ts';

/** Makes one graph document of all episodes: the same thing is one node, each claim keeps its episode. Sorted, so that the same input gives the same bytes. */
export function buildGraph(extractions: readonly Extraction[]): GraphDocument {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const suggestions: GraphDocument['attributes']['suggestions'] = [];
  for (const extraction of [...extractions].sort((a, b) => compare(a.episode.id, b.episode.id))) {
    for (const entity of extraction.entities) add(nodes, toNode(extraction, entity), mergeNodes);
    for (const relation of extraction.relations) add(edges, toEdge(extraction, relation), mergeEdges);
    for (const edge of mentionEdges(extraction)) add(edges, edge, mergeEdges);
    suggestions.push(...extraction.suggestions.map((suggestion) => toSuggestion(extraction.episode.id, suggestion)));
  }
  return {
    attributes: { format: 'epigraph', version: DOCUMENT_VERSION, generator: `epigraph ${VERSION}`, suggestions },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [...nodes.values()].sort((a, b) => compare(a.key, b.key)),
    edges: [...edges.values()].map(inOrder).sort((a, b) => compare(a.key, b.key)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function add<T extends { readonly key: string }>(known: Map<string, T>, next: T, merge: (a: T, b: T) => T): void {
  const before = known.get(next.key);
  known.set(next.key, before === undefined ? next : merge(before, next));
}

function toNode(extraction: Extraction, entity: Entity): GraphNode {
  const episode = extraction.episode.id;
  return {
    key: entity.id,
    attributes: {
      type: entity.type,
      name: entity.name,
      aliases: [...entity.aliases],
      confidence: entity.confidence,
      links: [...entity.links],
      mentions: entity.mentions.map((mention) => toMention(extraction, mention)),
      repairs: entity.repairs.map((repair) => ({ episode, ...repair })),
      ...entity.properties,
    },
  };
}

function toMention({ transcript, episode }: Extraction, mention: Mention): GraphMention {
  const { before, after } = surroundings(transcript.text, mention);
  return {
    episode: episode.id,
    line: mention.line ?? lineAt(transcript.anchors, mention.start),
    start: mention.start,
    end: mention.end,
    text: mention.text,
    time: timeAt(transcript.anchors, mention.start),
    rule: mention.rule,
    context: `${before}${mention.text}${after}`.replace(/\s+/g, ' ').trim(),
  };
}

function toEdge(extraction: Extraction, relation: Relation): GraphEdge {
  const [source, target] = endsOf(relation);
  const said = { past: relation.past, role: relation.role, when: relation.when };
  return {
    key: `${source}|${relation.type}|${target}`,
    source,
    target,
    attributes: {
      type: relation.type,
      confidence: relation.confidence,
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== false)),
      evidence: relation.evidence.map((evidence) => toEvidence(extraction, evidence)),
    },
  };
}

/** A symmetric relation is stored once, from the smaller id to the larger. */
function endsOf(relation: Relation): readonly [EntityId, EntityId] {
  const isTurned = relationDefinition(relation.type).symmetric && relation.target < relation.source;
  return isTurned ? [relation.target, relation.source] : [relation.source, relation.target];
}

function toEvidence({ transcript, episode }: Extraction, evidence: Evidence): GraphEvidence {
  const { quote, startLine, endLine, start, end, speaker, time, rule } = evidence;
  const { before, after } = surroundings(transcript.text, evidence);
  return {
    episode: episode.id,
    quote,
    startLine,
    endLine,
    start,
    end,
    speaker,
    time,
    rule,
    before: before.replace(/\s+/g, ' ').trim(),
    after: after.replace(/\s+/g, ' ').trim(),
  };
}

function mentionEdges({ transcript, episode, entities }: Extraction): readonly GraphEdge[] {
  return entities.flatMap((entity) => {
    if (entity.id === episode.id || entity.mentions.length === 0) return [];
    const lines = [
      ...new Set(entity.mentions.map((mention) => mention.line ?? lineAt(transcript.anchors, mention.start))),
    ];
    return [
      {
        key: `${episode.id}|MENTIONS|${entity.id}`,
        source: episode.id,
        target: entity.id,
        attributes: {
          type: 'MENTIONS' as const,
          confidence: entity.confidence,
          count: entity.mentions.length,
          lines,
          evidence: [],
        },
      },
    ];
  });
}

const toSuggestion = (episode: string, suggestion: Suggestion) => ({
  episode,
  ...suggestion,
  lines: [...suggestion.lines],
});

function mergeNodes(a: GraphNode, b: GraphNode): GraphNode {
  const [one, other] = [a.attributes, b.attributes];
  return {
    key: a.key,
    attributes: {
      ...other,
      ...one,
      aliases: unite(one.aliases, other.aliases),
      links: unite(one.links, other.links),
      confidence: Math.max(one.confidence, other.confidence),
      mentions: [...one.mentions, ...other.mentions],
      repairs: [...one.repairs, ...other.repairs],
    },
  };
}

/** Two episodes that say the same are surer than one: 1 − (1 − a)(1 − b). */
function mergeEdges(a: GraphEdge, b: GraphEdge): GraphEdge {
  const [one, other] = [a.attributes, b.attributes];
  const confidence = Math.round((1 - (1 - one.confidence) * (1 - other.confidence)) * 1000) / 1000;
  return { ...a, attributes: { ...other, ...one, confidence, evidence: [...one.evidence, ...other.evidence] } };
}

/** Attributes in the order of the schema, whichever episode gave them first. */
function inOrder(edge: GraphEdge): GraphEdge {
  const { type, confidence, past, role, when, count, lines, evidence } = edge.attributes;
  const known = Object.entries({ past, role, when, count, lines }).filter(([, value]) => value !== undefined);
  return { ...edge, attributes: { type, confidence, ...Object.fromEntries(known), evidence } };
}

const unite = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

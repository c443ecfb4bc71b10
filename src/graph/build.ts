import { lineAt, timeAt } from '../anchors.ts';
import type { Entity, EntityId, Evidence, Extraction, Mention, Relation, Suggestion } from '../model.ts';
import { relationDefinition } from '../ontology/index.ts';
import { VERSION } from '../version.ts';
import { factsOf } from './claims.ts';
import { surroundings } from './context.ts';
import { mergeDocuments } from './merge.ts';
import {
  DOCUMENT_VERSION,
  type GraphDocument,
  type GraphEdge,
  type GraphEvidence,
  type GraphMention,
  type GraphNode,
} from './schema.ts';
import { uniteDocuments } from './unite.ts';

/**
 * Makes one graph document of all episodes: the same thing is one node, each claim keeps its episode, and an episode that
 * is given twice is taken from the later. Sorted, so that the same input gives the same bytes.
 */
export const buildGraph = (extractions: readonly Extraction[]): GraphDocument =>
  extractions.length === 0 ? EMPTY : mergeDocuments(extractions.map(toDocument));

const ATTRIBUTES = { format: 'epigraph', version: DOCUMENT_VERSION, generator: `epigraph ${VERSION}` } as const;
const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: false } as const;
const EMPTY: GraphDocument = { attributes: { ...ATTRIBUTES, suggestions: [] }, options: OPTIONS, nodes: [], edges: [] };

function toDocument(extraction: Extraction): GraphDocument {
  const { episode, entities, relations, suggestions, contradictions = [] } = extraction;
  const contradicted = contradictions.map((one) => ({ episode: episode.id, ...one, lines: [...one.lines] }));
  return uniteDocuments([
    {
      attributes: {
        ...ATTRIBUTES,
        suggestions: suggestions.map((one) => toSuggestion(episode.id, one)),
        ...(contradicted.length === 0 ? {} : { contradictions: contradicted }),
      },
      options: OPTIONS,
      nodes: entities.map((entity) => toNode(extraction, entity)),
      edges: [...relations.map((relation) => toEdge(extraction, relation)), ...mentionEdges(extraction)],
    },
  ]);
}

function toNode(extraction: Extraction, entity: Entity): GraphNode {
  const episode = extraction.episode.id;
  const own = {
    type: entity.type,
    name: entity.name,
    aliases: [...entity.aliases],
    confidence: entity.confidence,
    links: [...entity.links],
    mentions: entity.mentions.map((mention) => toMention(extraction, mention)),
    repairs: entity.repairs.map((repair) => ({ episode, ...repair })),
  };
  // A property that is called "name" or "type" does not take the place of the node's own.
  return { key: entity.id, attributes: { ...own, ...entity.properties, ...own } };
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
  return {
    key: `${source}|${relation.type}|${target}`,
    source,
    target,
    attributes: {
      type: relation.type,
      confidence: relation.confidence,
      ...factsOf(relation),
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

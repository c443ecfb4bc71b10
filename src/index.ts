/**
 * epigraph: transcripts in, a knowledge graph out, every claim with the words that prove it.
 *
 * `readTranscript(bytes, { name })` reads any known format, `extract(transcript)` finds entities and relations,
 * `buildGraph([extraction, …])` makes the graph document of them.
 */

export { loadCatalogue } from './catalogue/load.ts';
export { withUserRows } from './catalogue/overlay.ts';
export type { Catalogue } from './catalogue/table.ts';
export { parseUserCatalogue } from './catalogue/user.ts';
export type { Claims, Contradiction } from './claims.ts';
export { type Corrections, parseCorrections } from './corrections/read.ts';
export { EpigraphError, type ErrorCode } from './errors.ts';
export { type Gold, parseGold } from './evaluate/gold.ts';
export { microAverage, microPortion, type Portion, type Score, score } from './evaluate/score.ts';
export { buildGraph } from './graph/build.ts';
export { fromGraphology, parseDocument, toGraphology, writeDocument } from './graph/document.ts';
export { mergeDocuments } from './graph/merge.ts';
export type { GraphDocument, GraphEdge, GraphEvidence, GraphMention, GraphNode } from './graph/schema.ts';
export type {
  Entity,
  EntityId,
  EpisodeMetadata,
  Evidence,
  Extraction,
  Mention,
  Relation,
  Span,
  Suggestion,
  TraceEvent,
  Transcript,
  Turn,
} from './model.ts';
export { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from './ontology/index.ts';
export { type ExtractOptions, extract } from './pipeline.ts';
export { type SameName, type SameNameOptions, sameName } from './sounds/same.ts';
export { type Notes, readNotes } from './transcripts/notes.ts';
export { type ReadOptions, readTranscript } from './transcripts/read.ts';
export { VERSION } from './version.ts';

/** The shape of `graph.json`, the hub between extraction and everything that shows or stores a graph. */
import { z } from 'zod';
import { ENTITY_TYPES, RELATION_TYPES } from '../ontology/index.ts';

/** The version of the document's shape; readers refuse any other. */
export const DOCUMENT_VERSION = 1;

const confidence = z.number().min(0).max(1);
const seconds = z.number().nonnegative().nullable();
const line = z.number().int().positive();
const offset = z.number().int().nonnegative();

/** One place where an entity is named. `start` and `end` are offsets into the transcript's text. */
const mentionSchema = z.object({
  episode: z.string(),
  line,
  start: offset,
  end: offset,
  text: z.string(),
  time: seconds,
  rule: z.string(),
  /** The words around it, the mention itself included, on one line. */
  context: z.string(),
});

/** The words that say a relation, with where they stand. */
const evidenceSchema = z.object({
  episode: z.string(),
  quote: z.string(),
  startLine: line,
  endLine: line,
  start: offset,
  end: offset,
  speaker: z.string().nullable(),
  time: seconds,
  rule: z.string(),
  /** The words before and after the quote, on one line each. */
  before: z.string(),
  after: z.string(),
});

const repairSchema = z.object({ episode: z.string(), heard: z.string(), became: z.string(), rule: z.string() });

/** Beside these, an Episode has source, sha256, title, podcast, date, audio, format, lines, words; others have what was said of them (year, number, status …). */
const nodeAttributesSchema = z.looseObject({
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  confidence,
  links: z.array(z.string()),
  mentions: z.array(mentionSchema),
  repairs: z.array(repairSchema),
});

/** What one of several episodes says of a relation, its proofs aside. */
const claimSchema = z.object({
  episode: z.string(),
  confidence,
  past: z.boolean().optional(),
  role: z.string().nullable().optional(),
  when: z.string().nullable().optional(),
});

/** MENTIONS edges have `count` and `lines`; the others at least one piece of evidence, and `claims` where several episodes say it. */
const edgeAttributesSchema = z.looseObject({
  type: z.enum(RELATION_TYPES),
  confidence,
  past: z.boolean().optional(),
  role: z.string().nullable().optional(),
  when: z.string().nullable().optional(),
  count: z.number().int().positive().optional(),
  lines: z.array(line).optional(),
  claims: z.array(claimSchema).optional(),
  evidence: z.array(evidenceSchema),
});

const suggestionSchema = z.object({
  episode: z.string(),
  heard: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  confidence,
  reason: z.string(),
  lines: z.array(line),
});

/** What the rules and an assistant read differently, and whose reading the graph has. */
const contradictionSchema = z.object({
  episode: z.string(),
  rules: z.string(),
  assistant: z.string(),
  kept: z.enum(['rules', 'assistant']),
  lines: z.array(line),
});
const nodeSchema = z.object({ key: z.string().min(1), attributes: nodeAttributesSchema });

export const graphDocumentSchema = z.object({
  attributes: z.looseObject({
    format: z.literal('epigraph'),
    version: z.literal(DOCUMENT_VERSION),
    generator: z.string(),
    /** Doubtful names, for `epigraph review`. */
    suggestions: z.array(suggestionSchema).default([]),
    /** Present where an assistant was asked and disagreed. */
    contradictions: z.array(contradictionSchema).optional(),
    /** Of a part of a graph: the episodes that speak of what is in it, where they are no nodes of it. */
    sources: z.array(nodeSchema).optional(),
  }),
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(false) }),
  nodes: z.array(nodeSchema),
  edges: z.array(
    z.object({ key: z.string().min(1), source: z.string(), target: z.string(), attributes: edgeAttributesSchema }),
  ),
});

export type GraphDocument = z.infer<typeof graphDocumentSchema>;
export type GraphNode = GraphDocument['nodes'][number];
export type GraphEdge = GraphDocument['edges'][number];
export type GraphMention = z.infer<typeof mentionSchema>;
export type GraphClaim = z.infer<typeof claimSchema>;
export type GraphEvidence = z.infer<typeof evidenceSchema>;

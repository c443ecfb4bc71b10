/** Holds an assistant's answers against the words: what was not said falls, and why is kept. */
import { type Catalogue, squash } from '../catalogue/table.ts';
import type {
  ClaimedEntity,
  ClaimedProof,
  ClaimedRelation,
  Claims,
  Entity,
  NonEmpty,
  TraceEvent,
  Transcript,
} from '../model.ts';
import { type EntityType, isAllowed, isEntityType, isRelationType, type RelationType } from '../ontology/index.ts';
import type { Answer, AnsweredEntity, AnsweredRelation } from './answer.ts';
import { givesOrders, standsInOrder } from './orders.ts';
import { findPlaces, type PlaceContext } from './places.ts';
import { findQuotes } from './quotes.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import type { Window } from './windows.ts';
import { type Run, spanOf } from './words.ts';

/** A window with what the assistant replied. */
export interface Reading {
  readonly window: Window;
  readonly answer: Answer;
}

/** What the answers are held against. */
export interface Evidence {
  readonly transcript: Transcript;
  readonly readings: readonly Reading[];
  /** What the rules found: an end of a relation may be one of these. */
  readonly known: readonly Entity[];
  readonly catalogue: Catalogue;
  /** "assistant/qwen3". */
  readonly rule: string;
}

/** Verifies all answers of a transcript. Nothing that is left was taken on trust: each name and quote has its place in the text. */
export function verifyAnswers(evidence: Evidence): Claims {
  const court = openCourt(evidence);
  for (const reading of evidence.readings) hearEntities(court, reading);
  for (const reading of evidence.readings) hearRelations(court, reading);
  for (const { key, ...absent } of court.absent) if (!court.entities.has(key)) fall(court, absent);
  return {
    rule: evidence.rule,
    entities: [...court.entities.values()],
    relations: [...court.relations.values()],
    read: evidence.readings.flatMap(({ window }) =>
      window.span === null || givesOrders(window.text) ? [] : [window.span],
    ),
    fallen: court.fallen,
  };
}

/** What stands so far. */
interface Court extends Evidence {
  readonly context: PlaceContext;
  readonly spelled: Spelling;
  /** By type and letters of the name. */
  readonly entities: Map<string, ClaimedEntity>;
  /** Keys of the entities that a name means. */
  readonly names: Map<string, string>;
  readonly relations: Map<string, ClaimedRelation>;
  /** Entities that were not found where they should be; another window may have them. */
  readonly absent: (Fallen & { readonly key: string })[];
  readonly fallen: TraceEvent[];
  readonly lost: Set<string>;
}

/** A claim that does not stand. */
interface Fallen {
  readonly text: string;
  readonly line: number;
  readonly reason: string;
}

function openCourt(evidence: Evidence): Court {
  const { lexicon } = evidence.catalogue;
  return {
    ...evidence,
    spelled: spellingOf(
      evidence.catalogue,
      evidence.readings.map(({ answer }) => answer),
    ),
    context: { text: evidence.transcript.text, isOrdinary: lexicon.isOrdinary },
    entities: new Map(),
    names: new Map(),
    relations: new Map(),
    absent: [],
    fallen: [],
    lost: new Set(),
  };
}

const keyOf = (type: EntityType, name: string): string => `${type}|${squash(name) || name}`;

function hearEntities(court: Court, { window, answer }: Reading): void {
  for (const text of answer.malformed)
    fall(court, { text, line: window.firstLine, reason: 'not the shape that was asked for' });
  for (const entity of answer.entities) {
    const { name, type } = entity;
    const line = lineIn(window, entity.lines);
    if (name === '') fall(court, { text: entity.heard.join(', '), line, reason: 'no name' });
    else if (!isEntityType(type)) fall(court, { text: name, line, reason: `unknown type: ${type}` });
    else if (type === 'Episode') stand(court, entity, { name, type, places: [], headings: [] });
    else hearEntity(court, window, { ...entity, type });
  }
}

/** The first of some lines that is in the window, else where the window begins. */
const lineIn = ({ firstLine, lastLine }: Window, lines: readonly number[]): number =>
  lines.find((line) => line >= firstLine && line <= lastLine) ?? firstLine;

function hearEntity(court: Court, window: Window, entity: AnsweredEntity & { readonly type: EntityType }): void {
  const { type } = entity;
  const name = court.spelled(entity.name, type);
  const found = findPlaces(window, entity, court.context);
  const confidence = found?.confidence ?? 0;
  const named = (found?.runs ?? []).map((run) => ({ span: spanOf(window.index, run), line: lineOf(window, run) }));
  const places = named.flatMap(({ span }) =>
    span === null || standsInOrder(court.transcript.text, span) ? [] : [{ ...span, confidence }],
  );
  const headings = named.flatMap(({ span, line }) => (span === null ? [line] : []));
  const reason = found === null ? 'not named where it is said to be' : 'named in an order to the reader alone';
  if (places.length + headings.length > 0) stand(court, entity, { name, type, places, headings });
  else court.absent.push({ key: keyOf(type, name), text: name, line: lineIn(window, entity.lines), reason });
}

const lineOf = ({ index, firstLine }: Window, { first }: Run): number => index.words[first]?.line ?? firstLine;

function stand(court: Court, { name: given, heard }: AnsweredEntity, entity: ClaimedEntity): void {
  const key = keyOf(entity.type, entity.name);
  const known = court.entities.get(key);
  court.entities.set(key, {
    ...entity,
    places: distinct([...(known?.places ?? []), ...entity.places]),
    headings: [...new Set([...(known?.headings ?? []), ...entity.headings])].sort((a, b) => a - b),
  });
  for (const name of [entity.name, ...heard]) if (!court.names.has(squash(name))) court.names.set(squash(name), key);
  for (const name of [given, entity.name]) court.names.set(squash(name), key);
}

/** Each place once, as sure as it is in the surest window. */
function distinct(places: ClaimedEntity['places']): ClaimedEntity['places'] {
  const bySpan = new Map<string, ClaimedEntity['places'][number]>();
  for (const place of places) {
    const key = `${place.start} ${place.end}`;
    if ((bySpan.get(key)?.confidence ?? 0) < place.confidence) bySpan.set(key, place);
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function hearRelations(court: Court, { window, answer }: Reading): void {
  for (const relation of answer.relations) {
    const { source, type, target, quotes } = relation;
    const reason = hearRelation(court, window, relation);
    const line = lineIn(
      window,
      quotes.map((quote) => quote.line),
    );
    if (reason !== null) fall(court, { text: `${source} ${type} ${target}`, line, reason });
  }
}

/** Takes a relation up, or says why it falls. */
function hearRelation(court: Court, window: Window, relation: AnsweredRelation): string | null {
  const { type } = relation;
  if (!isRelationType(type) || type === 'MENTIONS') return `unknown type: ${type}`;
  const [source, target] = [endOf(court, relation.source), endOf(court, relation.target)];
  const [from, to] = [court.entities.get(source ?? '')?.type, court.entities.get(target ?? '')?.type];
  if (source === null || from === undefined) return `an end does not stand: ${relation.source}`;
  if (target === null || to === undefined) return `an end does not stand: ${relation.target}`;
  if (source === target) return 'both ends are one';
  if (!isAllowed(type, from, to)) return `against the ontology: ${from} ${type} ${to}`;
  const proofs = findQuotes(window, relation, court.transcript.text);
  if ('reason' in proofs) return proofs.reason;
  addRelation(court, { source, type, target }, proofs.found);
  return null;
}

/** Who or what a relation's end means: an entity that stands, or one that the rules have found. */
function endOf(court: Court, name: string): string | null {
  const known = court.names.get(squash(name));
  if (known !== undefined) return known;
  const found = court.known.find((entity) =>
    [entity.name, ...entity.aliases].some((form) => squash(form) === squash(name)),
  );
  if (found === undefined) return null;
  const key = keyOf(found.type, found.name);
  const places = found.mentions
    .filter((mention) => mention.end > mention.start)
    .map(({ start, end, confidence }) => ({ start, end, confidence }));
  if (!court.entities.has(key)) court.entities.set(key, { name: found.name, type: found.type, places, headings: [] });
  court.names.set(squash(name), key);
  return key;
}

interface Ends {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
}

function addRelation(court: Court, { source, type, target }: Ends, found: readonly ClaimedProof[]): void {
  const key = `${source}\t${type}\t${target}`;
  const all = [...(court.relations.get(key)?.proofs ?? []), ...found];
  const keyOfProof = ({ span, words }: ClaimedProof): string => (span === null ? words : `${span.start} ${span.end}`);
  const [first, ...others] = [...new Map(all.map((proof) => [keyOfProof(proof), proof])).values()];
  if (first === undefined) return;
  for (const proof of [first, ...others]) strengthen(court, proof, [source, target]);
  const keys = [...court.entities.keys()];
  const proofs: NonEmpty<ClaimedProof> = [first, ...others];
  court.relations.set(key, { source: keys.indexOf(source), type, target: keys.indexOf(target), proofs });
}

/** What a proof adds to the places of its ends inside it: of two things of one name the one that is spoken of is meant. */
const PROVEN = 0.05;

function strengthen({ entities }: Court, { span }: ClaimedProof, ends: readonly string[]): void {
  for (const key of ends) {
    const entity = entities.get(key);
    if (entity === undefined || span === null) continue;
    const places = entity.places.map((place) =>
      place.start >= span.start && place.end <= span.end
        ? { ...place, confidence: Math.min(SUREST, place.confidence + PROVEN) }
        : place,
    );
    entities.set(key, { ...entity, places });
  }
}

const SUREST = 0.95;

function fall(court: Court, { text, line, reason }: Fallen): void {
  // Windows overlap: what falls in both is told once.
  const key = `${text}\t${reason}`;
  if (court.lost.has(key)) return;
  court.lost.add(key);
  court.fallen.push({ stage: 'assistant', rule: court.rule, outcome: 'vetoed', text, line, reason });
}

/** Relations that the assistant claims: each must lead between things that stand and bear words that were said. */
import { squash } from '../catalogue/table.ts';
import type { ClaimedEntity, ClaimedProof } from '../claims.ts';
import type { NonEmpty } from '../model.ts';
import { isAllowed, isRelationType, type RelationType } from '../ontology/index.ts';
import type { AnsweredRelation } from './answer.ts';
import { type Court, type Fallen, fall, keyOf, lineIn, type Reading } from './court.ts';
import { findQuotes } from './quotes.ts';
import type { Window } from './windows.ts';

/** Takes up the relations of an answer whose ends stand and whose quotes were said. */
export function hearRelations(court: Court, { window, answer }: Reading): void {
  for (const relation of answer.relations) {
    const reason = hearRelation(court, window, relation);
    if (reason !== null) fall(court, { ...shown(window, relation), reason });
  }
}

function shown(window: Window, { source, type, target, quotes }: AnsweredRelation): Omit<Fallen, 'reason'> {
  const lines = quotes.map((quote) => quote.line);
  return { text: `${source} ${type} ${target}`, line: lineIn(window, lines) };
}

/** Takes a relation up, or says why it falls. */
function hearRelation(court: Court, window: Window, relation: AnsweredRelation): string | null {
  const { type } = relation;
  if (!isRelationType(type) || type === 'MENTIONS') return `unknown type: ${type}`;
  const [source, target] = [endOf(court, relation.source), endOf(court, relation.target)];
  if (source === null) return `an end does not stand: ${relation.source}`;
  if (target === null) return `an end does not stand: ${relation.target}`;
  if (source.key === target.key) return 'both ends are one';
  const [from, to] = [source.entity.type, target.entity.type];
  if (!isAllowed(type, from, to)) return `against the ontology: ${from} ${type} ${to}`;
  const key = `${source.key}\t${type}\t${target.key}`;
  const proofs = findQuotes(window, relation, court.transcript.text);
  if ('reason' in proofs) {
    court.absent.push({ key, ...shown(window, relation), reason: proofs.reason });
    return null;
  }
  for (const end of [source, target]) if (!court.entities.has(end.key)) court.entities.set(end.key, end.entity);
  addRelation(court, { key, source: source.key, type, target: target.key }, proofs.found);
  return null;
}

/** An end of a relation, and the key under which it stands. */
interface End {
  readonly key: string;
  readonly entity: ClaimedEntity;
}

/** Who or what a relation's end means: an entity that stands, or one that the rules have found. */
function endOf(court: Court, name: string): End | null {
  const key = court.names.get(squash(name));
  const entity = court.entities.get(key ?? '');
  if (key !== undefined && entity !== undefined) return { key, entity };
  const found = court.known.find((known) =>
    [known.name, ...known.aliases].some((form) => squash(form) === squash(name)),
  );
  if (found === undefined) return null;
  const said = found.mentions.filter((mention) => mention.end > mention.start);
  // Its places are the rules' own: that they are named again makes them no surer.
  const places = said.map(({ start, end }) => ({ start, end, confidence: 0 }));
  return {
    key: keyOf(found.type, found.name),
    entity: { name: found.name, type: found.type, places, headings: [] },
  };
}

interface Ends {
  readonly key: string;
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
}

function addRelation(court: Court, { key, source, type, target }: Ends, found: readonly ClaimedProof[]): void {
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
      place.confidence > 0 && place.start >= span.start && place.end <= span.end
        ? { ...place, confidence: Math.min(SUREST, place.confidence + PROVEN) }
        : place,
    );
    entities.set(key, { ...entity, places });
  }
}

const SUREST = 0.95;

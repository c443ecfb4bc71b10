/** Claims of the assistant become claims like those of the phrases, once their words are not denied, supposed or asked. */
import { lineAt } from '../anchors.ts';
import type { ClaimedEntity, ClaimedRelation, Claims } from '../claims.ts';
import type { Document, Entity, Span, TraceEvent } from '../model.ts';
import { isAllowed } from '../ontology/index.ts';
import { encodeSentence } from './encode.ts';
import type { Located } from './located.ts';
import type { Claim } from './structure.ts';
import { isPast, vetoOf } from './truth.ts';

/** What the claims are held against. */
export interface ClaimedInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly trace?: ((event: TraceEvent) => void) | undefined;
}

/** The claims that stand. Every other one is traced with what it lacks. */
export function claimedRelations(input: ClaimedInput, claims: Claims): readonly Claim[] {
  return claims.relations.flatMap((relation) => {
    const verdict = judge(input, claims, relation);
    if (typeof verdict !== 'string') return verdict;
    input.trace?.({ ...traced(input.document, claims, relation), reason: verdict });
    return [];
  });
}

/** The proofs of a claim, or why it falls. */
function judge(input: ClaimedInput, claims: Claims, relation: ClaimedRelation): readonly Claim[] | string {
  const [source, target] = [relation.source, relation.target].map((index) => entityOf(input, claims.entities[index]));
  if (source === undefined || target === undefined) return 'an end does not stand: it is no name of the episode';
  if (source.id === target.id) return 'both ends are one';
  const { type } = relation;
  if (!isAllowed(type, source.type, target.type)) return `against the ontology: ${source.type} ${type} ${target.type}`;
  const near = relation.proofs.filter(({ span }) => span === null || [source, target].some((end) => isNear(end, span)));
  if (near.length === 0) return 'the quote speaks of neither end';
  const heard = near.map((proof) => ({
    proof,
    truth: proof.span === null ? TOLD : truthOf(input, proof.span, { source, type, target }),
  }));
  const standing = heard.filter(({ truth }) => truth.veto === null);
  if (standing.length === 0) return `not so said: ${heard[0]?.truth.veto}`;
  return standing.map(({ proof, truth }) => ({
    type,
    source,
    target,
    ...proof,
    rule: claims.rule,
    past: truth.isPast,
    role: null,
    when: null,
  }));
}

/** How far from a quote what it speaks of may be named, in characters: "he", "there" and "we" reach back a sentence or two. */
const REACH = 500;

const isNear = ({ mentions }: Entity, quote: Span): boolean =>
  mentions.some(({ start, end }) => start < quote.end + REACH && quote.start - REACH < end);

/** The episode's entity that a claimed one became: the one with a mention where it was found, else the one of its name. */
function entityOf({ entities, located }: ClaimedInput, claimed: ClaimedEntity | undefined): Entity | undefined {
  if (claimed === undefined) return undefined;
  if (claimed.type === 'Episode') return entities.find((entity) => entity.type === 'Episode');
  const isHere = (span: Span): boolean => claimed.places.some(({ start, end }) => start < span.end && span.start < end);
  const here = located.inOrder.filter(({ entity, ...span }) => entity.type === claimed.type && isHere(span));
  const called = (entity: Entity): boolean => entity.name === claimed.name || entity.aliases.includes(claimed.name);
  const ofName = entities.filter(called);
  return (
    here.find(({ entity }) => called(entity))?.entity ??
    ofName.find((entity) => entity.type === claimed.type) ??
    here[0]?.entity ??
    located.inOrder.find(isHere)?.entity ??
    ofName[0]
  );
}

interface Truth {
  /** Why the words say no such thing, or null. */
  readonly veto: string | null;
  readonly isPast: boolean;
}

const TOLD: Truth = { veto: null, isPast: false };

type Ends = Pick<Claim, 'source' | 'type' | 'target'>;

/** A quote stands where one of its sentences says it without "not", "if" or a question: of those that name the target, else of those that name the source. */
function truthOf({ document, located }: ClaimedInput, quote: Span, ends: Ends): Truth {
  const heard = document.sentences
    .filter((sentence) => sentence.start < quote.end && quote.start < sentence.end)
    .flatMap((sentence) => {
      const encoded = encodeSentence(sentence, { document, located, resolve: () => null, carried: null });
      return placesOf(encoded.items, quote, ends).map(({ first, last, weight }) => {
        const veto = vetoOf(encoded, first, last, document.transcript.text);
        const isTold = ends.type === 'ALTERNATIVE_TO' && veto?.startsWith('negated') === false;
        const past = isPast(encoded, clauseStart(encoded.items, first), last);
        return { veto: isTold ? null : veto, isPast: past, weight };
      });
    });
  const most = Math.max(...heard.map(({ weight }) => weight));
  const telling = heard.filter(({ weight }) => weight === most);
  return telling.find(({ veto }) => veto === null) ?? telling[0] ?? TOLD;
}

type Items = ReturnType<typeof encodeSentence>['items'];

interface Place {
  readonly first: number;
  readonly last: number;
  /** How much it tells: 2 where it names the target, 1 where it names the source alone, 0 where it names neither. */
  readonly weight: 0 | 1 | 2;
}

/** How many items after a lone end belong to what is said of it: "Postgres we don't use". */
const BEHIND = 4;
/** A quote of no more items is looked at whole, though it names neither end: "I never worked there". */
const SHORT = 12;

/** Where a sentence of the quote speaks of the ends: from one to the other, around the one it names, or all of it where it is short. */
function placesOf(items: Items, quote: Span, { source, target }: Ends): readonly Place[] {
  const quoted = items.flatMap((item, index) => (item.start >= quote.start && item.end <= quote.end ? [index] : []));
  const named = (entity: Entity): readonly number[] => quoted.filter((index) => items[index]?.entity?.id === entity.id);
  const [sources, targets] = [named(source), named(target)];
  if (sources.length > 0 && targets.length > 0)
    return sources.flatMap((one) =>
      targets.map((other) => ({ first: Math.min(one, other), last: Math.max(one, other), weight: 2 as const })),
    );
  const weight = targets.length > 0 ? 2 : 1;
  const lone = [...sources, ...targets].map(
    (index) => ({ first: index, last: clauseEnd(items, index), weight }) as const,
  );
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (lone.length > 0 || first === undefined || last === undefined) return lone;
  return last - first < SHORT ? [{ first, last, weight: 0 }] : [];
}

/** How many items before a lone end belong to what is said of it: "I used to work at Rackspace". */
const BEFORE = 5;

function clauseStart(items: Items, index: number): number {
  let first = index;
  while (index - first < BEFORE && first > 0 && !CLAUSE_ENDS.has(items[first - 1]?.word ?? '')) first -= 1;
  return first;
}

function clauseEnd(items: Items, index: number): number {
  let last = index;
  while (last - index < BEHIND && last + 1 < items.length && !CLAUSE_ENDS.has(items[last + 1]?.word ?? '')) last += 1;
  return last;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '?', '!', 'but', 'and', 'because', 'so']);

function traced({ transcript }: Document, claims: Claims, relation: ClaimedRelation): TraceEvent {
  const [source, target] = [claims.entities[relation.source]?.name, claims.entities[relation.target]?.name];
  return {
    stage: 'assistant',
    rule: claims.rule,
    outcome: 'vetoed',
    text: `${source} ${relation.type} ${target}`,
    line: lineAt(transcript.anchors, relation.proofs[0].span?.start ?? 0),
    reason: null,
  };
}

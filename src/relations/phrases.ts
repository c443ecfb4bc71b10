/** Reads the phrase rows over all sentences; a second time for "we", once it is known who works where. */
import type { Document, Entity, Sentence } from '../model.ts';
import type { EntityType, RelationType } from '../ontology/index.ts';
import { PHRASE_ROWS } from '../ontology/relations/index.ts';
import { type Encoded, encodeSentence } from './encode.ts';
import type { Located, Resolver } from './located.ts';
import { type Match, matchRows } from './match.ts';
import { pronounResolver } from './pronouns.ts';
import { indexRows, rowsFor } from './registry.ts';
import type { Conversation } from './speaking.ts';

const ROWS = indexRows(PHRASE_ROWS);

/** What phrases are read in. */
export interface PhraseInput {
  readonly document: Document;
  readonly located: Located;
  readonly conversation: Conversation;
  readonly podcast: Entity | null;
}

const WE: ReadonlySet<string> = new Set(['we', 'our', 'us']);
/** From which confidence on a job tells who "we" are. */
const EMPLOYED = 0.5;
const OURS: ReadonlySet<RelationType> = new Set<RelationType>(['WORKS_FOR', 'FOUNDED', 'MEMBER_OF']);
const TERMINAL = /[.?!…]["”)']*$/;

/** Every phrase that fired in the episode, vetoed ones included. */
export function readPhrases(input: PhraseInput): readonly Match[] {
  const first = readSentences(input, input.document.sentences, pronounResolver({ ...input, employerAt: () => null }));
  const employerAt = employers(first, input.located);
  const isOurs = (sentence: Sentence): boolean => hasWe(input.document, sentence);
  const second = readSentences(
    input,
    input.document.sentences.filter(isOurs),
    pronounResolver({ ...input, employerAt }),
  );
  return [...unrevised(first, second), ...second];
}

/** What a first reading found that no second reading of the same words found anew or understands otherwise. */
function unrevised(first: readonly Match[], second: readonly Match[]): readonly Match[] {
  const again = new Set(second.map(spanKey));
  return first.filter((match) => !again.has(spanKey(match)));
}

const spanKey = ({ row, span }: Match): string => `${row.id} ${span.start} ${span.end}`;

function hasWe({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let index = first; index <= last; index += 1) if (WE.has(tokens[index]?.norm ?? '')) return true;
  return false;
}

function readSentences(
  { document, located }: PhraseInput,
  sentences: readonly Sentence[],
  resolve: Resolver,
): readonly Match[] {
  const { text } = document.transcript;
  const matches: Match[] = [];
  let before: Encoded | null = null;
  for (const sentence of sentences) {
    const carried: Encoded['subject'] = before !== null && isOpen(before, sentence, text) ? before.subject : null;
    if (!hasMention(located, sentence) && carried === null) {
      before = null;
      continue;
    }
    const encoded = encodeSentence(sentence, { document, located, resolve, carried });
    before = encoded;
    const types = new Set<EntityType>(encoded.items.flatMap((item) => item.entity?.type ?? []));
    if (types.size === 0) continue;
    matches.push(...matchRows(encoded, rowsFor(ROWS, encoded.words, types), text));
  }
  return matches;
}

/** A sentence without a closing mark goes on in the next one of its turn. */
function isOpen({ sentence }: Encoded, next: Sentence, text: string): boolean {
  return (
    sentence.turn === next.turn &&
    next.first === sentence.last + 1 &&
    !TERMINAL.test(text.slice(sentence.end - 3, sentence.end))
  );
}

function hasMention({ inOrder }: Located, { first, last }: Sentence): boolean {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return (inOrder[low]?.first ?? Number.POSITIVE_INFINITY) <= last;
}

/** How many tokens back the company must have been named for "we" to mean it. */
const WE_REACH = 400;

/** The company somebody was said to work for, past jobs left out, where it was named not long before. */
function employers(matches: readonly Match[], { inOrder }: Located): (person: Entity, token: number) => Entity | null {
  const jobs = matches.filter(
    ({ row, veto, past, confidence, source, target }) =>
      OURS.has(row.type) &&
      source.type === 'Person' &&
      veto === null &&
      !past &&
      confidence >= EMPLOYED &&
      target.type === 'Organisation',
  );
  return (person, token) => {
    const own = new Set(jobs.filter((job) => job.source.id === person.id).map((job) => job.target.id));
    const named = inOrder.filter(
      ({ first, entity }) => own.has(entity.id) && first < token && first > token - WE_REACH,
    );
    return named.at(-1)?.entity ?? null;
  };
}

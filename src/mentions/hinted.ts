import type { Hints } from '../hints/hints.ts';
import type { Token } from '../model.ts';
import { soundCode } from '../sounds/code.ts';
import { similarity } from '../sounds/similar.ts';
import { normalize } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import type { PeopleContext } from './people.ts';

/** From this likeness on two spoken words are taken for one name that is expected here. */
const ALIKE = 0.62;
const NAME_WORD = /[\p{L}'’-]+/gu;

interface ExpectedName {
  readonly name: string;
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
}

/** Finds the people that labels, title, notes and metadata name: letter by letter, and by sound where the words are no everyday ones. */
export function findHintedPeople(context: PeopleContext, hints: Hints): readonly Candidate[] {
  const expected = hints.people.map((person) => describeName(person.name)).filter((name) => name.words.length > 1);
  const found: Candidate[] = [];
  context.tokens.forEach((token, index) => {
    if (token.shape === 'mark' || token.shape === 'number') return;
    for (const name of expected) {
      const match = matchAt(context, index, name);
      if (match !== null) found.push(match);
    }
  });
  return found;
}

/** Finds the show the episode belongs to, wherever it is named. */
export function findOwnShow({ tokens }: PeopleContext, hints: Hints): readonly Candidate[] {
  const words = (hints.podcast?.match(NAME_WORD) ?? []).map((word) => normalize(word));
  const name = hints.podcast;
  if (name === null || words.length === 0) return [];
  return tokens.flatMap((_, first) => {
    if (!words.every((word, offset) => tokens[first + offset]?.norm === word)) return [];
    return [
      {
        first,
        last: first + words.length - 1,
        type: 'Podcast' as const,
        name,
        rule: 'podcast/own-show',
        score: words.length > 1 ? 0.97 : 0.6,
        entry: null,
        reason: 'the show the episode belongs to',
      },
    ];
  });
}

function describeName(name: string): ExpectedName {
  const words = (name.match(NAME_WORD) ?? [])
    .flatMap((word) => word.toLowerCase().split('-'))
    .filter((word) => word !== '');
  return { name, words, codes: new Set(words.flatMap((word) => soundCode(word))) };
}

function matchAt(context: PeopleContext, first: number, expected: ExpectedName): Candidate | null {
  const { tokens } = context;
  const last = first + expected.words.length - 1;
  const parts = tokens.slice(first, last + 1);
  if (parts.length < expected.words.length || parts.some((part) => part.shape === 'mark')) return null;
  if (parts.every((part, index) => part.norm === expected.words[index]))
    return hinted({ first, last }, expected, 0.97, 'person/hinted');
  const isEveryday = parts.every((part) => context.lexicon.isOrdinary(part.norm));
  if (isEveryday || !startsAlike(parts, expected)) return null;
  const likeness = Math.min(...parts.map((part, index) => similarity(part.norm, expected.words[index] ?? '')));
  return likeness >= ALIKE ? hinted({ first, last }, expected, 0.7 + likeness / 5, 'person/hinted-by-sound') : null;
}

/** A cheap test before the dear one: some word has the code or the first letter of its expected one. */
function startsAlike(parts: readonly Token[], expected: ExpectedName): boolean {
  return parts.every(
    (part, index) =>
      part.norm[0] === expected.words[index]?.[0] || soundCode(part.norm).some((code) => expected.codes.has(code)),
  );
}

function hinted(span: { first: number; last: number }, expected: ExpectedName, score: number, rule: string): Candidate {
  return {
    ...span,
    type: 'Person',
    name: expected.name,
    rule,
    score,
    entry: null,
    reason: 'a person the episode is known to have',
  };
}

import { squash } from '../catalogue/table.ts';
import type { HintedName, Hints } from '../hints/hints.ts';
import type { Token } from '../model.ts';
import { soundCode } from '../sounds/code.ts';
import { similarity } from '../sounds/similar.ts';
import { normalize } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import type { PeopleContext } from './people-context.ts';

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

/** Pages of these hosts are people's accounts, or anything at all. */
const NO_NAME_HOSTS = /^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|facebook|instagram|youtube|youtu|mastodon|medium)\./;
/** Pages that packages and repositories have. */
const CODE_HOSTS =
  /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg|bitbucket|pypi|npmjs|crates|rubygems|packagist|pkg\.go)\./;
/** "https://www.crate.io/": a whole site. */
const WHOLE_SITE = /^https?:\/\/[^/]+\/?$/;
const LONGEST_HINT = 5;
const SHORTEST_HINT = 4;

/** Finds the names that show notes and links spell out, however they are cut: those no catalogue has get their type from the page. */
export function findHintedNames(
  { tokens }: PeopleContext,
  hints: Hints,
  isKnown: (key: string) => boolean,
): readonly Candidate[] {
  const wanted = new Map(
    hints.names
      .filter(({ name, url }) => squash(name).length >= SHORTEST_HINT && (url === null || !NO_NAME_HOSTS.test(url)))
      .map((hint) => [squash(hint.name), hint] as const)
      .filter(([key]) => !isKnown(key)),
  );
  if (wanted.size === 0) return [];
  return tokens.flatMap((_, first) => {
    let key = '';
    for (let last = first; last < Math.min(tokens.length, first + LONGEST_HINT); last += 1) {
      if (tokens[last]?.shape === 'mark') return [];
      key += squash(tokens[last]?.norm ?? '');
      const hint = wanted.get(key);
      if (hint !== undefined) return [hintedName({ first, last }, hint)];
    }
    return [];
  });
}

function hintedName(span: { first: number; last: number }, { name, url }: HintedName): Candidate {
  const type = url !== null && WHOLE_SITE.test(url) && !CODE_HOSTS.test(url) ? 'Organisation' : 'Project';
  return {
    ...span,
    type,
    name,
    rule: 'notes/named',
    score: 0.9,
    entry: null,
    reason: 'a name that the show notes spell out',
  };
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

import type { Hints } from '../hints/hints.ts';
import type { Mention } from '../model.ts';
import { similarity } from '../sounds/similar.ts';
import { isNickname } from './nicknames.ts';

/** One person of the episode: the name as it should be written and where it is said. */
export interface ResolvedPerson {
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly confidence: number;
  /** True for a bare first name that nothing completes: it means somebody in this episode only. */
  readonly isLocal: boolean;
  readonly entry: string | null;
}

interface Person {
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** How far the spelling is trusted: 3 hint, 2 catalogue, 1 heard. */
  readonly trust: number;
  /** False for people the show is known for until somebody here answers to the name. */
  isPresent: boolean;
  entry: string | null;
}

const LIKE_FIRST = 0.72;
const LIKE_LAST = 0.66;
const LIKE_GIVEN = 0.85;
const LONE_ACCEPTED = 0.55;
const LONE_REPEATED = 0.4;

/** Joins first names, surnames, nicknames and misspellings to the full names of the episode. */
export function resolvePeople(
  mentions: readonly Mention[],
  hints: Hints,
  apart: readonly (readonly string[])[] = [],
): readonly ResolvedPerson[] {
  const areApart = (a: string, b: string): boolean => apart.some((group) => group.includes(a) && group.includes(b));
  const people = expectedPeople(hints);
  const [lone, full] = loneAndFull(mentions, hints);
  for (const mention of [...full].sort(byTrust)) joinFull(people, mention, areApart);
  for (const label of loneLabels(hints)) settleLabel(people, label);
  const unmatched = lone.filter((mention) => !joinLone(people, mention, areApart));
  const named = people.filter((person) => person.isPresent).map(toResolved);
  return [...named, ...localPeople(unmatched)];
}

/** First names alone, and full names; "Jacqueline Emily" is two first names where a Jacqueline and an Emily have surnames here. */
function loneAndFull(mentions: readonly Mention[], hints: Hints): readonly [readonly Mention[], readonly Mention[]] {
  const isFull = (mention: Mention): boolean => mention.entry !== null || nameWords(mention.name).length > 1;
  const names = [...mentions.filter(isFull).map(({ name }) => name), ...hints.people.map(({ name }) => name)];
  const surnames = new Map<string, Set<string>>();
  for (const [first = '', ...rest] of names.map(nameWords))
    if (rest.length > 0) surnames.set(first, new Set([...(surnames.get(first) ?? []), rest.join(' ')]));
  const hasOther = (first: string, surname: string): boolean =>
    [...(surnames.get(first) ?? [])].some((known) => known !== surname);
  const apart = mentions.flatMap((mention) => {
    const [first = '', second = '', ...rest] = nameWords(mention.name);
    const isTogether = mention.entry === null && rest.length === 0 && hasOther(first, second) && hasOther(second, '');
    return isTogether ? saidApart(mention) : [mention];
  });
  return [apart.filter((mention) => !isFull(mention)), apart.filter(isFull)];
}

/** The two words of a mention as mentions of their own. */
function saidApart(mention: Mention): readonly Mention[] {
  const cut = mention.text.search(/\s/);
  const [head, tail] = [mention.text.slice(0, cut), mention.text.slice(cut).trimStart()];
  const middle = mention.end - tail.length;
  return [
    { ...mention, end: mention.start + head.length, text: head, name: head },
    { ...mention, start: middle, text: tail, name: tail },
  ];
}

/** Lower-case words of a name, hyphens and accents aside. */
export const nameWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 0);

function expectedPeople(hints: Hints): Person[] {
  return hints.people
    .filter((hint) => nameWords(hint.name).length > 1)
    .map((hint) => ({
      name: hint.name,
      words: nameWords(hint.name),
      mentions: [],
      trust: 3,
      isPresent: hint.origin !== 'show' && hint.origin !== 'notes',
      entry: null,
    }));
}

/** "Michael": labels and hints that give a first name alone. */
const loneLabels = (hints: Hints): readonly string[] =>
  hints.people.filter((hint) => hint.origin !== 'show' && nameWords(hint.name).length === 1).map((hint) => hint.name);

/** A lone label is whoever here answers to it; a person of that name alone where nobody does. */
function settleLabel(people: Person[], label: string): void {
  const words = nameWords(label);
  const fitting = people.filter((person) => fits(person, words[0] ?? ''));
  const present = fitting.filter((person) => person.isPresent);
  const chosen = present.length === 1 ? present[0] : fitting.length === 1 ? fitting[0] : undefined;
  if (chosen !== undefined) chosen.isPresent = true;
  else if (fitting.length === 0)
    people.push({ name: label, words, mentions: [], trust: 3, isPresent: true, entry: null });
}

const trustOf = (mention: Mention): number => (mention.entry === null ? 1 : 2);
const byTrust = (a: Mention, b: Mention): number =>
  trustOf(b) - trustOf(a) || b.confidence - a.confidence || a.start - b.start;

type AreApart = (a: string, b: string) => boolean;

function joinFull(people: Person[], mention: Mention, areApart: AreApart): void {
  const words = nameWords(mention.name);
  const known = people.find(
    (person) => isSameFull(person.words, words, person.trust) && !areApart(person.name, mention.name),
  );
  const called = known ?? calledByFirstName(people, mention, words);
  if (called === undefined) {
    people.push({
      name: mention.name,
      words,
      mentions: [mention],
      trust: trustOf(mention),
      isPresent: true,
      entry: mention.entry,
    });
    return;
  }
  called.mentions.push(mention);
  called.isPresent = true;
  called.entry ??= mention.entry;
}

/** "Hugh Carton", "Will Carlton": two first names said together, the last of them of somebody who is expected here. */
function calledByFirstName(people: readonly Person[], mention: Mention, words: readonly string[]): Person | undefined {
  if (mention.entry !== null || words.length !== 2) return undefined;
  const last = words[1] ?? '';
  return people.find((person) => person.trust === 3 && isFirstName(person.words[0] ?? '', last));
}

const isFirstName = (first: string, heard: string): boolean =>
  first === heard || (first[0] === heard[0] && heard.length >= 4 && similarity(first, heard) >= LIKE_GIVEN);

/** Two full names are one when first and last words are the same, short for each other, or sound alike. */
function isSameFull(known: readonly string[], heard: readonly string[], trust: number): boolean {
  const [first = '', last = ''] = [known[0], known.at(-1)];
  const [heardFirst = '', heardLast = ''] = [heard[0], heard.at(-1)];
  if (known.length < 2 || heard.length < 2) return known.join('') === heard.join('');
  const isFirst =
    first === heardFirst ||
    isNickname(first, heardFirst) ||
    (first[0] === heardFirst[0] && similarity(first, heardFirst) >= LIKE_FIRST);
  if (!isFirst) return false;
  if (last === heardLast) return true;
  const threshold = trust === 3 ? LIKE_LAST : LIKE_LAST + 0.1;
  return similarity(last, heardLast) >= threshold;
}

/** Joins a lone name to the person it is short for: the one named last before it, where several fit. */
function joinLone(people: readonly Person[], mention: Mention, areApart: AreApart): boolean {
  const word = nameWords(mention.name)[0] ?? '';
  const fitting = people.filter((person) => fits(person, word) && !areApart(person.name, mention.name));
  const chosen = fitting.length > 1 ? nearest(fitting, mention) : fitting[0];
  if (chosen === undefined) return false;
  chosen.mentions.push(mention);
  chosen.isPresent = true;
  return true;
}

function fits(person: Person, word: string): boolean {
  const first = person.words[0] ?? '';
  if (first === word || isNickname(first, word)) return true;
  if (person.words.length > 1 && person.words.at(-1) === word) return true;
  return first.length >= 4 && isFirstName(first, word);
}

function nearest(people: readonly Person[], mention: Mention): Person | undefined {
  const lastBefore = (person: Person): number =>
    person.mentions.reduce((last, other) => (other.start < mention.start ? Math.max(last, other.start) : last), -1);
  return [...people].sort(
    (a, b) => lastBefore(b) - lastBefore(a) || b.trust - a.trust || b.mentions.length - a.mentions.length,
  )[0];
}

function toResolved(person: Person): ResolvedPerson {
  const sure = person.trust === 3 ? 0.95 : Math.max(0.5, ...person.mentions.map((mention) => mention.confidence));
  const mentions = [...person.mentions].sort((a, b) => a.start - b.start);
  return {
    name: person.name,
    mentions,
    confidence: sure,
    isLocal: person.words.length < 2 && person.entry === null,
    entry: person.entry,
  };
}

/** First names that nobody's full name completes: kept where one was called by it, or it is said often. */
function localPeople(mentions: readonly Mention[]): readonly ResolvedPerson[] {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = nameWords(mention.name)[0] ?? '';
    byName.set(key, [...(byName.get(key) ?? []), mention]);
  }
  return [...byName.values()].flatMap((group) => {
    const best = group.reduce((surest, mention) => (mention.confidence > surest.confidence ? mention : surest));
    const likely = group.filter((mention) => mention.confidence >= LONE_REPEATED);
    const isKept = best.confidence >= LONE_ACCEPTED || likely.length >= 3;
    return isKept
      ? [{ name: best.name, mentions: likely, confidence: Math.max(best.confidence, 0.55), isLocal: true, entry: null }]
      : [];
  });
}

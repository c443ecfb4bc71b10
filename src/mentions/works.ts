import type { Token } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Candidate } from './candidate.ts';
import { type Casing, isCapitalised } from './casing.ts';
import { isQuotationMark } from './quotation.ts';
import { NO_NAMES } from './vocabulary.ts';

/** What the search for titled works needs to know. */
export interface WorkContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
}

/** Nouns whose title may stand beside them, with the type of the work. */
const WORK_NOUNS: ReadonlyMap<string, EntityType> = new Map([
  ['book', 'Publication'],
  ['paper', 'Publication'],
  ['article', 'Publication'],
  ['post', 'Publication'],
  ['essay', 'Publication'],
  ['newsletter', 'Publication'],
  ['talk', 'Talk'],
  ['keynote', 'Talk'],
  ['presentation', 'Talk'],
  ['tutorial', 'Talk'],
  ['workshop', 'Talk'],
]);
/** Words between the noun and its title. */
const LINKS: ReadonlySet<string> = new Set([
  'called',
  'titled',
  'entitled',
  'named',
  'is',
  'was',
  "'s",
  ',',
  ':',
  'the',
  'about',
  'on',
]);
/** Small words that may stand inside a title. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of for to in on and with your from at by or is how why'.split(' '),
);
const LONGEST_TITLE = 14;

/** Finds titled books, papers, posts and talks: a quoted or capitalised title beside the noun that says what it is. */
export function findWorks(context: WorkContext): readonly Candidate[] {
  const found: Candidate[] = [];
  context.tokens.forEach((token, index) => {
    const type = WORK_NOUNS.get(token.norm);
    if (type === undefined) return;
    const title = titleAfter(context, index) ?? (type === 'Publication' ? titleBefore(context, index) : null);
    if (title !== null) found.push(work(context, type, title));
  });
  return found;
}

interface Title {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

function titleAfter(context: WorkContext, noun: number): Title | null {
  const { tokens } = context;
  let index = noun + 1;
  let isCalled = false;
  while (index < tokens.length && index < noun + 5 && isLink(tokens[index])) {
    isCalled ||= ['called', 'titled', 'entitled', 'named'].includes(tokens[index]?.norm ?? '');
    index += 1;
  }
  if (isQuote(tokens[index])) return quoted(tokens, index);
  if (!isCalled) return null;
  const last = titleRun(context, index, 1);
  return last > index ? { first: index, last, score: 0.75 } : null;
}

/** A small word, or a comma, between the noun and its title; "The" with a capital belongs to the title. */
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && LINKS.has(token.norm) && token.shape !== 'title';

/** A quotation mark, or an apostrophe in its place. */
const isQuote = (token: Token | undefined): boolean => isQuotationMark(token) || token?.norm === "'";

function quoted(tokens: readonly Token[], open: number): Title | null {
  for (let index = open + 1; index < tokens.length && index <= open + LONGEST_TITLE; index += 1) {
    if (!isQuote(tokens[index])) continue;
    const isLong = index - open > 2;
    return isLong ? { first: open + 1, last: index - 1, score: 0.8 } : null;
  }
  return null;
}

/** "the Black Hat Python book": the run of capitals before the noun, at least two of them. */
function titleBefore(context: WorkContext, noun: number): Title | null {
  const first = titleRun(context, noun - 1, -1);
  return first < noun - 1 ? { first, last: noun - 1, score: 0.7 } : null;
}

/** Walks over capitalised and small words and gives the last capitalised one; `from` where there is none. */
function titleRun(context: WorkContext, from: number, step: 1 | -1): number {
  const { tokens, casing } = context;
  if (casing.isNoisy) return from;
  let edge = from;
  let capitals = 0;
  for (let count = 0; count < LONGEST_TITLE; count += 1) {
    const index = from + step * count;
    const token = tokens[index];
    if (token === undefined || (token.shape === 'mark' && token.norm !== ':')) break;
    const isName =
      (isCapitalised(token) && !(NO_NAMES.has(token.norm) && !SMALL_WORDS.has(token.norm))) || token.shape === 'number';
    if (!isName && !(SMALL_WORDS.has(token.norm) && count > 0)) break;
    if (!isName) continue;
    capitals += 1;
    edge = index;
  }
  return capitals >= 2 ? edge : from;
}

function work({ text, tokens }: WorkContext, type: EntityType, title: Title): Candidate {
  const start = tokens[title.first]?.start ?? 0;
  const end = tokens[title.last]?.end ?? start;
  return {
    first: title.first,
    last: title.last,
    type,
    name: text.slice(start, end).replace(/\s+/g, ' ').replace(/[,.]$/, ''),
    rule: type === 'Talk' ? 'talk/titled' : 'publication/titled',
    score: title.score,
    entry: null,
    reason: 'a title beside the word that says what it is',
  };
}

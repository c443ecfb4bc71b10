/** Universities and institutes by the words of their names: "University of Braunschweig", "Helmholtz Center for Information Security". */
import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { isCapitalised } from './casing.ts';
import type { PeopleContext } from './people-context.ts';
import { NO_NAMES } from './vocabulary.ts';

const HEADS: ReadonlySet<string> = new Set(
  'university college institute institution center centre academy polytechnic'.split(' '),
);
/** What an institution is of, or for. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for']);
/** Most words on either side of the head. */
const LONGEST = 3;

/** Finds institutions that are written with capitals and have a name of their own before or behind their noun. */
export function findInstitutions(context: PeopleContext): readonly Candidate[] {
  if (context.casing.isNoisy) return [];
  return context.tokens.flatMap((token, index) =>
    HEADS.has(token.norm) && token.shape === 'title' ? (institutionAt(context, index) ?? []) : [],
  );
}

function institutionAt(context: PeopleContext, head: number): Candidate | null {
  const { text, tokens } = context;
  const last = LINKS.has(tokens[head + 1]?.norm ?? '') ? runEnd(context, head) : head;
  const first = runStart(
    context,
    head,
    (norm) => !(last > head && isPlacedBehind(tokens[head])) || context.lexicon.isOrdinary(norm),
  );
  const own = tokens.slice(first, last + 1).filter((token, at) => first + at !== head && isCapitalised(token));
  if (!own.some((token) => !context.lexicon.isOrdinary(token.norm))) return null;
  return {
    first,
    last,
    type: 'Organisation',
    name: text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' '),
    rule: 'organisation/institution',
    score: 0.8,
    entry: null,
    reason: 'the words of an institution, with a name of its own',
  };
}

/** A university of somewhere has only everyday words before it ("Technical University of Munich"), an institute its own name. */
const isPlacedBehind = (head: Token | undefined): boolean => head?.norm === 'university' || head?.norm === 'college';

/** The first capital of those that lead up to the head in mid-sentence. */
function runStart({ tokens, casing }: PeopleContext, head: number, isOwn: (norm: string) => boolean): number {
  let first = head;
  while (head - first < LONGEST && isNamePart(tokens[first - 1]) && casing.isCapital(first - 1)) {
    if (!isOwn(tokens[first - 1]?.norm ?? '')) break;
    first -= 1;
  }
  return first;
}

/** The last capital behind "of" or "for", "and" included between two; the head where there is none. */
function runEnd({ tokens }: PeopleContext, head: number): number {
  let last = head;
  for (let index = head + 2; index <= head + 1 + LONGEST; index += 1) {
    const token = tokens[index];
    if (isNamePart(token)) last = index;
    else if (token?.norm !== 'and' && token?.norm !== 'the') break;
  }
  return last;
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !NO_NAMES.has(token.norm);

/** Spoken words as patterns see them: contractions expanded; articles, fillers and adverbs dropped. */
import type { Token } from '../model.ts';

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  im: 'am',
};
/** After these "'s" is "is", elsewhere a possessive. */
const BEFORE_IS: ReadonlySet<string> = new Set(
  'he she it that who what here there this where how name which'.split(' '),
);
/** After a name, "'s" followed by one of these is "is": "Tom's a developer", "Flask's built on Werkzeug". */
const AFTER_IS: ReadonlySet<string> = new Set(
  'a an one been now currently working based built written going part not really basically kind like using about the'.split(
    ' ',
  ),
);
/** "I'd written": the participle tells that "'d" is "had". */
const PARTICIPLE =
  /^(?:been|written|built|gone|given|done|seen|known|made|left|met|had|got|spoken|heard|worked|started|used|created|joined|contributed|never|just|already|always)$/;
/** Articles, fillers and adverbs that no pattern needs. */
const DROPPED: ReadonlySet<string> = new Set(
  'a an the um uh er ah hm really actually basically literally just also currently still very pretty obviously definitely simply quite even already mostly mainly essentially originally initially recently first today sort kinda okay ok well yeah so awesome amazing wonderful great fantastic famous popular new own good old lovely fabulous illustrious now then probably maybe certainly sometimes usually often always eventually finally personally effectively primarily actively long-time longtime full-time part-time active proud huge big little small - " “ ” ( )'.split(
    ' ',
  ),
);
/** Fillers of two words. */
const DROPPED_PAIRS: ReadonlySet<string> = new Set([
  'you know',
  'i mean',
  'kind of',
  'sort of',
  'i think',
  'i guess',
  'i believe',
  'i suppose',
  'of course',
  'as well',
  'in fact',
  'you see',
  'at least',
  'right now',
  'these days',
]);
/** "as well as" and "do you know" are no fillers. */
const KEEPS_PAIR: Readonly<Record<string, ReadonlySet<string>>> = {
  'as well': new Set(['as']),
  'you know': new Set(['about', 'of', 'who', 'what', 'how', 'that']),
};

/** A word of a pattern's alphabet with the number of tokens it took; null for what is dropped. */
export interface Spoken {
  readonly word: string | null;
  readonly taken: number;
}

/** What stands before the word. */
export interface Before {
  readonly word: string;
  readonly isName: boolean;
}

/** Reads the word at a token. */
export function spokenAt(tokens: readonly Token[], index: number, before: Before | undefined): Spoken {
  const norm = tokens[index]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  if (isFillerPair(norm, next, tokens[index + 2]?.norm ?? '')) return { word: null, taken: 2 };
  return { word: wordOf(norm, next, before), taken: 1 };
}

function isFillerPair(norm: string, next: string, after: string): boolean {
  const pair = `${norm} ${next}`;
  return DROPPED_PAIRS.has(pair) && !(KEEPS_PAIR[pair]?.has(after) ?? false);
}

function wordOf(norm: string, next: string, before: Before | undefined): string | null {
  if (norm === "'s") return isCopula(next, before) ? 'is' : "'s";
  if (norm === "'d") return PARTICIPLE.test(next) || next.endsWith('ed') ? 'had' : 'would';
  if (DROPPED.has(norm)) return null;
  const word = CONTRACTIONS[norm] ?? norm;
  return before !== undefined && !before.isName && before.word === word ? null : word;
}

function isCopula(next: string, before: Before | undefined): boolean {
  if (before === undefined) return false;
  return before.isName ? AFTER_IS.has(next) : BEFORE_IS.has(before.word);
}

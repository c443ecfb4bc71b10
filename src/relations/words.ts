/** Spoken words as patterns see them: contractions expanded; articles, fillers, adverbs and auxiliaries dropped. */
import type { Token } from '../model.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  gonna: 'will',
};
/** After these "'s" is "is"; after other words, and after names, most often a possessive. */
const BEFORE_IS = words('he she it that who what here there this where how name which');
/** After a name, "'s" followed by one of these is "is": "Tom's a developer", "Flask's built on Werkzeug". */
const AFTER_IS = words(
  'a an one been now currently working based built written going part not really basically kind like using about the on at in from here also still',
);
/** Participles that "'d", "have" and "has" stand before as auxiliaries. */
const PARTICIPLES = words(
  'been written built gone given done seen known made left met had got spoken heard run become grown sold taught led sat come just also already never always actually',
);
const AUXILIARIES = words("have has had 've having");
const PROGRESSIVES = words(
  'using working running maintaining building writing contributing leading hosting organizing organising developing teaching managing heading helping presenting speaking giving sponsoring',
);
const BEINGS = words("am is are was were be been 'm 're 's");
/** Negated verbs of which patterns see "not", and the verb where it is one of being. */
const DENIED_BEINGS: Readonly<Record<string, string>> = {
  "isn't": 'is',
  "wasn't": 'was',
  "aren't": 'are',
  "weren't": 'were',
};
/** Articles, fillers and adverbs that no pattern needs. */
const DROPPED = words(
  'a an the um uh er ah hm really actually basically literally just also currently still very pretty obviously definitely simply quite even already mostly mainly essentially originally initially recently first today sort kinda okay ok well yeah so awesome amazing wonderful great fantastic famous popular new own good old lovely fabulous illustrious now then probably maybe certainly sometimes usually often always eventually finally personally effectively primarily actively active proud huge big little small mr mrs ms dr professional professionally heavily largely some co full-on - \' ’ ‘ " “ ” ( ) [ ] * / \\ – —',
);
/** Fillers of several words, by the first of them. */
const FILLERS: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord([
  'you know',
  'i mean',
  'kind of',
  'sort of',
  'i think',
  'i guess',
  'i believe',
  'i suppose',
  'i would say',
  'let us say',
  'of course',
  'as well',
  'in fact',
  'you see',
  'at least',
  'right now',
  'these days',
  'one of',
  'some of',
  'a couple of',
  'a lot of',
  'lots of',
  'a bunch of',
  'a ton of',
  'tons of',
  'plenty of',
  'a bit of',
  'a little bit of',
  'quite a bit of',
  'a fair amount of',
  'all sorts of',
  'a bit',
  'a little bit',
  'at the moment',
  'at that time',
  'at the time',
  'back then',
  'for a while',
  'for the first time',
  'on the side',
  'full time',
  'part time',
  'ended up',
  'happen to',
  'happened to',
  'managed to',
  'went on to',
  'to be honest',
  'if you will',
  'more or less',
  'and also',
]);
/** "as well as" and "do you know who" are no fillers. */
const KEPT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  'as well': words('as'),
  'you know': words('about of who what how that'),
  'some of': words('them us you these those'),
  'one of': words('them us you these those'),
};

function byFirstWord(fillers: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const filler of [...fillers].sort((a, b) => b.length - a.length)) {
    const [first = '', ...rest] = filler.split(' ');
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
}

/** A word of a pattern's alphabet with the number of tokens it took; null for what is dropped. */
export interface Spoken {
  readonly word: string | null;
  /** "not", where the word was "isn't". */
  readonly denied: boolean;
  readonly taken: number;
  /** Whether it was a filler between commas that cut a phrase in two: "works, I think, at". */
  readonly goesOn?: boolean;
}

/** What stands before the word. */
export interface Before {
  readonly word: string;
  /** A name, a pronoun that stands for somebody, or a word. */
  readonly kind: 'name' | 'pronoun' | 'word';
}

const PREPOSITIONS = words('at for in on with from to of');

/** Reads the word at a token. */
export function spokenAt(tokens: readonly Token[], index: number, before: Before | undefined): Spoken {
  const norm = tokens[index]?.norm ?? '';
  const filler = fillerAt(tokens, index);
  if (filler > 0) {
    const isParenthesis = before?.word === ',' && tokens[index + filler]?.norm === ',';
    const goesOn = isParenthesis && PREPOSITIONS.has(tokens[index + filler + 1]?.norm ?? '');
    return { word: null, denied: false, taken: isParenthesis ? filler + 1 : filler, goesOn };
  }
  if (norm === 'as' && tokens[index + 1]?.norm === 'well' && tokens[index + 2]?.norm === 'as')
    return { word: 'and', denied: false, taken: 3 };
  if (isBarePossessive(tokens, index, before)) return { word: "'s", denied: false, taken: 1 };
  if (norm.endsWith("n't")) return { word: DENIED_BEINGS[norm] ?? null, denied: true, taken: 1 };
  return { word: wordOf(norm, tokens[index + 1]?.norm ?? '', before), denied: false, taken: 1 };
}

/** "Tim Peters' book", but not a closing quotation mark. */
function isBarePossessive(tokens: readonly Token[], index: number, before: Before | undefined): boolean {
  const [owner, mark, owned] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.kind !== 'name' || (mark?.norm !== "'" && mark?.norm !== '’')) return false;
  return owner?.end === mark.start && owner.norm.endsWith('s') && owned !== undefined && owned.shape !== 'mark';
}

/** The number of tokens of the filler at an index; 0 where there is none. */
export function fillerAt(tokens: readonly Token[], index: number): number {
  const norm = tokens[index]?.norm ?? '';
  for (const rest of FILLERS.get(norm) ?? []) {
    if (!rest.every((word, offset) => tokens[index + 1 + offset]?.norm === word)) continue;
    const after = tokens[index + 1 + rest.length]?.norm ?? '';
    if (!(KEPT_BEFORE[[norm, ...rest].join(' ')]?.has(after) ?? false)) return rest.length + 1;
  }
  return 0;
}

function wordOf(norm: string, next: string, before: Before | undefined): string | null {
  if (DROPPED.has(norm)) return null;
  if (isAuxiliary(norm, next)) return null;
  if (norm === "'s") return isCopula(next, before) ? 'is' : "'s";
  if (norm === "'d") return 'would';
  const word = CONTRACTIONS[norm] ?? norm;
  return before !== undefined && before.kind === 'word' && before.word === word ? null : word;
}

/** "have" before "written", "is" before "using". */
function isAuxiliary(norm: string, next: string): boolean {
  const isParticiple = PARTICIPLES.has(next) || (next.length > 4 && next.endsWith('ed'));
  if (AUXILIARIES.has(norm) || norm === "'d") return isParticiple;
  return BEINGS.has(norm) && PROGRESSIVES.has(next);
}

function isCopula(next: string, before: Before | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'name') return AFTER_IS.has(next);
  return before.kind === 'pronoun' || BEFORE_IS.has(before.word);
}

/** A way to write or say a known name, as the catalogue has it. */
export interface KnownForm {
  readonly entry: { readonly key: string; readonly tier: string };
  readonly kind: string;
}

/** Words that are known: of spoken English, given names, surnames and cities. */
export interface KnownWords {
  frequency(word: string): number;
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  isCity(word: string): boolean;
}

/** Names that are known: the catalogue, or whatever else finds forms by their letters. */
export interface KnownNames {
  find(key: string): readonly KnownForm[];
  readonly lexicon: KnownWords;
}

/** What is known of two names: one thing, two things, or nothing of one of them. */
export type KnownVerdict = 'one' | 'two' | 'unknown';

/** Names from public lists are too often ordinary words to speak against a likeness. */
const UNTRUSTED = 'list';

/** Looks two names up by their canonical keys: "postgres" and "postgresql" are one thing, "redis" and "reddit" two. */
export function knownVerdict(a: string, b: string, names: KnownNames): KnownVerdict {
  const left = names.find(a);
  if (left.length === 0) return 'unknown';
  const right = names.find(b);
  const properLeft = left.filter(isProper);
  const properRight = right.filter(isProper);
  if (share(properLeft, properRight)) return 'one';
  if (properLeft.length > 0 && properRight.length > 0) return 'two';
  return share(left, properRight) ? 'one' : 'unknown';
}

const isProper = (form: KnownForm): boolean => form.kind !== 'heard' && form.entry.tier !== UNTRUSTED;

const share = (a: readonly KnownForm[], b: readonly KnownForm[]): boolean =>
  a.some((left) => b.some((right) => left.entry.key === right.entry.key));

/** Said more rarely than this in some fifty million words, a word counts as unknown. */
const RARE = 20;

/** Whether both are words or names of their own: "Robert" and "Rupert", but not "Rubert". */
export const areBothWords = (a: string, b: string, { lexicon }: KnownNames): boolean =>
  isWord(a, lexicon) && isWord(b, lexicon);

const isWord = (key: string, lexicon: KnownWords): boolean =>
  lexicon.frequency(key) > RARE || lexicon.isGivenName(key) || lexicon.isSurname(key) || lexicon.isCity(key);

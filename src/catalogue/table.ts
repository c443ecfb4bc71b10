/** The catalogue as the stages see it: known names looked up by their letters. */
import type { EntityType } from '../ontology/index.ts';
import type { Lexicon } from './lexicon.ts';

export const TIERS = ['user', 'core', 'rare', 'list'] as const;
/** How far an entry is trusted: the user's own, hand-picked, hand-picked but rare, or from a public list. */
export type Tier = (typeof TIERS)[number];

export const FORM_KINDS = ['name', 'alias', 'heard'] as const;
/** The right name, another right name, or what speech recognition writes instead. */
export type FormKind = (typeof FORM_KINDS)[number];

/** One real thing that is known by name. */
export interface CatalogueEntry {
  /** Stable, derived from type and name. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly tier: Tier;
  /** True where the name is also an everyday word or a common name. */
  readonly needsContext: boolean;
  readonly domain: string;
  readonly links: readonly string[];
  readonly aliases: readonly string[];
  /** Further facts: a proposal's number and title, a podcast's hosts, an event's place. */
  readonly properties: Readonly<Record<string, string>>;
}

/** One way to write or say an entry. */
export interface CatalogueForm {
  readonly entry: CatalogueEntry;
  readonly kind: FormKind;
  /** Lower case, words separated by spaces. */
  readonly written: string;
  /** An everyday word of spoken English; several words only where no person has judged them to be a name together. */
  readonly ordinary: boolean;
  readonly needsContext: boolean;
}

/** Known names, found by their letters alone. */
export interface Catalogue {
  /** Forms whose letters are `key` (see `squash`): the user's first, then core, rare, list; names before aliases before heard forms. */
  find(key: string): readonly CatalogueForm[];
  /** Whether some form may begin with these letters (rarely true without one). */
  hasPrefix(key: string): boolean;
  /** Forms with this sound code (see `sounds/`). */
  soundsLike(code: string): readonly CatalogueForm[];
  readonly lexicon: Lexicon;
  /** Number of built-in entries. */
  readonly size: number;
}

const MARKS = /\p{M}/gu;
const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const UNDECOMPOSED_LETTER = /[łøđßæœı]/g;
const PLAIN = /^[a-z0-9]*$/;

/** The letters and digits of a name: "create db", "CreateDB" and "create-db" are one; "C++" is "c plus plus". */
export function squash(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replaceAll('+', 'plus')
    .replaceAll('#', 'sharp')
    .replaceAll('&', 'and')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(NO_LETTER_OR_DIGIT, '');
}

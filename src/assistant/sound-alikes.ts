/** Names that were heard otherwise: runs of words that sound like a name. */
import { describeName, type NameDescription } from '../sounds/describe.ts';
import { compareNames } from '../sounds/same.ts';
import type { Run, Word } from './words.ts';

/** Words with what a comparison wants to know of them, and the pairs of sounds in them. */
interface Heard {
  readonly description: NameDescription;
  readonly pairs: ReadonlySet<string>;
}

/** Describes words; the same words are described once. */
export type Describe = (words: string) => Heard;

/** A run of words that sounds like a name, and how much. */
export interface SoundAlike {
  readonly run: Run;
  /** 0 to 1, as `sameName` gives it. */
  readonly score: number;
}

/** What is looked for, and where. */
export interface SoundSearch {
  /** Ways to write the name. */
  readonly forms: readonly string[];
  /** The least likeness. */
  readonly least: number;
  /** Whether a run may begin at this word. */
  readonly isPlace: (word: number) => boolean;
  readonly describe: Describe;
}

/** A description that remembers what it has described. */
export function rememberedDescriptions(): Describe {
  const known = new Map<string, Heard>();
  return (words) => {
    const found = known.get(words) ?? heardAs(words);
    known.set(words, found);
    return found;
  };
}

function heardAs(words: string): Heard {
  const description = describeName(words);
  const pairs = description.sounds.flatMap((sound) => [...sound].map((_, at) => sound.slice(at, at + 2)));
  return { description, pairs: new Set(pairs.filter((pair) => pair.length === 2)) };
}

/** How many words more or fewer than the name has may be heard for it. */
const MORE_WORDS = 3;

/** The run of words that sounds most like one of the forms; null where none does. */
export function mostAlike(words: readonly Word[], search: SoundSearch): SoundAlike | null {
  const forms = search.forms.map(search.describe);
  const longest = Math.max(0, ...forms.map(({ description }) => description.words.length)) + MORE_WORDS;
  let best: SoundAlike | null = null;
  for (let first = 0; first < words.length; first += 1) {
    if (!search.isPlace(first)) continue;
    for (let last = first; last < Math.min(words.length, first + longest); last += 1) {
      const heard = words.slice(first, last + 1).map((word) => word.text);
      const found = { run: { first, last }, score: likeness(search.describe(heard.join(' ')), forms) };
      if (found.score >= search.least && (best === null || isBetter(found, best))) best = found;
    }
  }
  return best;
}

/** Small words around a name change nothing: the shortest of equals is the name itself. */
const isBetter = (a: SoundAlike, b: SoundAlike): boolean =>
  a.score > b.score || (a.score === b.score && lengthOf(a) < lengthOf(b));

const lengthOf = ({ run }: SoundAlike): number => run.last - run.first;

const likeness = (heard: Heard, forms: readonly Heard[]): number =>
  Math.max(
    0,
    ...forms.map((form) => (mayBeAlike(heard, form) ? compareNames(heard.description, form.description).score : 0)),
  );

/** Names that are one share a quarter of their pairs of sounds at least: a cheap test before the dear one. */
const SHARED = 0.25;

function mayBeAlike(heard: Heard, form: Heard): boolean {
  const wanted = Math.ceil(form.pairs.size * SHARED);
  let shared = 0;
  for (const pair of form.pairs) {
    if (heard.pairs.has(pair)) shared += 1;
    if (shared >= wanted) return true;
  }
  return wanted === 0;
}

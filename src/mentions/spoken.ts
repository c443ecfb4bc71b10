import { type Catalogue, type CatalogueForm, squash } from '../catalogue/table.ts';
import type { Token } from '../model.ts';
import { soundCode } from '../sounds/code.ts';
import { similarity } from '../sounds/similar.ts';
import type { Anchoring } from './accept.ts';
import type { Candidate } from './candidate.ts';

/** What the search for mis-heard names works with. */
export interface SpokenContext {
  readonly tokens: readonly Token[];
  readonly catalogue: Catalogue;
  /** Names that are certain, by token index. */
  readonly anchors: readonly Anchoring[];
  /** Tokens of names that are certain. */
  isTaken(index: number): boolean;
}

const LONGEST = 3;
/** From this likeness on a window without everyday words is linked; with a neighbour of its field less is enough. */
const ALIKE = 1;
const ALIKE_BESIDE = 0.8;
const NEAR = 8;
const SHORTEST = 5;

/** Finds catalogue names behind words that are none: "workzeug" beside Flask, "CreateDB", "core benefield". */
export function findMisheard(context: SpokenContext): readonly Candidate[] {
  const found: Candidate[] = [];
  context.tokens.forEach((token, first) => {
    if (token.shape === 'mark' || token.shape === 'number' || context.isTaken(first)) return;
    for (let last = first; last < Math.min(first + LONGEST, context.tokens.length); last += 1) {
      const window = context.tokens.slice(first, last + 1);
      if (window.at(-1)?.shape === 'mark' || context.isTaken(last)) return;
      const match = matchWindow(context, first, window);
      if (match !== null) found.push(match);
    }
  });
  return found;
}

/** Only windows with a word that nobody says otherwise are looked up. */
function matchWindow(context: SpokenContext, first: number, window: readonly Token[]): Candidate | null {
  const isName = window.length > 1 && window.every((token) => token.shape === 'title');
  if (!isName && !window.every((token) => isUnheardOf(token.norm, context.catalogue.lexicon))) return null;
  const heard = squash(window.map((token) => token.norm).join(' '));
  if (heard.length < SHORTEST || context.catalogue.find(heard).length > 0) return null;
  const last = first + window.length - 1;
  const best = likest(context, window, { first, last, isName });
  if (best === undefined || best.likeness < (best.isBeside ? ALIKE_BESIDE : ALIKE)) return null;
  return {
    first,
    last,
    type: best.form.entry.type,
    name: best.form.entry.name,
    rule: 'spoken/sound-alike',
    score: best.isBeside ? 0.75 : 0.64,
    entry: best.form.entry,
    reason: best.isBeside
      ? 'sounds like a name of the field that is spoken of here'
      : 'sounds like a name of the field',
  };
}

/** A word that is neither everyday speech nor anybody's name. */
const isUnheardOf = (word: string, lexicon: Catalogue['lexicon']): boolean =>
  lexicon.frequency(word) === 0 &&
  !lexicon.isOrdinary(word) &&
  !lexicon.isGivenName(word) &&
  !lexicon.isSurname(word) &&
  !word.startsWith("'");

/** A known name that sounds like what was heard. */
interface Match {
  readonly form: CatalogueForm;
  readonly likeness: number;
  readonly isBeside: boolean;
}

function likest(
  context: SpokenContext,
  window: readonly Token[],
  { first, last, isName }: { readonly first: number; readonly last: number; readonly isName: boolean },
): Match | undefined {
  const heard = window.map((token) => token.norm).join(' ');
  const key = squash(heard);
  const isFitting = ({ type }: CatalogueForm['entry']): boolean =>
    isName ? type === 'Person' : type !== 'Person' && type !== 'Place';
  const matches = soundCode(heard)
    .flatMap((code) => context.catalogue.soundsLike(code))
    .filter((form) => isFitting(form.entry) && isKin(form, window.length) && !key.startsWith(squash(form.written)))
    .map((form): Match => {
      const likeness = similarity(key, squash(form.written));
      return { form, likeness, isBeside: isBeside(context, form, first, last) };
    });
  return [...matches].sort((a, b) => b.likeness - a.likeness || (a.form.entry.key < b.form.entry.key ? -1 : 1))[0];
}

/** A person is heard as two words or more, anything else as one or two. */
const isKin = (form: CatalogueForm, words: number): boolean => (form.entry.type === 'Person' ? words > 1 : words < 3);

function isBeside({ anchors }: SpokenContext, form: CatalogueForm, first: number, last: number): boolean {
  return anchors.some(
    (anchor) =>
      anchor.domain === form.entry.domain &&
      anchor.first <= last + NEAR &&
      anchor.last >= first - NEAR &&
      anchor.key !== form.entry.key,
  );
}

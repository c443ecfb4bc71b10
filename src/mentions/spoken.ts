import { type Catalogue, type CatalogueForm, squash } from '../catalogue/table.ts';
import type { Token } from '../model.ts';
import { soundCode } from '../sounds/code.ts';
import { describeName } from '../sounds/describe.ts';
import { compareNames } from '../sounds/same.ts';
import { similarity } from '../sounds/similar.ts';
import type { Anchoring } from './accept.ts';
import type { Candidate } from './candidate.ts';

/** What the search for mis-heard names works with. */
export interface SpokenContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly catalogue: Catalogue;
  /** Names that are certain, by token index. */
  readonly anchors: readonly Anchoring[];
  /** Tokens of names that are certain. */
  isTaken(index: number): boolean;
}

const LONGEST = 3;
/** From this likeness on a person's garbled name is linked; beside a name of the same field less is enough. */
const ALIKE = { alone: 1, beside: 0.8, established: 0.8 };
/** The same by sound, as probabilities of `compareNames`. */
const SAME_PERSON = { alone: 0.975, beside: 0.75, established: 0.6 };
/** The same for things, as probabilities of `compareNames`: strangers abound where nothing of the field is near. */
const SAME = { alone: 0.99, beside: 0.93, established: 0.85 };
/** How near a name of the same field must stand, in tokens: beside people's names, and beside things'. */
const NEAR = 8;
const NEAR_THING = 60;
const SHORTEST = 5;
/** Without anything of its field around it, a heard name must be this long. */
const LONG = 8;

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
  const isName = isPersonWritten(window, context.catalogue.lexicon);
  if (!isName && !window.every((token) => isUnheardOf(token.norm, context.catalogue.lexicon))) return null;
  const heard = squash(window.map((token) => token.norm).join(' '));
  if (heard.length < SHORTEST || context.catalogue.find(heard).length > 0) return null;
  const last = first + window.length - 1;
  const best = likest(context, window, { first, last, isName });
  if (best === undefined || best.likeness < 1) return null;
  if (best.company === 'alone' && !isName && (window.length > 1 || heard.length < LONG)) return null;
  return {
    first,
    last,
    type: best.form.entry.type,
    name: best.form.entry.name,
    rule: 'spoken/sound-alike',
    score: best.company === 'alone' ? 0.64 : 0.75,
    entry: best.form.entry,
    reason:
      best.company === 'alone'
        ? 'sounds like a name of the field'
        : 'sounds like a name of the field that is spoken of here',
  };
}

/** "Cory Benefield", and "Cory benefield" where speech recognition never heard of the surname. */
function isPersonWritten(window: readonly Token[], lexicon: Catalogue['lexicon']): boolean {
  const [given, surname] = window;
  if (given === undefined || surname === undefined) return false;
  if (window.every((token) => token.shape === 'title')) return true;
  const isLeftSmall = window.length === 2 && given.shape === 'title' && surname.shape === 'lower';
  return isLeftSmall && lexicon.isGivenName(given.norm) && isUnheardOf(surname.norm, lexicon);
}

/** Film dialogue counts no words with capitals; these are said every day all the same. */
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** A word that is neither everyday speech nor anybody's name. */
const isUnheardOf = (word: string, lexicon: Catalogue['lexicon']): boolean =>
  !CALENDAR.has(word) &&
  lexicon.frequency(word) === 0 &&
  !lexicon.isOrdinary(word) &&
  !lexicon.isGivenName(word) &&
  !lexicon.isSurname(word) &&
  !word.startsWith("'");

/** What else is named around a heard name: itself, something of its field, or nothing. */
type Company = 'established' | 'beside' | 'alone';

/** A known name that sounds like what was heard. */
interface Match {
  readonly form: CatalogueForm;
  /** From 1 on it is taken for the name. */
  readonly likeness: number;
  readonly company: Company;
}

/** Where a window stands, and whether it is written like a person's name. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

function likest(context: SpokenContext, window: readonly Token[], place: Place): Match | undefined {
  const heard = context.text.slice(window[0]?.start ?? 0, window.at(-1)?.end ?? 0);
  const key = squash(heard);
  const described = describeName(heard);
  const isFitting = ({ type }: CatalogueForm['entry']): boolean =>
    place.isName ? type === 'Person' : type !== 'Person' && type !== 'Place';
  const likeness = (written: string, company: Company): number => {
    const sound = compareNames(described, describeName(written), { known: context.catalogue }).score;
    if (!place.isName) return sound / SAME[company];
    return Math.max(similarity(key, squash(written)) / ALIKE[company], sound / SAME_PERSON[company]);
  };
  const matches = soundCode(heard)
    .flatMap((code) => context.catalogue.soundsLike(code))
    .filter((form) => isFitting(form.entry) && isKin(form, window.length) && !isPartOf(key, squash(form.written)))
    .map((form): Match => {
      const company = companyOf(context, form, place);
      return { form, company, likeness: likeness(form.written, company) };
    });
  return [...matches].sort((a, b) => rank(b) - rank(a) || (a.form.entry.key < b.form.entry.key ? -1 : 1))[0];
}

const COMPANY_WEIGHT: Readonly<Record<Company, number>> = { established: 0.2, beside: 0.06, alone: 0 };
const rank = ({ likeness, company }: Match): number => likeness + COMPANY_WEIGHT[company];

/** "sketchup" is no mis-heard "Sketch", "mathematic" no "Mathematica". */
const isPartOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A person is heard as two words or more, anything else as one or two. */
const isKin = (form: CatalogueForm, words: number): boolean => (form.entry.type === 'Person' ? words > 1 : words < 3);

function companyOf({ anchors }: SpokenContext, form: CatalogueForm, { first, last, isName }: Place): Company {
  const { key, domain } = form.entry;
  if (anchors.some((anchor) => anchor.key === key)) return 'established';
  const reach = isName ? NEAR : NEAR_THING;
  const isNear = (anchor: Anchoring): boolean =>
    anchor.domain === domain && anchor.first <= last + reach && anchor.last >= first - reach;
  return anchors.some(isNear) ? 'beside' : 'alone';
}

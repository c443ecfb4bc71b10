/** Sentences as patterns see them: normalised words and typed mentions, each leading back to the text. */
import type { Document, Entity, Sentence, Span } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Located, Reference, Resolver, Way } from './located.ts';
import { coordinateRole, isVerb, resumedSubject, type Subject } from './subjects.ts';
import { type Before, fillerAt, spokenAt } from './words.ts';

/** One word or mention of an encoded sentence. */
export interface Item extends Span {
  readonly word: string;
  /** The entity it names or stands for, or null for a word. */
  readonly entity: Entity | null;
  /** 1 for a name, less for a pronoun. */
  readonly confidence: number;
  /** How the entity is named: by a name, or by which pronoun. */
  readonly way: Way;
  /** True for "me", "him", "us": never the subject of what follows. */
  readonly isObject: boolean;
  /** True for a subject that is understood, not said: "… and maintains Flask". */
  readonly isUnderstood: boolean;
}

/** A sentence as one string of ` word` and ` §Type#index`, and its items. */
export interface Encoded {
  readonly code: string;
  readonly items: readonly Item[];
  /** Where each item begins in `code`. */
  readonly starts: readonly number[];
  readonly words: ReadonlySet<string>;
  readonly sentence: Sentence;
  /** Who or what the sentence speaks of at its end, for a next one that goes on without naming it. */
  readonly subject: Item | null;
}

/** What encoding needs beside the sentence. */
export interface Encoding {
  readonly document: Document;
  readonly located: Located;
  readonly resolve: Resolver;
  /** The subject a sentence before left open, or null. */
  readonly carried: Item | null;
}

/** "my", "his": possessives of which patterns see the owner and "'o", which stands for "'s" too. */
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'his', 'her', 'your', 'our', 'its', 'their']);

const OBJECTS: ReadonlySet<string> = new Set(['me', 'him', 'us', 'myself', 'himself', 'herself']);

/** Encodes the tokens of a sentence. */
export function encodeSentence(sentence: Sentence, { document, located, resolve, carried }: Encoding): Encoded {
  const items: Item[] = [];
  const subject: Subject = { current: carried, isCopular: false };
  for (let index = sentence.first; index <= sentence.last; index += 1) {
    const mention = located.starting.get(index);
    if (mention !== undefined) {
      dropKind(items, mention.entity.type);
      if (items.at(-1)?.word === 'this' && isThis(document, index)) items.pop();
      items.push(nameItem(mention.entity, mention));
      subject.current ??= items.at(-1) ?? null;
      index = Math.max(index, mention.last);
      continue;
    }
    const reference = fillerAt(document.tokens, index) > 0 ? null : resolve(index);
    if (reference !== null) {
      index = pushReference(items, reference, document, index);
      subject.current ??= items.at(-1) ?? null;
      continue;
    }
    const before = items.at(-1);
    const spoken = spokenAt(document.tokens, index, before && { word: before.word, kind: kindOf(before) });
    const token = document.tokens[index];
    if (spoken.goesOn === true) items.pop();
    index += spoken.taken - 1;
    if (token === undefined) continue;
    if (spoken.word !== null) pushWord(items, subject, wordItem(spoken.word, token));
    if (spoken.denied) items.push(wordItem('not', token));
  }
  return encoded(items, sentence, subject.current);
}

const kindOf = ({ entity, way }: Item): Before['kind'] =>
  entity === null ? 'word' : way === 'name' ? 'name' : 'pronoun';

const kinds = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Nouns that only say what the name behind them names: "the book Black Hat Go", "a tool called SmallBoard". */
const KINDS: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  Project: kinds(
    'tool library framework project package app application plugin database product service language platform software thing module system website site game extension repo repository startup',
  ),
  Organisation: kinds(
    'company startup organization organisation agency consultancy firm nonprofit charity foundation group community body employer',
  ),
  Publication: kinds('book paper article post blog blogpost newsletter series essay course'),
  Event: kinds('conference event meetup summit'),
  Talk: kinds('talk keynote presentation'),
  Podcast: kinds('podcast show'),
  Technology: kinds('standard protocol format technique'),
};
const NAMING = kinds('called named titled entitled');

/** "has a book called X" says more than "has X". */
const OWNED = kinds('have has had');
const OWNED_REACH = 5;

/** Takes back "tool called" and "tool that is called" before the name of a tool. */
function dropKind(items: Item[], type: EntityType): void {
  const isNamed = NAMING.has(items.at(-1)?.word ?? '');
  const length = isNamed ? (isRelative(items) ? 4 : 2) : 1;
  const noun = items.at(-length);
  if (noun === undefined || noun.entity !== null || KINDS[type]?.has(noun.word) !== true) return;
  const before = items.at(-length - 1);
  if (items.slice(-OWNED_REACH).some((item) => OWNED.has(item.word))) return;
  if (before === undefined || before.entity !== null || before.word === "'s" || before.word === "'o") return;
  items.splice(items.length - length);
  if (isNamed) for (let left = 3; left > 0 && isAttribute(items); left -= 1) items.pop();
}

/** "[library] that is called". */
const isRelative = (items: readonly Item[]): boolean =>
  /^(?:is|was)$/.test(items.at(-2)?.word ?? '') && /^(?:that|which)$/.test(items.at(-3)?.word ?? '');

/** "a tiny static [tool called]": words that only describe the noun; what stands before them stays. */
function isAttribute(items: readonly Item[]): boolean {
  const [word, before] = [items.at(-1), items.at(-2)];
  if (word === undefined || before === undefined || word.entity !== null || before.entity !== null) return false;
  return !isVerb(word.word) && !FUNCTION_WORDS.has(word.word);
}

const FUNCTION_WORDS = kinds(
  "of for to in on at by with from and or but as that which who , . 's 'o is was are were not have has had do does did about over into out up there this his her my our their your called",
);

function pushWord(items: Item[], subject: Subject, item: Item): void {
  if (isVerb(item.word)) {
    const resumed = resumedSubject(items, subject, item.word);
    if (resumed !== null) items.push(resumed);
  } else coordinateRole(items, subject, item.word);
  items.push(item);
}

/** A pronoun or a noun that means somebody; possessives leave "'o", nouns take their words with them. */
function pushReference(items: Item[], reference: Reference, document: Document, index: number): number {
  const last = index + reference.length - 1;
  const span = { start: document.tokens[index]?.start ?? 0, end: document.tokens[last]?.end ?? 0 };
  const isObject = OBJECTS.has(document.tokens[index]?.norm ?? '');
  const before = items.at(-1);
  if (before?.entity?.id === reference.entity.id && before.way === reference.way) items.pop();
  if (reference.also !== null)
    items.push(
      { ...nameItem(reference.also, span), confidence: reference.confidence, way: reference.way },
      wordItem('and', span),
    );
  if (document.tokens[index]?.norm === 'there') items.push(wordItem('at', span));
  items.push({ ...nameItem(reference.entity, span), confidence: reference.confidence, way: reference.way, isObject });
  if (POSSESSIVES.has(document.tokens[index]?.norm ?? '')) items.push(wordItem("'o", span));
  return last;
}

/** How many words may stand between "this" and the name it points at: "this awesome little Flask". */
const POINTING_REACH = 3;
const DETACHED: ReadonlySet<string> = new Set(['now', 'then', 'also', 'just', 'today', 'so', ',', '.']);

/** "this awesome Flask", but not "has this now. Flask". */
function isThis({ tokens }: Document, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - POINTING_REACH), index).map(({ norm }) => norm);
  return !before.slice(before.lastIndexOf('this') + 1).some((word) => DETACHED.has(word));
}

const wordItem = (word: string, { start, end }: Span): Item => ({
  word,
  entity: null,
  confidence: 1,
  way: 'name',
  isObject: false,
  isUnderstood: false,
  start,
  end,
});

const nameItem = (entity: Entity, span: Span): Item => ({ ...wordItem(`§${entity.type}#`, span), entity });

function encoded(items: readonly Item[], sentence: Sentence, subject: Item | null): Encoded {
  const starts: number[] = [];
  let code = '';
  items.forEach((item, index) => {
    starts.push(code.length);
    code += item.entity === null ? ` ${item.word}` : ` ${item.word}${index}`;
  });
  const words = new Set(items.flatMap((item) => (item.entity === null ? [item.word] : [])));
  return { code, items, starts, words, sentence, subject };
}

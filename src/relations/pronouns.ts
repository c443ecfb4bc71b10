/** Who or what "I", "you", "she", "it" and "the company" mean at a place; nobody rather than a guess. */
import type { Document, Entity } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import { CLASSES } from '../ontology/pattern.ts';
import type { Located, LocatedMention, Reference, Resolver, Way } from './located.ts';
import { isQuoted } from './quoted.ts';
import type { Conversation, Speaking } from './speaking.ts';

/** What pronouns are resolved from. */
export interface PronounInput {
  readonly document: Document;
  readonly located: Located;
  readonly conversation: Conversation;
  /** The show's own node, for "the show", or null. */
  readonly podcast: Entity | null;
  /** Where a person works at a token, for "we"; null where that is not known (yet). */
  readonly employerAt: (person: Entity, token: number) => Entity | null;
}

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['i', 'i'],
  ['my', 'i'],
  ['me', 'i'],
  ['myself', 'i'],
  ['you', 'you'],
  ['your', 'you'],
  ['he', 'he'],
  ['she', 'he'],
  ['his', 'he'],
  ['her', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['herself', 'he'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['their', 'they'],
  ['we', 'we'],
  ['our', 'we'],
  ['us', 'we'],
]);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'our']);
/** Nouns that take up a name again: "the project", "this company". */
const NOUNS: ReadonlyMap<string, readonly EntityType[]> = new Map<string, readonly EntityType[]>([
  ['project', ['Project']],
  ['library', ['Project']],
  ['framework', ['Project']],
  ['tool', ['Project']],
  ['package', ['Project']],
  ['language', ['Project']],
  ['database', ['Project']],
  ['company', ['Organisation']],
  ['startup', ['Organisation']],
  ['organization', ['Organisation']],
  ['organisation', ['Organisation']],
  ['foundation', ['Organisation']],
  ['team', ['Organisation']],
  ['board', ['Organisation']],
  ['committee', ['Organisation']],
  ['book', ['Publication']],
  ['paper', ['Publication']],
  ['conference', ['Event']],
  ['event', ['Event']],
  ['talk', ['Talk']],
  ['keynote', ['Talk']],
]);
const SHOW_NOUNS: ReadonlySet<string> = new Set(['show', 'podcast']);
/** After these a noun introduces a name and takes up none. */
const INTRODUCING: ReadonlySet<string> = new Set('called named titled behind of that which who for is ,'.split(' '));
/** What "it" may mean. */
const THINGS: readonly EntityType[] = ['Project', 'Publication', 'Talk', 'Event', 'Podcast', 'Proposal'];
/** How many tokens back the name may stand. */
/** What "they" may mean. */
const MAKERS: readonly EntityType[] = ['Organisation', 'Project'];
const PERSON_REACH = 40;
const THING_REACH = 32;
const NOUN_REACH = 100;
const LIKELY = 0.76;
const GUESSED = 0.62;

/** Builds the resolver of an episode. */
export function pronounResolver(input: PronounInput): Resolver {
  const { tokens } = input.document;
  return (index) => {
    const norm = tokens[index]?.norm ?? '';
    const way = WAYS.get(norm);
    if (norm === 'there') return workplace(input, index);
    if (way !== undefined) return way === 'i' && isQuoted(tokens, index) ? null : pronoun(input, way, index);
    return DETERMINERS.has(norm) ? definite(input, index) : null;
  };
}

function pronoun(input: PronounInput, way: Way, index: number): Reference | null {
  const { conversation } = input;
  const refer = (found: Speaking | null, as: Way = way): Reference | null =>
    found && { ...found, way: as, length: 1, also: null };
  if (way === 'i') return refer(conversation.speakerAt(index));
  if (way === 'you') return refer(conversation.addresseeAt(index));
  if (way === 'he') return refer(thirdPerson(input, index));
  if (way === 'it') return refer(uniqueBefore(input, index, { types: THINGS, reach: THING_REACH }));
  if (way === 'they') return refer(doubted(uniqueBefore(input, index, { types: MAKERS, reach: THING_REACH })));
  if (input.document.tokens[index + 1]?.norm === 'both') return weBoth(input, index);
  return refer(weAt(input, index));
}

/** "we both": who speaks and who is spoken to. */
function weBoth({ conversation }: PronounInput, index: number): Reference | null {
  const [speaker, other] = [conversation.speakerAt(index), conversation.addresseeAt(index)];
  if (speaker === null || other === null) return null;
  return { ...speaker, confidence: speaker.confidence * 0.9, way: 'we', length: 1, also: other.entity };
}

const doubted = (found: Speaking | null): Speaking | null => found && { ...found, confidence: found.confidence * 0.9 };

/** "we": the company of who speaks, else the speaker as one of several. */
function weAt({ conversation, employerAt }: PronounInput, index: number): Speaking | null {
  const speaker = conversation.speakerAt(index);
  if (speaker === null) return null;
  const employer = employerAt(speaker.entity, index);
  return { entity: employer ?? speaker.entity, confidence: speaker.confidence * (employer === null ? 0.82 : 0.88) };
}

/** How many tokens back the last of several people may stand. */
const NEAREST = 18;
/** Up to this confidence who speaks is a guess that "she" right behind a name refutes: nobody says it of himself. */
const DOUBTED = 0.76;
/** How many tokens before "she" that name stands at most. */
const JUST_NAMED = 16;

/** The person named last before, if only one was named since the sentence before. */
function thirdPerson({ located, conversation }: PronounInput, index: number): Speaking | null {
  const speaker = conversation.speakerAt(index);
  const isHimself = ({ entity, last }: LocatedMention): boolean =>
    entity.id === speaker?.entity.id && (speaker.confidence > DOUBTED || index - last > JUST_NAMED);
  const recent = mentionsBefore(located, index, PERSON_REACH).filter(
    (mention) => mention.entity.type === 'Person' && !isHimself(mention),
  );
  const last = recent.at(-1);
  if (last === undefined) return null;
  const others = new Set(recent.map((mention) => mention.entity.id));
  if (others.size > 1) return index - last.last <= NEAREST ? { entity: last.entity, confidence: GUESSED } : null;
  return { entity: last.entity, confidence: index - last.first <= 25 ? LIKELY : GUESSED };
}

/** What a pronoun or noun may mean and how many tokens back it may stand. */
interface Sought {
  readonly types: readonly EntityType[];
  readonly reach: number;
}

const PREPOSITIONS: ReadonlySet<string> = new Set('in with on using for from by to at of like than into'.split(' '));
/** "written in JavaScript. It …": what stands behind a preposition is seldom taken up. */
const isObject = (before: string): boolean => PREPOSITIONS.has(before);

/** The only thing of a kind that was named shortly before, the first of its sentence where two were; of several the last that something was said of. */
function uniqueBefore(
  { located, document: { tokens } }: PronounInput,
  index: number,
  { types, reach }: Sought,
): Speaking | null {
  const named = mentionsBefore(located, index, reach).filter((mention) => types.includes(mention.entity.type));
  const recent = named.filter((mention) => !isObject(tokens[mention.first - 1]?.norm ?? ''));
  const [first] = recent;
  if (first === undefined) return null;
  if (recent.some((mention) => mention.entity.id !== first.entity.id)) {
    const subject = recent.findLast(({ last }) => PREDICATES.has(tokens[last + 1]?.norm ?? ''));
    return subject === undefined ? null : { entity: subject.entity, confidence: GUESSED };
  }
  const isLast = named.at(-1)?.entity.id === first.entity.id;
  return { entity: first.entity, confidence: isLast ? LIKELY : GUESSED };
}

/** What stands behind a subject: "Flask is small, and it …". */
const PREDICATES: ReadonlySet<string> = new Set(
  "is was 's has had does did can could will would isn't wasn't doesn't uses used lets makes gives came comes started became works".split(
    ' ',
  ),
);

/** "the company", "our project", "the show". */
function definite(input: PronounInput, index: number): Reference | null {
  const { tokens } = input.document;
  const noun = tokens[index + 1]?.norm ?? '';
  if (input.located.starting.has(index + 1) || input.located.starting.has(index + 2)) return null;
  if (INTRODUCING.has(tokens[index + 2]?.norm ?? '')) return null;
  if (SHOW_NOUNS.has(noun) && input.podcast !== null)
    return { entity: input.podcast, confidence: LIKELY, way: 'noun', length: 2, also: null };
  const types = NOUNS.get(noun);
  const found = types === undefined ? null : uniqueBefore(input, index, { types, reach: NOUN_REACH });
  return found && { ...found, way: 'noun', length: 2, also: null };
}

/** "worked there", "the CTO over there", "joined there": what stands before "there" where it means a workplace. */
const WORKING: ReadonlySet<string> = new Set([
  'work',
  'works',
  'worked',
  'working',
  'job',
  'time',
  ...CLASSES.role.split(' '),
]);

/** The only company named shortly before, for "there" after work or a role. */
function workplace({ located, document: { tokens } }: PronounInput, index: number): Reference | null {
  const before = tokens[index - 1]?.norm === 'over' ? index - 2 : index - 1;
  if (!WORKING.has(tokens[before]?.norm ?? '')) return null;
  const named = mentionsBefore(located, index, NOUN_REACH).filter(({ entity }) => entity.type === 'Organisation');
  const [first] = named;
  if (first === undefined || named.some(({ entity }) => entity.id !== first.entity.id)) return null;
  return { entity: first.entity, confidence: LIKELY, way: 'noun', length: 1, also: null };
}

function mentionsBefore({ inOrder }: Located, index: number, reach: number): readonly LocatedMention[] {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.first ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  let from = low;
  while (from > 0 && (inOrder[from - 1]?.first ?? 0) >= index - reach) from -= 1;
  return inOrder.slice(from, low);
}

/** Who is speaking at a place in the text: by label, by self-introduction, by the course of an interview. */
import type { Document, Entity } from '../model.ts';
import { calledUpon } from './called.ts';
import { labelledPerson } from './labels.ts';
import type { Located, LocatedMention } from './located.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Role } from './role.ts';

/** Somebody who speaks, with how sure that is. */
export interface Speaking {
  readonly entity: Entity;
  readonly confidence: number;
}

/** Who speaks and who is spoken to, by token. */
export interface Conversation {
  readonly speakerAt: (token: number) => Speaking | null;
  readonly addresseeAt: (token: number) => Speaking | null;
}

/** What the course of a conversation is read from. */
export interface ConversationInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly roles: readonly Role[];
}

const SURE = 0.97;
const INTRODUCED = 0.8;
const LIKELY = 0.74;
const GUESSED = 0.62;
/** For how many tokens a self-introduction holds where nothing tells the turns apart: in a talk, and in a conversation. */
const TALK_HOLDS = 250;
const TURN_HOLDS = 50;

/** Reads the course of a conversation. */
export function conversationOf(input: ConversationInput): Conversation {
  const isLabelled = input.document.transcript.turns.some((turn) => turn.speaker !== null);
  return isLabelled ? labelledConversation(input) : inferredConversation(input);
}

function labelledConversation({ document, entities, located, roles }: ConversationInput): Conversation {
  const { turns } = document.transcript;
  const people = peopleByLabel({ document, entities, located, roles });
  const turnByToken = turnsByToken(document);
  const entityOf = (turn: number): Entity | null => people.get(turns[turn]?.speaker ?? '') ?? null;
  const speaking = (entity: Entity | null, confidence: number): Speaking | null => entity && { entity, confidence };
  return {
    speakerAt: (token) => speaking(entityOf(turnByToken[token] ?? 0), SURE),
    addresseeAt: (token) => {
      const turn = turnByToken[token] ?? 0;
      const speaker = entityOf(turn);
      const other = [turn + 1, turn - 1].map(entityOf).find((entity) => entity !== null && entity.id !== speaker?.id);
      return speaking(other ?? null, LIKELY);
    },
  };
}

function turnsByToken(document: Document): Int32Array {
  const { turns } = document.transcript;
  const turnByToken = new Int32Array(document.tokens.length);
  let turn = 0;
  document.tokens.forEach((token, index) => {
    while (turn < turns.length - 1 && token.start >= (turns[turn]?.span.end ?? 0)) turn += 1;
    turnByToken[index] = turn;
  });
  return turnByToken;
}

/** The person behind each label; "Speaker 1" is who introduces himself there, or who alone is left. */
function peopleByLabel({ document, entities, located, roles }: ConversationInput): ReadonlyMap<string, Entity> {
  const { turns } = document.transcript;
  const labels = [...new Set(turns.flatMap((turn) => turn.speaker ?? []))];
  const people = new Map<string, Entity>();
  for (const label of labels) {
    const person = labelledPerson(entities, label);
    if (person !== undefined) people.set(label, person);
  }
  for (const introduction of introductionsOf(document, located)) {
    const label = turns.find((turn) => introduction.start < turn.span.end)?.speaker ?? null;
    if (label !== null && !people.has(label) && ![...people.values()].includes(introduction.entity))
      people.set(label, introduction.entity);
  }
  const unknown = labels.filter((label) => !people.has(label));
  const left = roles.map((role) => role.entity).filter((entity) => ![...people.values()].includes(entity));
  if (labels.length === 2 && unknown.length === 1 && left.length === 1 && left[0] !== undefined)
    people.set(unknown[0] ?? '', left[0]);
  return people;
}

/** Names right behind "I'm", "my name is", "this is your host". */
function introductionsOf({ tokens }: Document, { inOrder }: Located): readonly LocatedMention[] {
  return inOrder.filter((mention) => {
    if (mention.entity.type !== 'Person') return false;
    const before = tokens.slice(Math.max(0, mention.first - 7), mention.first);
    const words = before.filter((token) => token.shape !== 'mark').map((token) => token.norm);
    return INTRODUCTION.test(words.join(' '));
  });
}

/** "You have done great stuff there. Matthew Rocklin. Yeah, so I …": a name by itself gives the word to whoever bears it. */
function handedOver({ tokens, sentences }: Document, { inOrder }: Located): readonly LocatedMention[] {
  const people = new Map(
    inOrder.flatMap((mention) => (mention.entity.type === 'Person' ? [[mention.first, mention] as const] : [])),
  );
  return sentences.flatMap(({ first, last }, index) => {
    const mention = people.get(first);
    const isAlone = tokens.slice((mention?.last ?? last) + 1, last + 1).every((token) => token.shape === 'mark');
    const answer = tokens[sentences[index + 1]?.first ?? -1]?.norm ?? '';
    return mention !== undefined && mention.last <= last && isAlone && ANSWERS.has(answer) ? [mention] : [];
  });
}

/** Words with which somebody begins who was given the word. */
const ANSWERS: ReadonlySet<string> = new Set('yeah yes sure hi hey hello thanks thank i so well absolutely'.split(' '));

/** Where somebody says "my name is" and the name is none that is known: from there on nobody knows who speaks. */
function strangersOf({ tokens }: Document, introductions: readonly LocatedMention[]): readonly number[] {
  const known = new Set(introductions.map(({ first }) => first));
  return tokens.flatMap((token, index) => {
    const isSaid =
      token.norm === 'name' && tokens[index - 1]?.norm === 'my' && NAMES.has(tokens[index + 1]?.norm ?? '');
    return isSaid && !known.has(index + 2) ? [index] : [];
  });
}

const NAMES: ReadonlySet<string> = new Set(['is', "'s"]);

/** "hi i 'm", "my name is", "this is your host", "i am your host today". */
const INTRODUCTION =
  /(?:^| )(?:i (?:'m|am)|my name (?:is|'s)|(?:this is|i (?:'m|am)) your (?:co )?host(?: (?:today|as always|this week))?)$/;

function inferredConversation(input: ConversationInput): Conversation {
  const paragraphs = paragraphsOf(input.document);
  const introductions = [
    ...introductionsOf(input.document, input.located),
    ...handedOver(input.document, input.located),
  ].sort((a, b) => a.first - b.first);
  const strangers = strangersOf(input.document, introductions);
  const people = { hosts: of(input, 'host'), guests: of(input, 'guest'), lone: loneSpeaker(input) };
  const holds = people.hosts.length + people.guests.length > 0 ? TURN_HOLDS : TALK_HOLDS;
  const called = calledUpon(input, paragraphs, people.guests);
  const indexAt = (token: number): number => paragraphIndex(paragraphs, token);
  const isAsked = askedSentences(input.document);
  const at = (token: number): Paragraph => {
    const paragraph = paragraphs[indexAt(token)] ?? WHOLE;
    return isAsked(token) ? { ...paragraph, hostness: Math.max(1, paragraph.hostness) } : paragraph;
  };
  const isStranger = (token: number): boolean => {
    const last = strangers.findLast((index) => index <= token);
    return last !== undefined && !introductions.some(({ first }) => first > last && first <= token);
  };
  const speakerAt = (token: number): Speaking | null => {
    if (people.hosts.length + people.guests.length === 0 && isStranger(token)) return null;
    const named = introduced(introductions, { paragraph: at(token), holds }, token);
    if (named !== null) return named;
    if (people.lone !== null) return { entity: people.lone, confidence: LIKELY };
    return interviewed(at(token), { ...people, called: called.get(indexAt(token)) ?? null });
  };
  return {
    speakerAt,
    addresseeAt: (token) => {
      const guest = people.guests.length === 1 ? people.guests[0] : undefined;
      if (guest === undefined || at(token).hostness < 0) return null;
      const speaker = speakerAt(token);
      const isHeHimself = speaker?.entity.id === guest.id && speaker.confidence > GUESSED;
      return isHeHimself ? null : { entity: guest, confidence: GUESSED };
    },
  };
}

const YOU: ReadonlySet<string> = new Set(['you', 'your', 'yours', "you're"]);
const I: ReadonlySet<string> = new Set(['i', 'my', 'me', "i'm"]);

/** Sentences that speak to somebody and of nobody else, within a stretch that nothing cuts: "your day job, right, you work at". */
function askedSentences({ tokens, sentences }: Document): (token: number) => boolean {
  const asked = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    const words = tokens.slice(first, last + 1).map((token) => token.norm);
    const isAsked = words.filter((word) => YOU.has(word)).length > 1 && !words.some((word) => I.has(word));
    if (isAsked) asked.fill(1, first, last + 1);
  }
  return (token) => asked[token] === 1;
}

const WHOLE: Paragraph = { first: 0, last: Number.POSITIVE_INFINITY, hostness: 0, isWhole: true };

const of = ({ roles }: ConversationInput, part: Role['part']): readonly Entity[] =>
  roles.filter((role) => role.part === part).map((role) => role.entity);

/** The one who introduced himself in the same paragraph, or not long before. */
function introduced(
  introductions: readonly LocatedMention[],
  { paragraph, holds }: { readonly paragraph: Paragraph; readonly holds: number },
  token: number,
): Speaking | null {
  const from = paragraph.isWhole ? token - holds : paragraph.first;
  const last = introductions.filter((mention) => mention.first <= token + 8 && mention.first >= from).at(-1);
  if (last === undefined) return null;
  if (!paragraph.isWhole) return { entity: last.entity, confidence: INTRODUCED };
  return token - last.first <= holds ? { entity: last.entity, confidence: LIKELY } : null;
}

interface People {
  readonly hosts: readonly Entity[];
  readonly guests: readonly Entity[];
  /** The guest whom the host called upon, among several. */
  readonly called: Entity | null;
}

/** In an interview with one guest: the guest, but for what sounds like the host. */
function interviewed(paragraph: Paragraph, { hosts, guests, called }: People): Speaking | null {
  const [guest] = guests;
  const [host] = hosts;
  const least = guests.length > 1 ? 2 : 1;
  if (paragraph.hostness >= least)
    return hosts.length === 1 && host !== undefined ? { entity: host, confidence: GUESSED } : null;
  if (called !== null) return { entity: called, confidence: paragraph.hostness < 0 ? LIKELY : GUESSED };
  if (guest === undefined || guests.length !== 1) return null;
  return { entity: guest, confidence: paragraph.hostness < 0 ? LIKELY : GUESSED };
}

function paragraphIndex(paragraphs: readonly Paragraph[], token: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The one who gives a talk: its speaker by name, where nobody hosts and nobody is a guest. */
function loneSpeaker({ roles }: ConversationInput): Entity | null {
  const speakers = roles.filter((role) => role.part === 'speaker');
  return speakers.length === 1 && roles.length === 1 ? (speakers[0]?.entity ?? null) : null;
}

/** Who "I", "you", "he" and "she" are at a place in the text; nobody rather than a guess. */
import type { Document, Entity } from '../model.ts';
import type { Located, Resolver } from './located.ts';
import { labelledPerson, type Role } from './roles.ts';

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my']);
const SECOND_PERSON: ReadonlySet<string> = new Set(['you', 'your']);
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
/** How many tokens back the person may stand whom "he" or "she" means. */
const REACH = 40;
/** The first words of an unlabelled interview are the host's. */
const HOST_OPENING = 0.04;

const SURE = 0.97;
const LIKELY = 0.75;
const GUESSED = 0.62;

/** What pronouns are resolved from. */
export interface SpeakerInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly roles: readonly Role[];
}

/** Builds the resolver of an episode. */
export function resolvePronouns(input: SpeakerInput): Resolver {
  const speakers = speakerByTurn(input);
  const guests = input.roles.filter((role) => role.part === 'guest').map((role) => role.entity);
  const lone = loneSpeaker(input);
  return (word, token) => {
    const speaker = speakers(token);
    if (FIRST_PERSON.has(word)) return firstPerson(input, { token, speaker, guests, lone });
    if (SECOND_PERSON.has(word)) return secondPerson(input, { speaker, guests });
    return THIRD_PERSON.has(word) ? thirdPerson(input, token, speaker) : null;
  };
}

interface Moment {
  readonly token: number;
  readonly speaker: Entity | null;
  readonly guests: readonly Entity[];
  readonly lone: Entity | null;
}

/** With a label the speaker; in a talk its speaker; in an unlabelled interview with one guest most likely that guest. */
function firstPerson({ document }: SpeakerInput, { token, speaker, guests, lone }: Moment): ReturnType<Resolver> {
  if (speaker !== null) return { entity: speaker, confidence: SURE };
  if (lone !== null) return { entity: lone, confidence: LIKELY };
  const isLabelled = document.transcript.turns.some((turn) => turn.speaker !== null);
  const guest = guests.length === 1 ? guests[0] : undefined;
  if (isLabelled || guest === undefined || token < document.tokens.length * HOST_OPENING) return null;
  return { entity: guest, confidence: GUESSED };
}

/** "you work at …", said to the only guest by somebody else. */
function secondPerson(
  _input: SpeakerInput,
  { speaker, guests }: { speaker: Entity | null; guests: readonly Entity[] },
): ReturnType<Resolver> {
  const guest = guests.length === 1 ? guests[0] : undefined;
  if (guest === undefined || speaker?.id === guest.id) return null;
  return { entity: guest, confidence: speaker === null ? GUESSED : LIKELY };
}

/** The person named last before, if only one was named since the sentence before. */
function thirdPerson({ located, document }: SpeakerInput, token: number, speaker: Entity | null): ReturnType<Resolver> {
  const recent = located.inOrder.filter(
    (mention) =>
      mention.entity.type === 'Person' &&
      mention.first < token &&
      mention.first >= token - REACH &&
      mention.entity.id !== speaker?.id,
  );
  const last = recent.at(-1);
  if (last === undefined) return null;
  const isSameTurn = turnOf(document, last.first) === turnOf(document, token);
  const others = new Set(recent.map((mention) => mention.entity.id));
  if (others.size > 1)
    return isSameTurn && token - last.first <= 12 ? { entity: last.entity, confidence: GUESSED } : null;
  return { entity: last.entity, confidence: isSameTurn ? LIKELY : GUESSED };
}

function turnOf(document: Document, token: number): number {
  const start = document.tokens[token]?.start ?? 0;
  return document.transcript.turns.findIndex((turn) => start < turn.span.end);
}

/** The person behind each label, looked up once a turn. */
function speakerByTurn({ document, entities }: SpeakerInput): (token: number) => Entity | null {
  const { turns } = document.transcript;
  const people = new Map<string, Entity | null>();
  const turnByToken = new Int32Array(document.tokens.length);
  let turn = 0;
  document.tokens.forEach((token, index) => {
    while (turn < turns.length - 1 && token.start >= (turns[turn]?.span.end ?? 0)) turn += 1;
    turnByToken[index] = turn;
  });
  return (token) => {
    const label = turns[turnByToken[token] ?? 0]?.speaker ?? null;
    if (label === null) return null;
    const known = people.get(label);
    if (known !== undefined) return known;
    const person = labelledPerson(entities, label) ?? null;
    people.set(label, person);
    return person;
  };
}

/** The one who gives a talk: its speaker by name, where no show is named and nobody else introduces himself. */
function loneSpeaker({ document, roles }: SpeakerInput): Entity | null {
  const isLabelled = document.transcript.turns.some((turn) => turn.speaker !== null);
  const speakers = roles.filter((role) => role.part === 'speaker');
  return !isLabelled && speakers.length === 1 && roles.every((role) => role.part === 'speaker')
    ? (speakers[0]?.entity ?? null)
    : null;
}

import type { Document, Entity, Mention, Token } from '../model.ts';
import { entity, mergeById } from './entity.ts';
import { entityId } from './identity.ts';

/** A talk that is described rather than titled: "his keynote at PyCon", "Andrew's talk on Channels". */
interface DescribedTalk {
  /** An honest descriptive name: "Russell Keith-Magee's PyCon keynote". */
  readonly name: string;
  readonly mention: Mention;
  /** Names of who gave it, where, and on what, where said. */
  readonly by: string;
  readonly at: string | null;
  readonly on: string | null;
}

const NOUNS: ReadonlySet<string> = new Set(['talk', 'keynote', 'presentation', 'workshop', 'tutorial']);
const OWN: ReadonlySet<string> = new Set(['my', 'your']);
const HIS: ReadonlySet<string> = new Set(['his', 'her']);
const GAVE: ReadonlySet<string> = new Set(['gave', 'did', 'delivered', 'presented', 'given']);
const AT: ReadonlySet<string> = new Set(['at', 'in', 'from', 'for']);
const ON: ReadonlySet<string> = new Set(['on', 'about']);
/** How far before the noun its speaker may stand, and how far back "his" may reach, in tokens. */
const NEAR = 7;
const REACH = 45;
const BEHIND = 6;

interface Place {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
}

/** Names of who speaks at a token and of who is spoken to there; null where nobody knows. */
export interface Voices {
  readonly speakerAt: (token: number) => string | null;
  readonly addresseeAt: (token: number) => string | null;
}

/** The entities with the talks that are only described. */
export function withTalks(document: Document, entities: readonly Entity[], voices: Voices): readonly Entity[] {
  const talks = describeTalks(document, entities, voices).map(({ name, mention, by, at, on }) =>
    entity({
      id: entityId('Talk', name),
      type: 'Talk',
      name,
      confidence: mention.confidence,
      mentions: [mention],
      properties: { by, ...(at === null ? {} : { at }), ...(on === null ? {} : { on }) },
    }),
  );
  return mergeById([...entities, ...talks]);
}

/** Finds described talks whose speaker is known by name and whose event is named, keynotes without one too. */
function describeTalks(document: Document, entities: readonly Entity[], voices: Voices): readonly DescribedTalk[] {
  const places = placesOf(document, entities);
  return document.tokens.flatMap((token, noun) => {
    if (
      !NOUNS.has(token.norm) ||
      places.some((place) => place.entity.type === 'Talk' && noun >= place.first && noun <= place.last)
    )
      return [];
    if (isPlanned(document.tokens, noun)) return [];
    const by = speakerOf(document.tokens, noun, { places, ...voices });
    const at = near(places, noun, 'Event', document.tokens, AT);
    if (by === null || (at === null && token.norm !== 'keynote')) return [];
    const on = near(places, noun, 'Project', document.tokens, ON);
    return [described(document, { noun, by, at, on })];
  });
}

/** "I'm giving my first talk", "my talk will be": not given yet. */
const PLANNED: ReadonlySet<string> = new Set(['giving', 'will', 'gonna', 'upcoming', 'going', 'preparing', 'next']);
const isPlanned = (tokens: readonly Token[], noun: number): boolean =>
  wordsBefore(tokens, noun).some((word) => PLANNED.has(word)) || PLANNED.has(tokens[noun + 1]?.norm ?? '');

const ENDS: ReadonlySet<string> = new Set(['.', '?', '!']);

/** The words of the same sentence before a noun, as far as its speaker may stand. */
function wordsBefore(tokens: readonly Token[], noun: number): readonly string[] {
  const words = tokens.slice(Math.max(0, noun - NEAR), noun).map((token) => token.norm);
  return words.slice(words.findLastIndex((word) => ENDS.has(word)) + 1);
}

function placesOf(document: Document, entities: readonly Entity[]): readonly Place[] {
  const byStart = new Map(document.tokens.map((token, index) => [token.start, index]));
  return entities
    .filter((entity) => ['Person', 'Event', 'Project', 'Talk'].includes(entity.type))
    .flatMap((entity) =>
      entity.mentions.flatMap((mention) => {
        const first = byStart.get(mention.start);
        if (first === undefined) return [];
        const words = mention.text.trim().split(/[\s-]+/).length;
        return [{ first, last: first + words - 1, entity }];
      }),
    )
    .sort((a, b) => a.first - b.first);
}

interface Surroundings extends Voices {
  readonly places: readonly Place[];
}

/** "when you give your talk": anybody's. */
const SUPPOSING: ReadonlySet<string> = new Set('if when whenever every each any should could would can'.split(' '));

/** "Andrew's talk", "his talk", "Andrew gave a talk"; "my talk" and "your talk" where it is known who speaks to whom. */
function speakerOf(tokens: readonly Token[], noun: number, surroundings: Surroundings): string | null {
  const { places, speakerAt, addresseeAt } = surroundings;
  const before = wordsBefore(tokens, noun);
  const offset = noun - before.length;
  const cue = before.findLastIndex((word) => word === "'s" || OWN.has(word) || HIS.has(word) || GAVE.has(word));
  if (cue < 0) return null;
  const word = before[cue] ?? '';
  const at = offset + cue;
  if (word === 'my') return speakerAt(at);
  const isSupposed = before.some((one) => SUPPOSING.has(one));
  if (word === 'your') return isSupposed ? null : addresseeAt(at);
  if (HIS.has(word)) return lastPerson(places, at, REACH);
  if (word === "'s")
    return places.find((place) => place.entity.type === 'Person' && place.last === at - 1)?.entity.name ?? null;
  const subject = tokens[at - 1]?.norm ?? '';
  if (subject === 'i') return speakerAt(at);
  if (subject === 'you') return isSupposed ? null : addresseeAt(at);
  if (subject === 'he' || subject === 'she') return lastPerson(places, at, REACH);
  return (
    places.find((place) => place.entity.type === 'Person' && place.last >= at - 2 && place.last < at)?.entity.name ??
    null
  );
}

const lastPerson = (places: readonly Place[], before: number, reach: number): string | null =>
  places.filter((place) => place.entity.type === 'Person' && place.last < before && place.last >= before - reach).at(-1)
    ?.entity.name ?? null;

/** The event or subject right before the noun, or after it behind a linking word. */
function near(
  places: readonly Place[],
  noun: number,
  type: Entity['type'],
  tokens: readonly Token[],
  links: ReadonlySet<string>,
): string | null {
  const before = places.find((place) => place.entity.type === type && place.last === noun - 1 && type === 'Event');
  if (before !== undefined) return before.entity.name;
  const after = places.find(
    (place) => place.entity.type === type && place.first > noun && place.first <= noun + BEHIND,
  );
  if (after === undefined) return null;
  const between = tokens.slice(noun + 1, after.first).map((token) => token.norm);
  return between.some((word) => links.has(word)) && !between.some((word) => word === '.' || word === '?')
    ? after.entity.name
    : null;
}

function described(
  document: Document,
  found: { noun: number; by: string; at: string | null; on: string | null },
): DescribedTalk {
  const token = document.tokens[found.noun];
  const start = token?.start ?? 0;
  const end = token?.end ?? start;
  const noun = token?.norm ?? 'talk';
  const name = `${found.by}'s ${found.at === null ? '' : `${found.at} `}${noun}`;
  const text = document.transcript.text.slice(start, end);
  return {
    name,
    by: found.by,
    at: found.at,
    on: found.on,
    mention: { start, end, text, type: 'Talk', name, rule: 'talk/described', confidence: 0.7, entry: null },
  };
}

import type { CatalogueEntry } from '../catalogue/table.ts';
import { squash } from '../catalogue/table.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Entity, EntityId, Mention, Suggestion } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import { entity, mergeById } from './entity.ts';
import { entityId, episodeId, localId } from './identity.ts';
import { resolvePeople } from './people.ts';
import { suggestNames } from './suggest.ts';

/** What the resolution works with. */
export interface ResolutionInput {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Mention[];
  /** Catalogue entries that were met, by key. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly hints: Hints;
  /** Groups of names that a person said mean different things. */
  readonly apart: readonly (readonly string[])[];
}

/** The things of an episode, its own node first, and what is too doubtful to be one. */
export interface Resolution {
  readonly episode: Entity;
  readonly entities: readonly Entity[];
  readonly suggestions: readonly Suggestion[];
}

/** Makes one entity of all mentions that mean the same thing. */
export function resolveEntities(input: ResolutionInput): Resolution {
  const episode = episodeEntity(input);
  const podcast = podcastEntity(input);
  const things = thingEntities(input);
  const people = peopleEntities(input, episode.id).filter((person) => !isOnlyPlace(person, things));
  const entities = mergeById([episode, ...(podcast === null ? [] : [podcast]), ...people, ...things]);
  return { episode, entities, suggestions: suggestNames(input.document, input.doubtful) };
}

/** "Rochester, Minnesota": a first name that is the name of a place here, and that nobody is called by. */
const isOnlyPlace = ({ name, mentions }: Entity, things: readonly Entity[]): boolean =>
  mentions.length > 0 &&
  mentions.every(({ rule }) => rule === 'person/first-name') &&
  things.some((thing) => thing.type === 'Place' && thing.name === name);

function episodeEntity({ document, hints }: ResolutionInput): Entity {
  const { source, format, metadata, text, anchors } = document.transcript;
  const title = hints.title ?? titleFromFile(source.name);
  const facts = {
    source: source.name,
    sha256: source.sha256,
    format,
    title,
    podcast: hints.podcast,
    date: metadata.date,
    audio: metadata.audio,
  };
  const sizes = { lines: anchors.at(-1)?.line ?? 0, words: text.split(/\s+/).length };
  const known = Object.entries({ ...facts, ...sizes }).filter(
    (fact): fact is [string, string | number] => fact[1] !== null,
  );
  return entity({
    id: episodeId(title, hints.podcast),
    type: 'Episode',
    name: title,
    confidence: 1,
    properties: Object.fromEntries(known),
  });
}

/** "shows/django-chat_12.txt" → "django chat 12". */
function titleFromFile(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\.[a-z0-9]{1,5}$/i, '');
  return base.replace(/[_-]+/g, ' ').trim() || 'Untitled episode';
}

function podcastEntity({ hints, mentions }: ResolutionInput): Entity | null {
  if (hints.podcast === null) return null;
  const key = squash(hints.podcast);
  const own = mentions.filter((mention) => mention.type === 'Podcast' && squash(mention.name) === key);
  const name = own[0]?.name ?? hints.podcast;
  return entity({ id: entityId('Podcast', name), type: 'Podcast', name, confidence: 0.98, mentions: [] });
}

function peopleEntities({ mentions, hints, entries, apart }: ResolutionInput, episode: EntityId): readonly Entity[] {
  const people = resolvePeople(
    mentions.filter((mention) => mention.type === 'Person'),
    hints,
    apart,
  );
  return people.map((person) =>
    entity({
      id: person.isLocal ? localId('Person', person.name, episode) : entityId('Person', person.name),
      type: 'Person',
      name: person.name,
      confidence: person.confidence,
      mentions: person.mentions,
      links: linksOf(person.entry, entries),
    }),
  );
}

function thingEntities({ mentions, entries, hints }: ResolutionInput): readonly Entity[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.type === 'Person') continue;
    const key = `${squash(mention.name) || mention.name}${mention.rule.startsWith('company/') ? ' company' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map((group) => {
    const { name, type, entry } = spokesman(group);
    return entity({
      id: entityId(type, name),
      type,
      name,
      confidence: noisyOr(group.map((mention) => mention.confidence)),
      mentions: group,
      links: [...new Set([...pagesOf(name, hints), ...linksOf(entry, entries)])],
      properties: { ...(entry === null ? {} : factsOf(entries.get(entry))), ...editionsOf(type, group) },
    });
  });
}

/** The mention whose name and type stand for all: a catalogue's before any other, else the type most often given. */
function spokesman(group: readonly Mention[]): { name: string; type: EntityType; entry: string | null } {
  const votes = new Map<string, number>();
  for (const mention of group) {
    const vote = `${mention.entry ?? ''}\t${mention.type}\t${mention.name}`;
    votes.set(vote, (votes.get(vote) ?? 0) + (mention.entry === null ? 1 : 1000));
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
  const chosen =
    group.find((mention) => `${mention.entry ?? ''}\t${mention.type}\t${mention.name}` === best) ?? group[0];
  if (chosen === undefined) throw new TypeError('an entity needs a mention');
  return { name: chosen.name, type: chosen.type, entry: chosen.entry };
}

/** Several doubtful mentions are together surer than each: 1 − Π(1 − p), each beyond the first at half weight. */
function noisyOr(confidences: readonly number[]): number {
  const [best = 0, ...others] = [...confidences].sort((a, b) => b - a);
  const doubt = others.reduce((left, confidence) => left * (1 - confidence / 2), 1 - best);
  return Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000;
}

const linksOf = (entry: string | null, entries: ReadonlyMap<string, CatalogueEntry>): readonly string[] =>
  entry === null ? [] : (entries.get(entry)?.links ?? []);

/** Pages that the episode's own notes and links give for a name. */
const pagesOf = (name: string, hints: Hints): readonly string[] =>
  hints.names.flatMap((hint) => (hint.url !== null && squash(hint.name) === squash(name) ? [hint.url] : []));

/** "PyCon 2017" and "PyCon 2019" are one series: the years are a property. */
function editionsOf(type: EntityType, mentions: readonly Mention[]): Readonly<Record<string, string>> {
  const years = type === 'Event' ? mentions.flatMap((mention) => YEAR.exec(mention.text)?.[0] ?? []) : [];
  return years.length === 0 ? {} : { editions: [...new Set(years)].sort().join(', ') };
}

/** The year at the end of "PyCon 2017". */
const YEAR = /\b(?:19|20)\d\d$/;

/** Facts of the catalogue that are shown on the node: a proposal's number and title, an event's place. */
function factsOf(entry: CatalogueEntry | undefined): Readonly<Record<string, string>> {
  return entry?.type === 'Proposal' ? entry.properties : {};
}

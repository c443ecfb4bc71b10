/** What the shape of an episode says: its show, its hosts, its guests. */
import type { Entity, Span } from '../model.ts';
import type { RelationType } from '../ontology/index.ts';
import { firstWords, type Role, type RoleInput } from './role.ts';

/** A relation with the span that proves it, before evidence is made of it. */
export interface Claim {
  readonly type: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  /** Null for what only the metadata says. */
  readonly span: Span | null;
  /** The metadata's own words, where there is no span. */
  readonly words: string;
  readonly confidence: number;
  readonly rule: string;
  readonly past: boolean;
  readonly role: string | null;
  readonly when: string | null;
}

/** EPISODE_OF, HOSTS and GUEST_ON from the show and the settled roles. */
export function structureClaims(input: RoleInput, roles: readonly Role[]): readonly Claim[] {
  const episode = input.entities[0];
  if (episode === undefined) return [];
  const podcast = ownPodcast(input);
  const claims: Claim[] = [];
  if (podcast !== null)
    for (const proof of belonging(input, podcast))
      claims.push(claim({ type: 'EPISODE_OF', source: episode, target: podcast, words: podcast.name, ...proof }));
  for (const role of roles.flatMap((one) => [one, ...(one.others ?? []), ...named(input, one)])) {
    const proof = {
      span: role.span,
      words: role.entity.name,
      confidence: role.confidence,
      rule: role.rule,
      source: role.entity,
    };
    if (role.part === 'host' && podcast !== null) claims.push(claim({ type: 'HOSTS', target: podcast, ...proof }));
    if (role.part === 'guest') claims.push(claim({ type: 'GUEST_ON', target: episode, ...proof }));
  }
  return claims;
}

/** How far into the text an episode names its show, in characters. */
const OPENING = 2500;
/** "welcome to season five, episode three of", "you're listening to", "this is". */
const NAMES_SHOW =
  /\b(?:welcome(?: back)?(?: \w+)? to|(?:episode|edition|adventure|week)(?: [\w#]+){0,3} of|listening to|tuned? in to)\b[^.?!]{0,40}$/i;

/** The show the episode belongs to: the one the hints name, else the one that the opening words welcome to. */
export function ownPodcast({ document, entities, hints, located }: RoleInput): Entity | null {
  if (hints.podcast !== null) {
    const key = hints.podcast.toLowerCase();
    return entities.find((entity) => entity.type === 'Podcast' && entity.name.toLowerCase() === key) ?? null;
  }
  const { text } = document.transcript;
  const named = located.inOrder.find(
    ({ entity, start }) =>
      entity.type === 'Podcast' && start < OPENING && NAMES_SHOW.test(text.slice(Math.max(0, start - 90), start)),
  );
  return named?.entity ?? null;
}

const firstMention = ({ located }: RoleInput, entity: Entity): Span | null =>
  located.inOrder.find((mention) => mention.entity.id === entity.id) ?? null;

/** The words that name the show, first and wherever somebody is welcomed to it; the opening ones where only the file's name does. */
function belonging(input: RoleInput, podcast: Entity): readonly Pick<Claim, 'span' | 'rule' | 'confidence'>[] {
  const { text, metadata } = input.document.transcript;
  const [first = null, ...others] = input.located.inOrder.filter((mention) => mention.entity.id === podcast.id);
  const isKnown = first !== null || metadata.podcast !== null || metadata.title?.includes(podcast.name) === true;
  if (!isKnown)
    return [
      { span: firstWords(text, { start: 0, end: text.length }), rule: 'episode-of/file-name', confidence: SHOWN },
    ];
  const again = others.filter(({ start }) => NAMES_SHOW.test(text.slice(Math.max(0, start - 90), start)));
  return [
    { span: first, rule: 'episode-of/show', confidence: SHOWN },
    ...again.map((span) => ({ span, rule: 'episode-of/show', confidence: 0.5 })),
  ];
}

const SHOWN = 0.97;

/** Where a speaker is called by name: little by itself, but what a reader of the proof looks for. */
function named(input: RoleInput, role: Role): readonly Role[] {
  const span = firstMention(input, role.entity);
  return span === null || role.span === null ? [] : [{ ...role, span, confidence: 0.1, rule: 'roles/named' }];
}

const claim = (found: Omit<Claim, 'past' | 'role' | 'when'>): Claim => ({
  past: false,
  role: null,
  when: null,
  ...found,
});

/** What schema.org calls the types and relations of the ontology; what it has no word for keeps its own name. */
import type { EntityType, RelationType } from '../../ontology/index.ts';

/** Prefixes of names such as "schema:Person", in the order in which files declare them. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  epigraph: 'urn:epigraph:term:',
} as const;

const EXPANSIONS: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES));

/** "schema:name" → "https://schema.org/name"; what has no prefix of ours is absolute already. */
export function absolute(name: string): string {
  const colon = name.indexOf(':');
  const expansion = EXPANSIONS.get(name.slice(0, colon));
  return expansion === undefined ? name : `${expansion}${name.slice(colon + 1)}`;
}

/** schema.org has no word for a technology that is no program; a talk is an event there ("a concert, lecture, or festival"). */
const TYPES = {
  Person: 'schema:Person',
  Project: 'schema:SoftwareApplication',
  Organisation: 'schema:Organization',
  Talk: 'schema:Event',
  Event: 'schema:Event',
  Proposal: 'schema:CreativeWork',
  Technology: 'schema:Thing',
  Publication: 'schema:CreativeWork',
  Place: 'schema:Place',
  Podcast: 'schema:PodcastSeries',
  Episode: 'schema:PodcastEpisode',
} as const satisfies Record<EntityType, string>;

/** How a relation is said: `isTurned` where schema.org says it of the target ("the company's founder is …"). */
export interface Predicate {
  readonly name: string;
  readonly isTurned: boolean;
}

const RELATIONS: Readonly<Partial<Record<RelationType, Predicate>>> = {
  EPISODE_OF: { name: 'schema:partOfSeries', isTurned: false },
  MEMBER_OF: { name: 'schema:memberOf', isTurned: false },
  WORKS_FOR: { name: 'schema:worksFor', isTurned: false },
  FOUNDED: { name: 'schema:founder', isTurned: true },
  CREATED: { name: 'schema:creator', isTurned: true },
  CONTRIBUTES_TO: { name: 'schema:contributor', isTurned: true },
  MAINTAINS: { name: 'schema:maintainer', isTurned: true },
  DEVELOPS: { name: 'schema:producer', isTurned: true },
  AUTHORED: { name: 'schema:author', isTurned: true },
  GAVE: { name: 'schema:performer', isTurned: true },
  PRESENTED_AT: { name: 'schema:superEvent', isTurned: false },
  ABOUT: { name: 'schema:about', isTurned: false },
  ATTENDED: { name: 'schema:attendee', isTurned: true },
  LOCATED_IN: { name: 'schema:location', isTurned: false },
  BASED_ON: { name: 'schema:isBasedOn', isTurned: false },
  SPONSORS: { name: 'schema:sponsor', isTurned: true },
  KNOWS: { name: 'schema:knows', isTurned: false },
  MENTIONS: { name: 'schema:mentions', isTurned: false },
};

/** The types of a node: schema.org's and the ontology's own. */
export const typesOf = (type: EntityType): readonly string[] => [TYPES[type], `epigraph:${type}`];

/** The ends of a relation and whether it holds no more. */
export interface Said {
  readonly from: EntityType;
  readonly to: EntityType;
  readonly past: boolean;
}

/** How a relation between two types is said. What held only in the past has a word of its own, or schema.org's would be a lie. */
export function predicateOf(type: RelationType, { from, to, past }: Said): Predicate {
  const own = { name: `epigraph:${past ? 'past_' : ''}${type}`, isTurned: false };
  if (past) return type === 'WORKS_FOR' ? { name: 'schema:alumniOf', isTurned: false } : own;
  if (type === 'PART_OF' && from === to)
    return { name: from === 'Project' ? 'schema:isPartOf' : 'schema:parentOrganization', isTurned: false };
  return RELATIONS[type] ?? own;
}

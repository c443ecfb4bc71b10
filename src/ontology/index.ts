/** The registries of node and edge types; every union of the project is derived from them. */
import type { EntityDefinition, RelationDefinition } from './define.ts';
import { episode } from './entities/episode.ts';
import { event } from './entities/event.ts';
import { organisation } from './entities/organisation.ts';
import { person } from './entities/person.ts';
import { place } from './entities/place.ts';
import { podcast } from './entities/podcast.ts';
import { project } from './entities/project.ts';
import { proposal } from './entities/proposal.ts';
import { publication } from './entities/publication.ts';
import { talk } from './entities/talk.ts';
import { technology } from './entities/technology.ts';

/** Every node type, in the order in which tables list them. */
export const ENTITY_DEFINITIONS = [
  person,
  project,
  organisation,
  talk,
  event,
  proposal,
  technology,
  publication,
  place,
  podcast,
  episode,
] as const;

export type EntityType = (typeof ENTITY_DEFINITIONS)[number]['type'];

/** Every edge type with its domain, its range and whether it reads the same both ways. */
export const RELATION_DEFINITIONS = [
  { type: 'EPISODE_OF', from: ['Episode'], to: ['Podcast'], symmetric: false, description: 'belongs to the show' },
  { type: 'HOSTS', from: ['Person'], to: ['Podcast'], symmetric: false, description: 'presents the show' },
  {
    type: 'GUEST_ON',
    from: ['Person'],
    to: ['Episode'],
    symmetric: false,
    description: 'is interviewed in the episode',
  },
  {
    type: 'MEMBER_OF',
    from: ['Person'],
    to: ['Organisation'],
    symmetric: false,
    description: 'sits on a team, board or community',
  },
  { type: 'WORKS_FOR', from: ['Person'], to: ['Organisation'], symmetric: false, description: 'is or was employed by' },
  { type: 'FOUNDED', from: ['Person'], to: ['Organisation'], symmetric: false, description: 'founded or co-founded' },
  {
    type: 'CREATED',
    from: ['Person', 'Organisation'],
    to: ['Project'],
    symmetric: false,
    description: 'wrote, invented or started',
  },
  {
    type: 'CONTRIBUTES_TO',
    from: ['Person', 'Organisation'],
    to: ['Project'],
    symmetric: false,
    description: 'sends commits, patches, reviews or releases to',
  },
  {
    type: 'MAINTAINS',
    from: ['Person', 'Organisation'],
    to: ['Project'],
    symmetric: false,
    description: 'keeps running',
  },
  {
    type: 'DEVELOPS',
    from: ['Organisation'],
    to: ['Project'],
    symmetric: false,
    description: 'builds as its own product',
  },
  {
    type: 'USES',
    from: ['Person', 'Organisation', 'Project'],
    to: ['Project', 'Technology'],
    symmetric: false,
    description: 'uses, runs on or is deployed with',
  },
  { type: 'AUTHORED', from: ['Person'], to: ['Proposal', 'Publication'], symmetric: false, description: 'wrote' },
  {
    type: 'APPROVED',
    from: ['Person', 'Organisation'],
    to: ['Proposal'],
    symmetric: false,
    description: 'voted for or accepted',
  },
  { type: 'GAVE', from: ['Person'], to: ['Talk'], symmetric: false, description: 'gave' },
  { type: 'PRESENTED_AT', from: ['Talk'], to: ['Event'], symmetric: false, description: 'was given at' },
  {
    type: 'ABOUT',
    from: ['Talk', 'Publication', 'Proposal', 'Event', 'Podcast'],
    to: [
      'Person',
      'Project',
      'Organisation',
      'Talk',
      'Event',
      'Proposal',
      'Technology',
      'Publication',
      'Place',
      'Podcast',
    ],
    symmetric: false,
    description: 'has as its subject',
  },
  {
    type: 'ATTENDED',
    from: ['Person'],
    to: ['Event'],
    symmetric: false,
    description: 'was there, spoke there or organises it',
  },
  {
    type: 'LOCATED_IN',
    from: ['Event', 'Organisation'],
    to: ['Place'],
    symmetric: false,
    description: 'takes place or is based in',
  },
  {
    type: 'BASED_ON',
    from: ['Project'],
    to: ['Project', 'Technology'],
    symmetric: false,
    description: 'is built on, wraps, forks, ports or implements',
  },
  {
    type: 'PART_OF',
    from: ['Project', 'Organisation'],
    to: ['Project', 'Organisation'],
    symmetric: false,
    description: 'belongs to',
  },
  {
    type: 'ALTERNATIVE_TO',
    from: ['Project'],
    to: ['Project'],
    symmetric: true,
    description: 'is compared with as a substitute',
  },
  {
    type: 'SPONSORS',
    from: ['Person', 'Organisation'],
    to: ['Organisation', 'Project', 'Event'],
    symmetric: false,
    description: 'gives money, servers or staff to',
  },
  {
    type: 'KNOWS',
    from: ['Person'],
    to: ['Person'],
    symmetric: true,
    description: 'worked with, was mentored or introduced by',
  },
  {
    type: 'MENTIONS',
    from: ['Episode'],
    to: [
      'Person',
      'Project',
      'Organisation',
      'Talk',
      'Event',
      'Proposal',
      'Technology',
      'Publication',
      'Place',
      'Podcast',
    ],
    symmetric: false,
    description: 'names at least once',
  },
] as const satisfies readonly RelationDefinition<string, EntityType, EntityType>[];

export type RelationType = (typeof RELATION_DEFINITIONS)[number]['type'];

export const ENTITY_TYPES: readonly EntityType[] = ENTITY_DEFINITIONS.map((definition) => definition.type);
export const RELATION_TYPES: readonly RelationType[] = RELATION_DEFINITIONS.map((definition) => definition.type);

type AnyRelationDefinition = RelationDefinition<RelationType, EntityType, EntityType>;

const relationByType = new Map<RelationType, AnyRelationDefinition>(
  RELATION_DEFINITIONS.map((definition) => [definition.type, definition]),
);

/** The definition of a relation type. */
export function relationDefinition(type: RelationType): AnyRelationDefinition {
  const definition = relationByType.get(type);
  if (definition === undefined) throw new TypeError(`No relation type "${type}"`);
  return definition;
}

/** Whether the ontology lets an edge of this type run from one node type to the other. */
export function isAllowed(type: RelationType, from: EntityType, to: EntityType): boolean {
  const definition = relationDefinition(type);
  return definition.from.includes(from) && definition.to.includes(to);
}

export const isEntityType = (value: unknown): value is EntityType => ENTITY_TYPES.some((type) => type === value);

export const isRelationType = (value: unknown): value is RelationType => RELATION_TYPES.some((type) => type === value);

const entityByType = new Map<EntityType, EntityDefinition<EntityType>>(
  ENTITY_DEFINITIONS.map((definition) => [definition.type, definition]),
);

/** The definition of a node type. */
export function definitionOf(type: EntityType): EntityDefinition<EntityType> {
  const definition = entityByType.get(type);
  if (definition === undefined) throw new TypeError(`No node type "${type}"`);
  return definition;
}

import { entityId } from '../entities/identity.ts';
import type { Entity, EntityId, Mention, Relation, Repair } from '../model.ts';
import { isAllowed } from '../ontology/index.ts';
import type { Corrections, Decision } from './read.ts';

/** Things and relations after a person's decisions, with the decisions that met nothing. */
export interface Corrected {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Lines of decisions that changed nothing in this episode. */
  readonly unused: readonly number[];
}

/** Applies decisions to one episode's entities and relations. Deterministic; taking a decision out of the file undoes it. */
export function applyCorrections(
  found: { entities: readonly Entity[]; relations: readonly Relation[] },
  corrections: Corrections,
): Corrected {
  const used = new Set<number>();
  const kept = found.entities.filter((entity) => !isIgnored(entity, corrections, used));
  const moved = new Map<EntityId, Entity>();
  for (const entity of kept) moved.set(entity.id, corrected(entity, corrections, used));
  const entities = unite([...moved.values()]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const relations = found.relations.flatMap((relation) => {
    const [source, target] = [moved.get(relation.source), moved.get(relation.target)];
    if (source === undefined || target === undefined || source.id === target.id) return [];
    const [from, to] = [byId.get(source.id), byId.get(target.id)];
    if (from === undefined || to === undefined || !isAllowed(relation.type, from.type, to.type)) return [];
    return [{ ...relation, source: from.id, target: to.id }];
  });
  const decisions: readonly Decision<unknown>[] = [
    ...corrections.same,
    ...corrections.rename,
    ...corrections.ignore,
    ...corrections.type,
  ];
  return {
    entities,
    relations: uniteRelations(relations),
    unused: decisions
      .map(({ line }) => line)
      .filter((line) => !used.has(line))
      .sort((a, b) => a - b),
  };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isCalled = (entity: Entity, name: string): boolean =>
  sameName(entity.name, name) || entity.aliases.some((alias) => sameName(alias, name));

function isIgnored(entity: Entity, { ignore }: Corrections, used: Set<number>): boolean {
  const decision = ignore.find(({ value }) => isCalled(entity, value));
  if (decision === undefined || entity.type === 'Episode') return false;
  used.add(decision.line);
  return true;
}

function corrected(entity: Entity, { same, rename, type }: Corrections, used: Set<number>): Entity {
  if (entity.type === 'Episode') return entity;
  const renamed = rename.find(({ value }) => isCalled(entity, value[0]));
  const united = same.find(({ value }) => value.some((name) => sameName(entity.name, name)));
  const name = renamed?.value[1] ?? united?.value[0] ?? entity.name;
  const typed = type.find(({ value }) => sameName(value[0], entity.name) || sameName(value[0], name));
  for (const decision of [renamed, united, typed]) if (decision !== undefined) used.add(decision.line);
  const newType = typed?.value[1] ?? entity.type;
  if (name === entity.name && newType === entity.type) return entity;
  const repair: Repair = { heard: entity.name, became: name, rule: 'corrections/decided' };
  return {
    ...entity,
    id: entityId(newType, name),
    name,
    type: newType,
    confidence: 1,
    aliases: [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== name).sort(),
    repairs: name === entity.name ? entity.repairs : [...entity.repairs, repair],
    mentions: entity.mentions.map((mention): Mention => ({ ...mention, name, type: newType })),
  };
}

function unite(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map<EntityId, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : joined(known, entity));
  }
  return [...byId.values()];
}

const joined = (a: Entity, b: Entity): Entity => ({
  ...a,
  aliases: [...new Set([...a.aliases, ...b.aliases])].filter((alias) => alias !== a.name).sort(),
  confidence: Math.max(a.confidence, b.confidence),
  links: [...new Set([...a.links, ...b.links])],
  mentions: [...a.mentions, ...b.mentions].sort((one, other) => one.start - other.start),
  repairs: [...a.repairs, ...b.repairs],
  properties: { ...b.properties, ...a.properties },
});

function uniteRelations(relations: readonly Relation[]): readonly Relation[] {
  const byKey = new Map<string, Relation>();
  for (const relation of relations) {
    const key = `${relation.source}|${relation.type}|${relation.target}`;
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? relation
        : {
            ...known,
            evidence: [...known.evidence, ...relation.evidence],
            confidence: Math.max(known.confidence, relation.confidence),
          },
    );
  }
  return [...byKey.values()];
}

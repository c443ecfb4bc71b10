import { squash } from '../catalogue/table.ts';
import type { Entity, EntityId, Mention, Repair } from '../model.ts';

/** An entity with its aliases and repairs, as its mentions give them. */
export function entity(found: Pick<Entity, 'id' | 'type' | 'name' | 'confidence'> & Partial<Entity>): Entity {
  const mentions = found.mentions ?? [];
  return {
    aliases: aliasesOf(found.name, mentions),
    links: [],
    repairs: repairsOf(found.name, mentions),
    properties: {},
    ...found,
    mentions,
  };
}

function aliasesOf(name: string, mentions: readonly Mention[]): readonly string[] {
  const heard = new Set(mentions.map((mention) => mention.text.replace(/\s+/g, ' ')));
  heard.delete(name);
  return [...heard].sort();
}

/** Every surface form whose letters differ from the name's, with the rule that made it so. */
function repairsOf(name: string, mentions: readonly Mention[]): readonly Repair[] {
  const key = squash(name);
  const byHeard = new Map<string, Repair>();
  for (const mention of mentions) {
    const heard = mention.text.replace(/\s+/g, ' ');
    if (squash(heard) === key || byHeard.has(heard)) continue;
    byHeard.set(heard, { heard, became: name, rule: mention.rule });
  }
  return [...byHeard.values()].sort((a, b) => (a.heard < b.heard ? -1 : 1));
}

/** One entity an id; what two of them say is united. */
export function mergeById(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map<EntityId, Entity>();
  for (const next of entities) {
    const known = byId.get(next.id);
    byId.set(next.id, known === undefined ? next : merged(known, next));
  }
  return [...byId.values()];
}

function merged(a: Entity, b: Entity): Entity {
  const mentions = [...a.mentions, ...b.mentions].sort((one, other) => one.start - other.start);
  return entity({
    ...a,
    mentions,
    aliases: aliasesOf(a.name, mentions),
    repairs: repairsOf(a.name, mentions),
    confidence: Math.max(a.confidence, b.confidence),
    links: [...new Set([...a.links, ...b.links])],
    properties: { ...b.properties, ...a.properties },
  });
}

/** What episodes give to a node, and the node that follows: the same rules as where documents are merged. */
import type { NodeRow, Properties, PropertyValue } from '../sinks/property-graph.ts';

/** What one episode says of a node. */
export interface Contribution {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly confidence: number;
  readonly links: readonly string[];
  readonly facts: Properties;
}

/** What a row of a document gives; `confidence` is that of the episode where it names the node. */
export function contributionOf({ properties }: NodeRow, confidence?: number): Contribution {
  const { name, aliases, links, confidence: surest, ...facts } = properties;
  return {
    name: String(name),
    aliases: texts(aliases),
    confidence: Math.min(confidence ?? 1, Number(surest)),
    links: texts(links),
    facts,
  };
}

/** What a MENTIONS relationship of the database gives; null where somebody else wrote it. */
export function contributionIn(mention: Readonly<Record<string, unknown>>): Contribution | null {
  const { heard, confidence, node } = mention;
  if (typeof node !== 'string') return null;
  const { name, links, confidence: own, ...facts }: Readonly<Record<string, PropertyValue>> = JSON.parse(node);
  return {
    name: String(name),
    aliases: texts(heard),
    confidence: Number(own ?? confidence),
    links: texts(links),
    facts,
  };
}

/** What the properties of a node give by themselves, where no MENTIONS says more; of facts those named in `keys`. */
export function contributionNow(properties: Readonly<Record<string, unknown>>, keys: readonly string[]): Contribution {
  const { name, aliases, confidence, links } = properties;
  const facts: Record<string, PropertyValue> = {};
  for (const key of keys) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') facts[key] = value;
  }
  return {
    name: String(name),
    aliases: texts(aliases),
    confidence: typeof confidence === 'number' ? confidence : 0,
    links: texts(links),
    facts,
  };
}

/** The properties of the node that several contributions make: the surest name, all others aliases, of two facts the smaller. */
export function united(contributions: readonly Contribution[]): Properties {
  const [surest] = [...contributions].sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
  const name = surest?.name ?? '';
  const names = contributions.flatMap((one) => [one.name, ...one.aliases]);
  const facts = new Map<string, PropertyValue>();
  for (const [key, value] of contributions.flatMap((one) => Object.entries(one.facts))) {
    const known = facts.get(key);
    if (known === undefined || JSON.stringify(value) < JSON.stringify(known)) facts.set(key, value);
  }
  return {
    ...Object.fromEntries(facts),
    name,
    aliases: unique(names).filter((alias) => alias !== name),
    confidence: surest?.confidence ?? 0,
    links: unique(contributions.flatMap((one) => one.links)),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Speaker labels and the people behind them. */
import type { Entity } from '../model.ts';

/** "Leo Dion (host)", "Zach [guest]". */
const BRACKETED = /\s*[([]([^)\]]*)[)\]]/g;

/** The label in lower case without what stands in brackets. */
const keyOf = (label: string): string => label.toLowerCase().replace(BRACKETED, '').trim();

/** The person a label names: by full name, or by the only first name that fits. */
export function labelledPerson(entities: readonly Entity[], label: string): Entity | undefined {
  const key = keyOf(label);
  const people = entities.filter((entity) => entity.type === 'Person');
  const exact = people.find(
    (person) => person.name.toLowerCase() === key || person.aliases.some((alias) => alias.toLowerCase() === key),
  );
  if (exact !== undefined) return exact;
  const fitting = people.filter((person) => {
    const name = person.name.toLowerCase();
    return name.split(' ')[0] === key || key.split(' ')[0] === name;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The part that a label itself says: "Leo Dion (host)". */
export function labelledPart(label: string): 'host' | 'guest' | null {
  const said = [...label.matchAll(BRACKETED)].map(([, words = '']) => words.toLowerCase());
  if (said.some((words) => /\bhost\b/.test(words))) return 'host';
  return said.some((words) => /\bguest\b/.test(words)) ? 'guest' : null;
}

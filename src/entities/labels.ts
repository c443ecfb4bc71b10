import type { Entity, Mention, Transcript } from '../model.ts';
import { nameWords } from './people.ts';

/** Adds to every labelled speaker the lines where the label stands: mentions without words in the text. */
export function withLabels(entities: readonly Entity[], transcript: Transcript): readonly Entity[] {
  const byPerson = new Map<Entity, Mention[]>();
  for (const turn of transcript.turns) {
    const person = turn.speaker === null ? undefined : labelled(entities, turn.speaker);
    if (person === undefined) continue;
    const mention = labelMention(person, turn.span.start, turn.line);
    byPerson.set(person, [...(byPerson.get(person) ?? []), mention]);
  }
  return entities.map((entity) => {
    const labels = byPerson.get(entity);
    if (labels === undefined) return entity;
    return { ...entity, mentions: [...entity.mentions, ...labels].sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

/** The person of a label: the same full name, or the only one with that first name. */
function labelled(entities: readonly Entity[], label: string): Entity | undefined {
  const words = nameWords(label.replace(/\([^()]*\)/g, ''));
  const people = entities.filter((entity) => entity.type === 'Person');
  const same = people.find((person) => nameWords(person.name).join(' ') === words.join(' '));
  if (same !== undefined) return same;
  const fitting = words.length === 1 ? people.filter((person) => nameWords(person.name)[0] === words[0]) : [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

const labelMention = ({ name }: Entity, start: number, line: number): Mention => ({
  start,
  end: start,
  text: '',
  type: 'Person',
  name,
  rule: 'person/label',
  confidence: 0.97,
  entry: null,
  line,
});

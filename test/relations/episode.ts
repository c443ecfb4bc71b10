/** Episodes by hand: turns of labelled or unlabelled speech with marked mentions, ready for the relations stage. */
import type { Hints } from '../../src/hints/hints.ts';
import type { Entity, Mention, TraceEvent, Turn } from '../../src/model.ts';
import { type EntityType, isEntityType } from '../../src/ontology/index.ts';
import { relate } from '../../src/relations/relate.ts';
import { splitSentences } from '../../src/sentences/split.ts';
import { toEntity, transcriptOf } from '../support.ts';

const MARKED = /\[(\p{Lu}\p{L}+) ([^\]=]+)(?:=([^\]]+))?\]/gu;

/** Nothing known beside the words. */
export const NO_HINTS: Hints = { title: null, podcast: null, people: [], names: [] };

/** What is said, by whom: `['Ada', 'I wrote [Project Engine].']`; null for nobody known. `[Person Ada=Ada Byron]` gives the canonical name. */
export type Said = readonly [speaker: string | null, words: string];

/** Builds the input of `relate` out of turns. Paragraphs are separated by an empty line. */
export function episodeOf(said: readonly Said[], hints: Partial<Hints> = {}) {
  const turns: Turn[] = [];
  const mentions = new Map<string, { type: EntityType; name: string; found: Mention[] }>();
  let text = '';
  for (const [speaker, words] of said) {
    const start = text.length;
    let at = 0;
    for (const match of words.matchAll(MARKED)) {
      const [whole, type = '', surface = '', name = surface] = match;
      if (!isEntityType(type)) throw new TypeError(type);
      text += words.slice(at, match.index);
      const span = { start: text.length, end: text.length + surface.length };
      const group = mentions.get(`${type} ${name}`) ?? { type, name, found: [] };
      group.found.push({ ...span, text: surface, type, name, rule: 'test', confidence: 0.9, entry: null });
      mentions.set(`${type} ${name}`, group);
      text += surface;
      at = match.index + whole.length;
    }
    text += words.slice(at);
    turns.push({ speaker, span: { start, end: text.length }, line: 1 });
    text += '\n\n';
  }
  const isLabelled = said.some(([speaker]) => speaker !== null);
  const anchors = turns.map(({ span }, index) => ({ start: span.start, line: 2 * index + 1, time: index * 10 }));
  const transcript = {
    ...transcriptOf('x'),
    text,
    anchors,
    turns: isLabelled ? turns : [{ speaker: null, span: { start: 0, end: text.length }, line: 1 }],
  };
  const entities: readonly Entity[] = [
    toEntity('Episode', 'The episode'),
    ...[...mentions.values()].map(({ type, name, found }) => toEntity(type, name, found)),
  ];
  return { document: splitSentences(transcript), entities, hints: { ...NO_HINTS, ...hints } };
}

/** "Ada Byron CREATED Engine" for every relation that is found. */
export function relationsOf(said: readonly Said[], hints: Partial<Hints> = {}): readonly string[] {
  const input = episodeOf(said, hints);
  const names = new Map(input.entities.map((entity) => [entity.id, entity.name]));
  return relate(input).map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`);
}

/** What the trace says of the rules that matched. */
export function traceOf(said: readonly Said[]): readonly TraceEvent[] {
  const events: TraceEvent[] = [];
  relate({ ...episodeOf(said), trace: (event) => events.push(event) });
  return events;
}

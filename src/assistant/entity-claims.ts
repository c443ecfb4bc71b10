/** Entities that the assistant claims: each must be named where it is said to be. */
import { squash } from '../catalogue/table.ts';
import type { ClaimedEntity } from '../claims.ts';
import { type EntityType, isEntityType } from '../ontology/index.ts';
import { similarity } from '../sounds/similar.ts';
import type { AnsweredEntity } from './answer.ts';
import { type Court, fall, keyOf, lineIn, type Reading } from './court.ts';
import { standsInOrder } from './orders.ts';
import { findPlaces } from './places.ts';
import type { Window } from './windows.ts';
import { type Run, spanOf } from './words.ts';

/** Takes up the entities of an answer that are named where they are said to be. */
export function hearEntities(court: Court, { window, answer }: Reading): void {
  for (const text of answer.malformed)
    fall(court, { text, line: window.firstLine, reason: 'not the shape that was asked for' });
  const own = ownEpisode(court, answer.entities);
  for (const entity of answer.entities) {
    const { name, type } = entity;
    const line = lineIn(window, entity.lines);
    if (name === '') fall(court, { text: entity.heard.join(', '), line, reason: 'no name' });
    else if (!isEntityType(type)) fall(court, { text: name, line, reason: `unknown type: ${type}` });
    else if (type === 'Episode' && entity !== own) fall(court, { text: name, line, reason: 'another episode' });
    else if (type === 'Episode') stand(court, entity, { name, type, places: [], headings: [] });
    else hearEntity(court, window, { ...entity, type });
  }
}

/** Of several episodes the one whose name is most like the title: the others are only spoken of. */
function ownEpisode({ known }: Court, entities: readonly AnsweredEntity[]): AnsweredEntity | undefined {
  const title = known.find((entity) => entity.type === 'Episode')?.name ?? '';
  const likeness = new Map(
    entities.filter(({ type }) => type === 'Episode').map((entity) => [entity, similarity(title, entity.name)]),
  );
  return [...likeness].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function hearEntity(court: Court, window: Window, entity: AnsweredEntity & { readonly type: EntityType }): void {
  const { type } = entity;
  const name = court.spelled(entity.name, type);
  const found = findPlaces(window, entity, court.context);
  const confidence = found?.confidence ?? 0;
  const named = (found?.runs ?? []).map((run) => ({ span: spanOf(window.index, run), line: lineOf(window, run) }));
  const places = named.flatMap(({ span }) =>
    span === null || standsInOrder(court.transcript.text, span) ? [] : [{ ...span, confidence }],
  );
  const headings = named.flatMap(({ span, line }) => (span === null ? [line] : []));
  const reason = found === null ? 'not named where it is said to be' : 'named in an order to the reader alone';
  if (places.length + headings.length > 0) stand(court, entity, { name, type, places, headings });
  else court.absent.push({ key: keyOf(type, name), text: name, line: lineIn(window, entity.lines), reason });
}

const lineOf = ({ index, firstLine }: Window, { first }: Run): number => index.words[first]?.line ?? firstLine;

function stand(court: Court, { name: given, heard }: AnsweredEntity, entity: ClaimedEntity): void {
  const key = keyOf(entity.type, entity.name);
  const known = court.entities.get(key);
  court.entities.set(key, {
    ...entity,
    places: distinct([...(known?.places ?? []), ...entity.places]),
    headings: [...new Set([...(known?.headings ?? []), ...entity.headings])].sort((a, b) => a - b),
  });
  for (const name of [entity.name, ...heard]) if (!court.names.has(squash(name))) court.names.set(squash(name), key);
  for (const name of [given, entity.name]) court.names.set(squash(name), key);
}

/** Each place once, as sure as it is in the surest window. */
function distinct(places: ClaimedEntity['places']): ClaimedEntity['places'] {
  const bySpan = new Map<string, ClaimedEntity['places'][number]>();
  for (const place of places) {
    const key = `${place.start} ${place.end}`;
    if ((bySpan.get(key)?.confidence ?? 0) < place.confidence) bySpan.set(key, place);
  }
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

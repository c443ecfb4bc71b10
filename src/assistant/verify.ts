/** Holds an assistant's answers against the words: what was not said falls, and why is kept. */
import type { Claims } from '../claims.ts';
import { type Evidence, fall, openCourt } from './court.ts';
import { hearEntities } from './entity-claims.ts';
import { givesOrders } from './orders.ts';
import { hearRelations } from './relation-claims.ts';

/** Verifies all answers of a transcript. Nothing that is left was taken on trust: each name and quote has its place in the text. */
export function verifyAnswers(evidence: Evidence): Claims {
  const court = openCourt(evidence);
  for (const reading of evidence.readings) hearEntities(court, reading);
  for (const reading of evidence.readings) hearRelations(court, reading);
  for (const { key, ...absent } of court.absent)
    if (!court.entities.has(key) && !court.relations.has(key)) fall(court, absent);
  return {
    rule: evidence.rule,
    entities: [...court.entities.values()],
    relations: [...court.relations.values()],
    read: evidence.readings.flatMap(({ window }) =>
      window.span === null || givesOrders(window.text) ? [] : [window.span],
    ),
    fallen: court.fallen,
  };
}

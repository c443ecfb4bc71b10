/** What the rules alone found where the assistant has read as well: kept or doubted, by how careful a reader it was. */
import { lineAt } from '../anchors.ts';
import type { Claims } from '../claims.ts';
import type { Document, Entity, Mention, Span, Suggestion } from '../model.ts';

/** The things that stay, and those that only the rules saw. */
export interface Confirmed {
  readonly entities: readonly Entity[];
  readonly suggestions: readonly Suggestion[];
  /** Whether the assistant names what the rules are sure of: only then its silence says something. */
  readonly isCareful: boolean;
}

/** From this confidence on the rules are sure of a thing. */
const SURE = 0.9;
/** A careful reader names so many of the things that the rules are sure of. */
const CAREFUL = 0.75;
/** Fewer of them show nothing. */
const LEAST = 4;
/** Names that somebody gave beside the words: the user's own catalogue, show notes, labels and titles. */
const GIVEN = /^(?:catalogue\/user-|notes\/|person\/(?:label|hinted)|podcast\/own-show)/;

/** Doubts what a careful reader did not name in lines that it read; without claims nothing is doubted. */
export function settleUnconfirmed(
  document: Document,
  entities: readonly Entity[],
  claims: Claims | undefined,
): Confirmed {
  if (claims === undefined) return { entities, suggestions: [], isCareful: false };
  const judged = entities.filter((entity) => isRead(entity, claims));
  const sure = judged.filter((entity) => entity.confidence >= SURE);
  const named = sure.filter((entity) => isNamed(entity, claims)).length;
  const isCareful = sure.length >= LEAST && named >= sure.length * CAREFUL;
  if (!isCareful) return { entities, suggestions: [], isCareful };
  const doubted = new Set(judged.filter((entity) => !isNamed(entity, claims) && !isGiven(entity)));
  return {
    entities: entities.filter((entity) => !doubted.has(entity)),
    suggestions: [...doubted].map((entity) => suggestionOf(document, entity)),
    isCareful,
  };
}

/** Whether every place where it is named was read. */
const isRead = ({ mentions }: Entity, { read }: Claims): boolean =>
  mentions.length > 0 && mentions.every((mention) => read.some((span) => isWithin(mention, span)));

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const isNamed = ({ mentions, name }: Entity, { entities }: Claims): boolean =>
  entities.some(
    (claimed) =>
      claimed.name === name ||
      claimed.places.some((span) => mentions.some(({ start, end }) => start < span.end && span.start < end)),
  );

const isGiven = ({ mentions }: Entity): boolean => mentions.some(({ rule }: Mention) => GIVEN.test(rule));

function suggestionOf({ transcript }: Document, { name, type, confidence, mentions }: Entity): Suggestion {
  return {
    heard: (mentions[0]?.text ?? name).replace(/\s+/g, ' '),
    name,
    type,
    confidence,
    reason: 'found by the rules alone: the assistant read these lines and does not name it',
    lines: [...new Set(mentions.map((mention) => lineAt(transcript.anchors, mention.start)))],
  };
}

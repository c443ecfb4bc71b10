/** What only a heading or a label names: things that the assistant found beside the spoken words. */
import type { ClaimedEntity, Claims } from '../claims.ts';
import type { Entity, Mention, Transcript } from '../model.ts';
import { entity, mergeById } from './entity.ts';
import { entityId } from './identity.ts';

/** How sure a heading is of what it names. */
const HEADED = 0.85;

/** The entities with those that only headings name, and the lines of the headings as mentions without words. */
export function withHeaded(
  entities: readonly Entity[],
  claims: Claims | undefined,
  transcript: Transcript,
): readonly Entity[] {
  const headed = (claims?.entities ?? []).filter(({ headings }) => headings.length > 0);
  if (claims === undefined || headed.length === 0) return entities;
  const added = headed.filter(
    (claimed) => !entities.some((known) => isSame(known, claimed)) && claimed.places.length === 0,
  );
  const all = mergeById([...entities, ...added.map(newEntity)]);
  const labels = new Set(transcript.turns.map((turn) => turn.line));
  return all.map((known) => {
    const lines = headed.filter((claimed) => isSame(known, claimed)).flatMap(({ headings }) => headings);
    const headings = [...new Set(lines)].filter((line) => known.type !== 'Person' || !labels.has(line));
    if (headings.length === 0) return known;
    const mentions = headings.map((line) => headingMention(known, line, { rule: claims.rule, transcript }));
    return { ...known, mentions: [...known.mentions, ...mentions].sort(inOrder) };
  });
}

function headingMention(
  { type, name }: Entity,
  line: number,
  { rule, transcript }: { readonly rule: string; readonly transcript: Transcript },
): Mention {
  const start = transcript.anchors.find((anchor) => anchor.line >= line)?.start ?? 0;
  return { start, end: start, text: '', type, name, rule, confidence: HEADED, entry: null, line };
}

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || a.end - b.end;

const isSame = ({ id }: Entity, { type, name }: ClaimedEntity): boolean => id === entityId(type, name);

const newEntity = ({ type, name }: ClaimedEntity): Entity =>
  entity({ id: entityId(type, name), type, name, confidence: HEADED });

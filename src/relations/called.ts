/** Whom the host of several guests calls upon by name. */
import type { Document, Entity } from '../model.ts';
import type { Located } from './located.ts';
import type { Paragraph } from './paragraphs.ts';

/** How near the end or beginning of what the host says a guest is called by name, in tokens. */
const CALLED = 14;
/** How many paragraphs a call holds. */
const CALL_HOLDS = 8;

/** Among several guests: whom the host called by name last, by paragraph. */
export function calledUpon(
  { document, located }: { readonly document: Document; readonly located: Located },
  paragraphs: readonly Paragraph[],
  guests: readonly Entity[],
): ReadonlyMap<number, Entity> {
  const called = new Map<number, Entity>();
  if (guests.length < 2 || paragraphs[0]?.isWhole !== false) return called;
  let [current, since]: [Entity | null, number] = [null, 0];
  paragraphs.forEach((paragraph, index) => {
    if (current !== null && index - since <= CALL_HOLDS) called.set(index, current);
    const name = located.inOrder.findLast(
      ({ first, entity }) =>
        first >= paragraph.first &&
        first <= paragraph.last &&
        guests.some((guest) => guest.id === entity.id) &&
        isVocative(document, first, paragraph),
    );
    if (name !== undefined) [current, since] = [name.entity, index];
  });
  return called;
}

const BEFORE_VOCATIVE: ReadonlySet<string> = new Set([
  'so',
  'welcome',
  'and',
  'hey',
  'hi',
  ',',
  'about',
  'thanks',
  'you',
  '.',
  '?',
]);
const AFTER_VOCATIVE: ReadonlySet<string> = new Set([
  ',',
  '?',
  '.',
  'tell',
  'how',
  'what',
  'why',
  'do',
  'can',
  'you',
  'let',
  'maybe',
  'welcome',
  'first',
]);

/** "So Carl, first time on the show", "welcome, Will, tell everyone": near the edges of what is said. */
function isVocative({ tokens }: Document, first: number, { first: from, last }: Paragraph): boolean {
  const isEdge = first - from <= 2 || last - first <= CALLED;
  const isAfter = first === from || BEFORE_VOCATIVE.has(tokens[first - 1]?.norm ?? '');
  return isEdge && isAfter && AFTER_VOCATIVE.has(tokens[first + 1]?.norm ?? '.');
}

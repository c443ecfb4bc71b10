/** Names that go on a list: "the ops team, the security team and the technical board". */
import type { Encoded, Item } from './encode.ts';

const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'or', 'on', 'plus', 'as', '&', 'both', 'in', 'like']);
/** A listed name that one of these follows begins a clause of its own. */
const CLAUSE =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|gave|wrote|works|said|came|created|built|called|makes|'s|which|who)$/;
/** After names that share a verb: "Flask and Django are …". */
const PLURAL =
  /^(?:are|were|have|both|work|talk|use|created|built|started|wrote|joined|gave|went|maintain|all|founded|run|do|did)$/;
const LONGEST_JOINER = 3;

interface Bounds {
  readonly first: number;
  readonly last: number;
}

/** The names of the same type that follow the last name of a match. */
export function listAfter(encoded: Encoded, head: Item, { last }: Bounds): readonly Item[] {
  const at = encoded.items.indexOf(head);
  if (head.entity === null || !endsIn(encoded, at, last)) return [];
  const more: Item[] = [];
  let index = at + 1;
  for (;;) {
    const joined = skipJoiners(encoded, index);
    const next = encoded.items[joined];
    if (next?.entity?.type !== head.entity.type || next.isUnderstood || next.way !== 'name') break;
    if (CLAUSE.test(wordAt(encoded, joined + 1))) break;
    more.push(next);
    index = joined + 1;
  }
  return isList(encoded, at, more) ? more : [];
}

/** Whether a match ends with a name, or with a list that begins there. */
function endsIn({ items }: Encoded, at: number, last: number): boolean {
  const type = items[at]?.entity?.type;
  return items
    .slice(at, last + 1)
    .every((item) => item.entity?.type === type || (item.entity === null && JOINERS.has(item.word)));
}

/** Names side by side are a list from three on; two need a joiner. */
function isList(encoded: Encoded, at: number, more: readonly Item[]): boolean {
  const [first] = more;
  return more.length > 1 || (first !== undefined && encoded.items.indexOf(first) > at + 1);
}

/** The names of the same type that stand before the first name of a match and share its verb. */
export function listBefore(encoded: Encoded, head: Item, { first }: Bounds): readonly Item[] {
  const at = encoded.items.indexOf(head);
  if (at !== first || head.entity === null || wordAt(encoded, at - 1) !== 'and') return [];
  if (head.entity.type !== 'Person' && !PLURAL.test(wordAt(encoded, at + 1))) return [];
  const more: Item[] = [];
  for (let index = at - 2; index >= 0; index -= 2) {
    const other = encoded.items[index];
    if (other?.entity?.type !== head.entity.type) break;
    more.push(other);
    if (wordAt(encoded, index - 1) !== ',') break;
  }
  return more;
}

const wordAt = (encoded: Encoded, index: number): string => {
  const item = encoded.items[index];
  return item === undefined || item.entity !== null ? '' : item.word;
};

function skipJoiners(encoded: Encoded, from: number): number {
  let index = from;
  while (index - from < LONGEST_JOINER && JOINERS.has(wordAt(encoded, index))) index += 1;
  return index;
}

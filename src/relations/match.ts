/** Applies the phrase rows to an encoded sentence. */
import type { Entity, Span } from '../model.ts';
import { isAllowed } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import type { CompiledRow } from './compile.ts';
import type { Encoded, Item } from './encode.ts';
import { listAfter, listBefore } from './lists.ts';
import { editionVeto, ideaVeto, isBody, isSchool, isTeam, teamVeto } from './names.ts';
import { isPast } from './truth.ts';
import { vetoOfPhrase, wayVeto } from './vetoes.ts';

/** A phrase that fired: who did what, by which words. */
export interface Match {
  readonly row: PhraseRow;
  readonly source: Entity;
  readonly target: Entity;
  readonly span: Span;
  readonly confidence: number;
  readonly past: boolean;
  readonly role: string | null;
  readonly when: string | null;
  /** Why it is no relation after all, or null. */
  readonly veto: string | null;
}

/** Where a row matched: the inclusive item indexes and the two ends. */
export interface Found {
  readonly source: Item;
  readonly target: Item;
  readonly first: number;
  readonly last: number;
}

const ROLE_WORD =
  /\b(treasurer|president|vice president|chair(?:man|woman)?|secretary|ceo|cto|cfo|coo|ciso|founder|co-?founder|director|engineer|developer|architect|maintainer|advocate|scientist|researcher|professor|consultant|manager|lead|intern|fellow|member|core developer|contributor|creator|author|release manager)\b/;
/** "in 2014", "since 1999", "for 1.7". */
const WHEN = /\b(?:in|since|from|around|until|for) (?:[a-z]+ )?((?:19|20)\d\d|\d+\.\d+)\b/;
/** What a name on a list loses in confidence. */
const LISTED = 0.93;

/** Everything the rows find in a sentence, vetoed matches included. */
export function matchRows(encoded: Encoded, rows: readonly CompiledRow[], text: string): readonly Match[] {
  return rows.flatMap(({ row, expression }) =>
    foundBy(encoded, expression).flatMap((found) => spread(encoded, row, { ...found, text })),
  );
}

function foundBy(encoded: Encoded, expression: RegExp): readonly Found[] {
  const found: Found[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(encoded.code); match !== null; match = expression.exec(encoded.code)) {
    expression.lastIndex = match.index + 1;
    const source = encoded.items[Number(match.groups?.s)];
    const target = encoded.items[Number(match.groups?.t)];
    if (source === undefined || target === undefined) continue;
    // An understood subject begins a clause and ends none.
    if (source.isUnderstood && Number(match.groups?.s) > Number(match.groups?.t)) continue;
    const [first, last] = [
      itemAt(encoded.starts, match.index),
      itemAt(encoded.starts, match.index + match[0].length - 1),
    ];
    found.push({ source, target, first, last });
  }
  return found;
}

/** The match itself, and one more for every name that a list adds to either end. */
function spread(encoded: Encoded, row: PhraseRow, found: Found & { readonly text: string }): readonly Match[] {
  const shared = vetoOfPhrase(encoded, row, found);
  const targets =
    row.type === 'ALTERNATIVE_TO' ? [found.target] : [found.target, ...listAfter(encoded, found.target, found)];
  const isLast = encoded.items.indexOf(found.source) > encoded.items.indexOf(found.target);
  const after = isLast && row.type !== 'ALTERNATIVE_TO' ? listAfter(encoded, found.source, found) : [];
  const sources = [found.source, ...listBefore(encoded, found.source, found), ...after];
  const others = row.type === 'ALTERNATIVE_TO' ? [] : listBefore(encoded, found.target, found);
  return sources.flatMap((source, sourceIndex) =>
    [...targets, ...others].flatMap((target, targetIndex) => {
      const [from, to] = [source.entity, target.entity];
      if (from === null || to === null || from.id === to.id || !isAllowed(row.type, from.type, to.type)) return [];
      if (!isOfKind(row, to.name)) return [];
      if (row.isOwn === true && source.way !== 'i' && source.way !== 'we') return [];
      const listed = sourceIndex + targetIndex > 0 ? LISTED : 1;
      const veto =
        shared ??
        wayVeto(row.type, source, target) ??
        editionVeto(row.type, from.name, to.name) ??
        ideaVeto(row.type, to.name) ??
        teamVeto(row.type, to.name);
      const confidence = row.score * source.confidence * target.confidence * listed;
      return [{ row, source: from, target: to, confidence, veto, ...said(encoded, row, { ...found, source, target }) }];
    }),
  );
}

const isOfKind = (row: PhraseRow, name: string): boolean =>
  (row.isBody !== true || isBody(name)) &&
  (row.isTeam !== true || isTeam(name)) &&
  (row.isSchool !== true || isSchool(name));

/** The words that say it, and what they say of role and time. */
function said(
  encoded: Encoded,
  row: PhraseRow,
  found: Found & { readonly text: string },
): Pick<Match, 'span' | 'past' | 'role' | 'when'> {
  const span = spanOf(encoded, found);
  const words = found.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase();
  const after = found.text
    .slice(span.end, span.end + 20)
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const hasRole = row.type === 'WORKS_FOR' || row.type === 'MEMBER_OF';
  return {
    span,
    past: row.past === true || isPast(encoded, found.first, found.last),
    role: hasRole ? (ROLE_WORD.exec(words)?.[1] ?? null) : null,
    when: WHEN.exec(words + after)?.[1] ?? null,
  };
}

function spanOf(encoded: Encoded, { first, last, source, target }: Found): Span {
  const items = [encoded.items[first], encoded.items[last], source, target].filter(
    (item): item is Item => item !== undefined,
  );
  return { start: Math.min(...items.map((item) => item.start)), end: Math.max(...items.map((item) => item.end)) };
}

/** The item that holds a character of the code. */
function itemAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

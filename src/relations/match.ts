/** Applies the phrase rows to an encoded sentence. */
import { isVerbIn } from '../language.ts';
import type { Entity, Span } from '../model.ts';
import { isAllowed } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import type { CompiledRow } from './compile.ts';
import type { Encoded, Item } from './encode.ts';
import { isPast, vetoOf } from './truth.ts';

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

/** Verbs that are as often nouns: the tagger decides. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'uses works work runs run builds leads lead hosts host ships supports forks wraps makes offers use contract moves designs develops'.split(
    ' ',
  ),
);
const ROLE_WORD =
  /\b(treasurer|president|vice president|chair(?:man|woman)?|secretary|ceo|cto|cfo|coo|ciso|founder|co-?founder|director|engineer|developer|architect|maintainer|advocate|scientist|researcher|professor|consultant|manager|lead|intern|fellow|member|core developer|contributor|creator|author|release manager)\b/;
/** "in 2014", "since 1999", "for 1.7". */
const WHEN = /\b(?:in|since|from|around|until|for) (?:[a-z]+ )?((?:19|20)\d\d|\d+\.\d+)\b/;

/** Everything the rows find in a sentence, vetoed matches included. */
export function matchRows(encoded: Encoded, rows: readonly CompiledRow[], text: string): readonly Match[] {
  if (encoded.items.filter((item) => item.entity !== null).length < 2) return [];
  const starts = itemStarts(encoded);
  return rows.flatMap((compiled) => {
    if (!compiled.cues.some((cue) => encoded.words.has(cue))) return [];
    return matchRow(encoded, compiled, { starts, text });
  });
}

interface Reading {
  readonly starts: readonly number[];
  readonly text: string;
}

function matchRow(encoded: Encoded, { row, expression }: CompiledRow, reading: Reading): readonly Match[] {
  const found: Match[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(encoded.code); match !== null; match = expression.exec(encoded.code)) {
    expression.lastIndex = match.index + 1;
    const source = encoded.items[Number(match.groups?.s)];
    const target = encoded.items[Number(match.groups?.t)];
    if (source === undefined || target === undefined) continue;
    const first = itemAt(reading.starts, match.index);
    const last = itemAt(reading.starts, match.index + match[0].length - 1);
    found.push(...spread(encoded, row, { source, target, first, last, text: reading.text }));
  }
  return found;
}

interface Bounds {
  readonly source: Item;
  readonly target: Item;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The match itself, and one more for every name that a list adds to either end. */
function spread(encoded: Encoded, row: PhraseRow, bounds: Bounds): readonly Match[] {
  const veto = vetoOf(encoded, bounds.first, bounds.last, bounds.text) ?? tagVeto(encoded, bounds);
  const targets = [bounds.target, ...listAfter(encoded, bounds.target, bounds.last)];
  const sources = [bounds.source, ...listBefore(encoded, bounds.source, bounds.first)];
  return sources.flatMap((source, sourceIndex) =>
    targets.flatMap((target, targetIndex) => {
      const [from, to] = [source.entity, target.entity];
      if (from === null || to === null || from.id === to.id || !isAllowed(row.type, from.type, to.type)) return [];
      const listed = sourceIndex + targetIndex > 0 ? 0.9 : 1;
      const span = spanOf(encoded, bounds, [source, target]);
      const words = bounds.text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase();
      return [
        {
          row,
          source: from,
          target: to,
          span,
          confidence: row.score * source.confidence * target.confidence * listed,
          past: row.past === true || isPast(encoded, bounds.first, bounds.last),
          role: row.type === 'WORKS_FOR' || row.type === 'MEMBER_OF' ? (ROLE_WORD.exec(words)?.[1] ?? null) : null,
          when:
            WHEN.exec(
              bounds.text
                .slice(span.start, span.end + 20)
                .replace(/\s+/g, ' ')
                .toLowerCase(),
            )?.[1] ?? null,
          veto,
        },
      ];
    }),
  );
}

/** "uses", "works", "runs" between the names must be verbs there. */
function tagVeto(encoded: Encoded, { first, last, text }: Bounds): string | null {
  const verb = encoded.items.slice(first, last + 1).find((item) => item.entity === null && AMBIGUOUS.has(item.word));
  if (verb === undefined) return null;
  const sentence = text.slice(encoded.sentence.start, encoded.sentence.end).replace(/\s+/g, ' ');
  return isVerbIn(sentence, verb.word) ? null : `"${verb.word}" is no verb here`;
}

function spanOf(encoded: Encoded, { first, last }: Bounds, ends: readonly Item[]): Span {
  const items = [encoded.items[first], encoded.items[last], ...ends].filter((item): item is Item => item !== undefined);
  return { start: Math.min(...items.map((item) => item.start)), end: Math.max(...items.map((item) => item.end)) };
}

/** "the ops team, the security team and the technical board": names of the same type that go on the list. */
function listAfter(encoded: Encoded, head: Item, last: number): readonly Item[] {
  const at = encoded.items.indexOf(head);
  if (at !== last || head.entity === null) return [];
  const more: Item[] = [];
  let index = at + 1;
  for (;;) {
    const joined = skipJoiner(encoded, index, 1);
    const next = joined === null ? undefined : encoded.items[joined];
    if (joined === null || next?.entity?.type !== head.entity.type) return more;
    if (isSubject(encoded, joined)) return more;
    more.push(next);
    index = joined + 1;
  }
}

/** "Will Vincent and Carlton Gibson both work with": the names before it on the list. */
function listBefore(encoded: Encoded, head: Item, first: number): readonly Item[] {
  const at = encoded.items.indexOf(head);
  if (at !== first || head.entity === null) return [];
  const before = encoded.items[at - 1]?.word;
  const other = encoded.items[at - 2];
  return before === 'and' && other?.entity?.type === head.entity.type && head.entity.type === 'Person' ? [other] : [];
}

const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'or', 'on', 'plus']);

function skipJoiner(encoded: Encoded, from: number, least: number): number | null {
  let index = from;
  while (JOINERS.has(encoded.items[index]?.word ?? '')) index += 1;
  return index - from >= least && index - from <= 3 ? index : null;
}

/** A listed name that a verb follows begins a clause of its own. */
function isSubject(encoded: Encoded, index: number): boolean {
  const next = encoded.items[index + 1];
  return (
    next !== undefined &&
    next.entity === null &&
    /^(?:is|are|was|were|has|have|had|does|did|will|would|can|gave|wrote|works|said)$/.test(next.word)
  );
}

function itemStarts(encoded: Encoded): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  encoded.items.forEach((item, index) => {
    starts.push(at);
    at += 1 + (item.entity === null ? item.word.length : item.word.length + String(index).length);
  });
  return starts;
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

import type { Document, Entity } from '../model.ts';

/** A mention by token indexes, with the entity it was resolved to. */
export interface LocatedMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/** All mentions of an episode, found by the token they begin with. */
export interface Located {
  readonly starting: ReadonlyMap<number, LocatedMention>;
  readonly inOrder: readonly LocatedMention[];
}

/** How somebody is spoken of: by name, or by which kind of pronoun or noun. */
export type Way = 'name' | 'i' | 'we' | 'you' | 'he' | 'it' | 'they' | 'noun';

/** What a pronoun ("she") or noun ("the company") at a token means, and how sure that is. */
export interface Reference {
  readonly entity: Entity;
  readonly confidence: number;
  readonly way: Way;
  /** The other of two: "we both". */
  readonly also: Entity | null;
  /** Number of tokens it takes. */
  readonly length: number;
}

/** What the words at a token mean; null where they are no reference or nobody knows. */
export type Resolver = (token: number) => Reference | null;

/** Finds the tokens of every mention. */
export function locateMentions(document: Document, entities: readonly Entity[]): Located {
  const byStart = new Map(document.tokens.map((token, index) => [token.start, index]));
  const inOrder = entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ start, end }) => {
        const first = byStart.get(start);
        return first === undefined || end <= start
          ? []
          : [{ first, last: lastToken(document, first, end), start, end, entity }];
      }),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);
  return { starting: new Map([...inOrder].reverse().map((mention) => [mention.first, mention])), inOrder };
}

function lastToken(document: Document, first: number, end: number): number {
  let last = first;
  while ((document.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}

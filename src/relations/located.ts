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
  /** Whether a word is a relative pronoun for people. */
  readonly relative: (word: string) => boolean;
}

/** Who or what a pronoun means at a token, with how sure that is; null where nobody knows. */
export type Resolver = (word: string, token: number) => { readonly entity: Entity; readonly confidence: number } | null;

/** Finds the tokens of every mention. */
export function locateMentions(document: Document, entities: readonly Entity[]): Located {
  const byStart = new Map(document.tokens.map((token, index) => [token.start, index]));
  const inOrder = entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ start, end }) => {
        const first = byStart.get(start);
        return first === undefined ? [] : [{ first, last: lastToken(document, first, end), start, end, entity }];
      }),
    )
    .sort((a, b) => a.first - b.first || b.last - a.last);
  return {
    starting: new Map([...inOrder].reverse().map((mention) => [mention.first, mention])),
    inOrder,
    relative: (word) => word === 'who',
  };
}

function lastToken(document: Document, first: number, end: number): number {
  let last = first;
  while ((document.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}

import type { Lexicon } from '../catalogue/lexicon.ts';
import type { Token } from '../model.ts';
import type { Casing } from './casing.ts';

/** What the search for people needs to know. */
export interface PeopleContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly lexicon: Lexicon;
  /** Tokens that a known name has taken: no surname. */
  readonly isTaken?: ((index: number) => boolean) | undefined;
}

import type { CatalogueEntry } from '../catalogue/table.ts';
import type { EntityType } from '../ontology/index.ts';

/** A stretch of tokens that may name something; `first` and `last` are inclusive token indexes. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** The name as it should be written. */
  readonly name: string;
  readonly rule: string;
  /** Probability that it names what it says; below `ACCEPTED` it is at most a suggestion. */
  readonly score: number;
  readonly entry: CatalogueEntry | null;
  /** What speaks for it and what is lacking, for people who review. */
  readonly reason: string;
}

/** From this score on a candidate becomes a mention. */
export const ACCEPTED = 0.55;
/** From this score on a candidate that is not accepted is worth a person's look. */
export const SUGGESTED = 0.4;

/** What a reader beside the rules (the assistant) says of a transcript, as it is handed to the pipeline. */
import type { NonEmpty, Span, TraceEvent } from './model.ts';
import type { EntityType, RelationType } from './ontology/index.ts';

/** A thing that a reader beside the rules says is named here; it was looked up in the text, nothing of it is believed. */
export interface ClaimedEntity {
  readonly name: string;
  readonly type: EntityType;
  /** Where it is said, and how surely it is meant there. */
  readonly places: readonly (Span & { readonly confidence: number })[];
  /** Lines that name it without saying it: headings, labels. */
  readonly headings: readonly number[];
}

/** Words that are said to prove a claim. */
export interface ClaimedProof {
  /** Where they were said; null where they stand in a heading or label. */
  readonly span: Span | null;
  readonly words: string;
  readonly confidence: number;
}

/** A relation that a reader beside the rules claims, with the words that are said to prove it. */
export interface ClaimedRelation {
  /** Index into the claimed entities. */
  readonly source: number;
  readonly type: RelationType;
  /** Index into the claimed entities. */
  readonly target: number;
  readonly proofs: NonEmpty<ClaimedProof>;
}

/** What a reader beside the rules (the assistant) found in one transcript, as far as the text bears it out. */
export interface Claims {
  /** Id that its mentions and proofs bear: "assistant/qwen3". */
  readonly rule: string;
  readonly entities: readonly ClaimedEntity[];
  readonly relations: readonly ClaimedRelation[];
  /** The stretches of the text that it has read. */
  readonly read: readonly Span[];
  /** What it claimed in vain, and why. */
  readonly fallen: readonly TraceEvent[];
}

/** Something that the rules and the assistant read differently. */
export interface Contradiction {
  readonly rules: string;
  readonly assistant: string;
  /** Whose reading is in the graph. */
  readonly kept: 'rules' | 'assistant';
  readonly lines: readonly number[];
}

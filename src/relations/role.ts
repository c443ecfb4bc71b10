/** A part that somebody plays in an episode, and what it is settled from. */
import type { Hints } from '../hints/hints.ts';
import type { Document, Entity, Span } from '../model.ts';
import type { Part } from './cues.ts';
import type { Located } from './located.ts';

/** A part in the episode, with the words (or the metadata) that say so. */
export interface Role {
  readonly entity: Entity;
  readonly part: Part;
  readonly confidence: number;
  /** Where it is said; null for metadata alone. */
  readonly span: Span | null;
  readonly rule: string;
  /** What else says the same part. */
  readonly others?: readonly Role[];
}

/** What the roles are settled from. */
export interface RoleInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly hints: Hints;
}

/** The span of so many characters. */
export const shifted = (start: number, length: number): Span => ({ start, end: start + length });

/** The first words of a turn: what a label alone can show. */
export function firstWords(text: string, { start, end }: Span): Span {
  const words = /^(?:\S+\s+){0,5}\S+/.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? '';
  return shifted(start, words.length);
}

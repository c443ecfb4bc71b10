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
}

/** What the roles are settled from. */
export interface RoleInput {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly located: Located;
  readonly hints: Hints;
}

/** How much of an episode its introduction may take, in characters. */
export const INTRO = 4500;
export const INTRO_SHARE = 0.15;
/** From here on an introduction of oneself is more likely a guest's. */
export const OPENING = 900;

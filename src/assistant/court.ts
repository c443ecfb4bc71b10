/** What stands and what has fallen while answers are heard. */
import { type Catalogue, squash } from '../catalogue/table.ts';
import type { ClaimedEntity, ClaimedRelation } from '../claims.ts';
import type { Entity, TraceEvent, Transcript } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Answer } from './answer.ts';
import type { PlaceContext } from './places.ts';
import { rememberedDescriptions } from './sound-alikes.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import type { Window } from './windows.ts';

/** A window with what the assistant replied. */
export interface Reading {
  readonly window: Window;
  readonly answer: Answer;
}

/** What the answers are held against. */
export interface Evidence {
  readonly transcript: Transcript;
  readonly readings: readonly Reading[];
  /** What the rules found: an end of a relation may be one of these. */
  readonly known: readonly Entity[];
  readonly catalogue: Catalogue;
  /** "assistant/qwen3". */
  readonly rule: string;
}

/** A claim that does not stand. */
export interface Fallen {
  readonly text: string;
  readonly line: number;
  readonly reason: string;
}

/** What stands so far, changed while answers are heard. */
export interface Court extends Evidence {
  readonly context: PlaceContext;
  readonly spelled: Spelling;
  /** By type and letters of the name. */
  readonly entities: Map<string, ClaimedEntity>;
  /** Keys of the entities that a name means, by its letters. */
  readonly names: Map<string, string>;
  readonly relations: Map<string, ClaimedRelation>;
  /** What was not found where it should be; another window may have it. */
  readonly absent: (Fallen & { readonly key: string })[];
  readonly fallen: TraceEvent[];
  readonly told: Set<string>;
}

/** A court that has heard nothing yet. */
export function openCourt(evidence: Evidence): Court {
  const { catalogue, readings, transcript } = evidence;
  const answers = readings.map(({ answer }) => answer);
  return {
    ...evidence,
    context: {
      text: transcript.text,
      isOrdinary: catalogue.lexicon.isOrdinary,
      describe: rememberedDescriptions(),
    },
    spelled: spellingOf(catalogue, answers),
    entities: new Map(),
    names: new Map(),
    relations: new Map(),
    absent: [],
    fallen: [],
    told: new Set(),
  };
}

/** Names an entity: "Project|cratedb". */
export const keyOf = (type: EntityType, name: string): string => `${type}|${squash(name) || name}`;

/** The first of some lines that is in the window, else where the window begins. */
export const lineIn = ({ firstLine, lastLine }: Window, lines: readonly number[]): number =>
  lines.find((line) => line >= firstLine && line <= lastLine) ?? firstLine;

/** Puts down that a claim fell. Windows overlap: what falls in both is told once. */
export function fall(court: Court, { text, line, reason }: Fallen): void {
  const key = `${text}\t${reason}`;
  if (court.told.has(key)) return;
  court.told.add(key);
  court.fallen.push({ stage: 'assistant', rule: court.rule, outcome: 'vetoed', text, line, reason });
}

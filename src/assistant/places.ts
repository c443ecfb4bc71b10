/** Where an entity that the assistant names is said: letter by letter, or as a sound-alike. */

import { SAME_FROM } from '../sounds/same.ts';
import type { AnsweredEntity } from './answer.ts';
import { type Describe, mostAlike } from './sound-alikes.ts';
import type { Window } from './windows.ts';
import { findRuns, type Run, wordsOf } from './words.ts';

/** The places of an entity in a window, and how surely they name it. */
export interface Places {
  readonly runs: readonly Run[];
  readonly confidence: number;
}

/** What is known of words. */
export interface PlaceContext {
  readonly text: string;
  isOrdinary(word: string): boolean;
  readonly describe: Describe;
}

const EXACT = 0.9;
/** An everyday word by which something is called now and then. */
const VAGUE = 0.6;
/** From this likeness on a sound-alike counts where no line is given. */
const ALIKE_ANYWHERE = 0.9;
/** A name may begin at the end of the line before. */
const NEAR = 1;

/** Finds an entity where it is said to be: at its lines, or in the whole window where none is given; null where it is not said there. */
export function findPlaces(window: Window, entity: AnsweredEntity, context: PlaceContext): Places | null {
  const forms = [...new Set([entity.name, ...entity.heard])].filter((form) => wordsOf(form, 0).length > 0);
  const isThere = ({ first, last }: Run): boolean =>
    entity.lines.length === 0 || isAt(window, entity.lines, first) || isAt(window, entity.lines, last);
  const exact = forms.map((form) => findRuns(window.index, form).filter(isThere));
  const runs = withoutOverlaps(exact.flat());
  if (runs.length === 0) return soundAlike(window, forms, { ...context, lines: entity.lines });
  const plain = runs.filter((run) => entity.lines.length > 0 || !isVague(window, run, context));
  return plain.length > 0 ? { runs: plain, confidence: EXACT } : { runs: runs.slice(0, 1), confidence: VAGUE };
}

/** Where no line is given, everyday words without a capital name something for want of a better place alone. */
function isVague({ index }: Window, { first, last }: Run, { text, isOrdinary }: PlaceContext): boolean {
  const words = index.words.slice(first, last + 1);
  const head = words[0];
  return (
    words.every((word) => isOrdinary(word.text)) &&
    (head === undefined || !CAPITAL.test(text.slice(head.start, head.end)))
  );
}

/** "Will". */
const CAPITAL = /^\p{Lu}/u;

const isAt = ({ index }: Window, lines: readonly number[], word: number): boolean =>
  lines.some((line) => Math.abs(line - (index.words[word]?.line ?? 0)) <= NEAR);

function withoutOverlaps(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first))
    if (!kept.some((other) => run.first <= other.last && other.first <= run.last)) kept.push(run);
  return kept.sort((a, b) => a.first - b.first);
}

function soundAlike(window: Window, forms: readonly string[], context: PlaceContext & Lines): Places | null {
  const { lines, describe } = context;
  const isPlace = (word: number): boolean => lines.length === 0 || isAt(window, lines, word);
  const least = lines.length > 0 ? SAME_FROM : ALIKE_ANYWHERE;
  const found = mostAlike(window.index.words, { forms, least, isPlace, describe });
  return found === null ? null : { runs: [found.run], confidence: Math.round(found.score * EXACT * 1000) / 1000 };
}

interface Lines {
  readonly lines: readonly number[];
}

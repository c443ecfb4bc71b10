import type { Lexicon } from '../catalogue/lexicon.ts';
import type { Token } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Candidate } from './candidate.ts';
import { type Casing, isCapitalised } from './casing.ts';
import { besideCue, type Cue, employerCue, explicitCue } from './shape-cues.ts';
import { NO_NAMES } from './vocabulary.ts';
import { isGlued, isNoWord } from './written.ts';

/** What the search for unknown names needs to know. */
export interface ShapeContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly lexicon: Lexicon;
  /** Tokens that other rules have taken. */
  isTaken(index: number): boolean;
  /** Whether the catalogue has a name of these letters. */
  isKnown(key: string): boolean;
}

/** A run of tokens that looks like a name, before the episode's other runs are counted. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly cue: Cue | null;
  readonly shape: 'camel' | 'acronym' | 'title' | 'lower';
}

/** Finds names that no catalogue has, by their shape, by cue phrases and by how often they are said. */
export function findUnknownNames(context: ShapeContext): readonly Candidate[] {
  const runs = collectRuns(context);
  const byKey = new Map<string, Run[]>();
  for (const run of runs) byKey.set(run.key, [...(byKey.get(run.key) ?? []), run]);
  return [...byKey.values()].flatMap((group) => weighGroup(context, group));
}

function collectRuns(context: ShapeContext): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < context.tokens.length; first += 1) {
    const last = isRunToken(context, first) ? runEnd(context, first) : calledEnd(context, first);
    if (last < first) continue;
    const run = describe(context, first, last);
    if (run !== null) runs.push(run);
    first = last;
  }
  return [...runs, ...saidAgain(context, runs)].sort((a, b) => a.first - b.first);
}

/** Where a small name that was introduced once is said without its introduction. */
function saidAgain(context: ShapeContext, runs: readonly Run[]): readonly Run[] {
  const introduced = runs.filter(({ shape, cue }) => shape === 'lower' && cue?.isExplicit === true);
  const known = new Set(runs.map(({ first }) => first));
  return [...new Map(introduced.map((run) => [run.key, run])).values()].flatMap((run) =>
    placesOf(context.tokens, run)
      .filter((first) => !known.has(first) && !context.isTaken(first))
      .map((first) => ({ ...run, cue: null, first, last: first + run.last - run.first })),
  );
}

/** Where the same words stand. */
function placesOf(tokens: readonly Token[], { first, last }: Pick<Run, 'first' | 'last'>): readonly number[] {
  const words = tokens.slice(first, last + 1).map(({ norm }) => norm);
  return tokens.flatMap(({ norm }, index) =>
    norm === words[0] && words.every((word, offset) => tokens[index + offset]?.norm === word) ? [index] : [],
  );
}

function isRunToken({ tokens, casing, isTaken }: ShapeContext, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isTaken(index) || !isCapitalised(token) || token.norm.length < 2) return false;
  if (NO_NAMES.has(token.norm)) return false;
  return casing.isCapital(index);
}

function runEnd(context: ShapeContext, first: number): number {
  const { text, tokens } = context;
  let last = first;
  while (last + 1 < tokens.length && last - first < 3) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (here === undefined || next === undefined || next.start - here.end > 1) break;
    if (next.start > here.end && text[here.end] === '\n') break;
    if (!isRunToken(context, last + 1) && !(next.shape === 'number' && isRunEnd(tokens[last + 2]))) break;
    if (next.shape === 'number') break;
    last += 1;
  }
  return last;
}

const isRunEnd = (token: Token | undefined): boolean => token === undefined || token.shape === 'mark';

/** "a company called blurb" in lower case: the word after the cue; two everyday words where they are said together again. */
function calledEnd(context: ShapeContext, first: number): number {
  const { tokens, casing, lexicon, isTaken } = context;
  const token = tokens[first];
  if (token === undefined || token.shape !== 'lower' || isTaken(first) || casing.isCased(first)) return first - 1;
  if (explicitCue(tokens, first) === null || NO_NAMES.has(token.norm) || token.norm.length < 3) return first - 1;
  if (!lexicon.isOrdinary(token.norm)) return first;
  return isPairSaidAgain(context, first) ? first + 1 : first - 1;
}

/** Counts from which on words bind others together. */
const BINDING = 6000;

/** "called guard rail … and guard rail is": two everyday words that are a name. */
function isPairSaidAgain({ tokens, lexicon, isTaken }: ShapeContext, first: number): boolean {
  const pair = tokens.slice(first, first + 2);
  const isContent = ({ norm, shape }: Token): boolean =>
    shape === 'lower' && norm.length > 2 && !NO_NAMES.has(norm) && lexicon.frequency(norm) < BINDING;
  if (pair.length < 2 || isTaken(first + 1) || !pair.every(isContent)) return false;
  return placesOf(tokens, { first, last: first + 1 }).length > 1;
}

function describe(context: ShapeContext, first: number, last: number): Run | null {
  const { tokens } = context;
  const parts = tokens.slice(first, last + 1);
  if (parts.length === 1 && isNoWord(context, parts[0]?.norm ?? '')) return null;
  const key = parts.map((part) => part.norm).join(' ');
  const cue = explicitCue(tokens, first) ?? employerCue(tokens, first) ?? besideCue(tokens, first, last);
  const only = parts.length === 1 ? parts[0] : undefined;
  const shape =
    only?.shape === 'mixed'
      ? PLURAL_ACRONYM.test(context.text.slice(only.start, only.end))
        ? 'acronym'
        : 'camel'
      : only?.shape === 'upper'
        ? 'acronym'
        : parts[0]?.shape === 'lower'
          ? 'lower'
          : 'title';
  return { first, last, key, cue, shape };
}

/** "GUIs", "DBAs". */
const PLURAL_ACRONYM = /^\p{Lu}{2,5}s$/u;

function weighGroup(context: ShapeContext, group: readonly Run[]): readonly Candidate[] {
  const first = group[0];
  if (first === undefined) return [];
  const count = group.length;
  const explicit = group.find((run) => run.cue?.isExplicit);
  const score = groupScore(context, group);
  const type = explicit?.cue?.type ?? commonType(group);
  const name = commonName(context, group);
  return group.map((run) => ({
    first: run.first,
    last: run.last,
    type,
    name,
    rule: explicit ? 'unknown/called' : count > 1 ? 'unknown/repeated' : 'unknown/shape',
    score,
    entry: null,
    reason: `written like a name, said ${count === 1 ? 'once' : `${count} times`}`,
  }));
}

function groupScore({ text, tokens, casing, lexicon }: ShapeContext, group: readonly Run[]): number {
  const sample = group[0];
  if (sample === undefined) return 0;
  const words = sample.key.split(' ');
  const ordinary = words.filter((word) => lexicon.isOrdinary(word)).length;
  let score = { camel: 0.5, acronym: 0.25, title: 0.32, lower: 0.3 }[sample.shape];
  if (sample.shape === 'camel' && !casing.isNoisy && !isGlued(text, tokens[sample.first], lexicon)) score += 0.06;
  score += group.length >= 3 ? 0.28 : group.length === 2 ? 0.14 : 0;
  const isExplicit = group.some((run) => run.cue?.isExplicit);
  if (isExplicit) score += 0.35;
  else if (group.some((run) => run.cue !== null)) score += 0.1;
  if (ordinary === words.length) score -= words.length === 1 ? 0.25 : isExplicit ? 0.05 : 0.15;
  if (!isExplicit) score -= doubtOf(sample, group.length, lexicon);
  return Math.max(0, Math.min(0.9, score));
}

/** From how often on an acronym without a cue is a name. */
const ACRONYM_LEAST = 4;
/** "Bayesian", "Americans": of somebody or somewhere, no name. */
const ADJECTIVE = /(?:ians?|icans?)$/;

/** What speaks against a word by itself: a short acronym, a surname that nobody bears here, an adjective. */
function doubtOf({ shape, key }: Run, count: number, lexicon: Lexicon): number {
  if (shape === 'acronym') return key.length < 3 ? 1 : count < ACRONYM_LEAST ? 0.2 : 0;
  if (shape !== 'title' || key.includes(' ')) return 0;
  if (ADJECTIVE.test(key)) return 0.4;
  return lexicon.isSurname(key) || lexicon.isGivenName(key) ? 0.2 : 0;
}

function commonType(group: readonly Run[]): EntityType {
  if (group[0]?.shape === 'acronym') return 'Technology';
  const votes = new Map<EntityType, number>();
  for (const run of group) if (run.cue !== null) votes.set(run.cue.type, (votes.get(run.cue.type) ?? 0) + 1);
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
  return best?.[0] ?? 'Project';
}

/** The most frequent way in which the name is written. */
function commonName({ text, tokens }: ShapeContext, group: readonly Run[]): string {
  const counts = new Map<string, number>();
  for (const run of group) {
    const written = text.slice(tokens[run.first]?.start ?? 0, tokens[run.last]?.end ?? 0).replace(/\s+/g, ' ');
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? '';
  return best === best.toLowerCase() ? best.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : best;
}

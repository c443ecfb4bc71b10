import type { CatalogueForm } from '../catalogue/table.ts';
import type { Token } from '../model.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Candidate } from './candidate.ts';
import type { Casing } from './casing.ts';
import { CUES, SKIPPED } from './cues.ts';
import type { Hit } from './gazetteer.ts';
import { beforeName, behindName } from './quotation.ts';
import { isOneOfMany, isSaidByItsCapitals, opensAsName, SOFTWARE, VERY_FREQUENT } from './small-words.ts';
import { NAMING_NOUNS } from './vocabulary.ts';

/** What is known of the episode when a hit is weighed. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  /** Catalogue hits that need no support, by token index, sorted. */
  readonly anchors: readonly Anchoring[];
  /** Keys of entries that the title, notes or metadata name. */
  readonly hinted: ReadonlySet<string>;
  /** Keys of entries that were accepted elsewhere in the episode. */
  readonly established: ReadonlySet<string>;
  frequency(word: string): number;
  isOrdinary(word: string): boolean;
}

/** A name that stands by itself, as a neighbour of others. */
export interface Anchoring {
  readonly first: number;
  readonly last: number;
  readonly domain: string;
  readonly key: string;
}

const PRIOR: Readonly<Record<CatalogueForm['entry']['tier'], Readonly<Record<CatalogueForm['kind'], number>>>> = {
  user: { name: 0.99, alias: 0.98, heard: 0.96 },
  core: { name: 0.95, alias: 0.92, heard: 0.86 },
  rare: { name: 0.9, alias: 0.84, heard: 0.76 },
  list: { name: 0.76, alias: 0.62, heard: 0.5 },
};
/** What neighbours alone may add. */
const MOST_NEIGHBOURS = 0.45;
/** How near a neighbour must stand, in tokens. */
const NEIGHBOURHOOD = 25;

/** The best reading of a hit with its score and the reasons for it. */
export function weigh(hit: Hit, around: Surroundings): Candidate {
  const readings = hit.forms.map((form) => weighForm(hit, form, around));
  return readings.reduce((best, next) => (next.score > best.score + 0.02 ? next : best));
}

/** Whether a form is a name wherever it stands: no ordinary word, no known double meaning, not put together from ordinary words. */
export function isPlain(hit: Hit, form: CatalogueForm, around: Pick<Surroundings, 'tokens' | 'isOrdinary'>): boolean {
  if (form.entry.tier === 'user') return true;
  if (hit.first === hit.last && around.isOrdinary(around.tokens[hit.first]?.norm ?? '')) return false;
  if (TITLES.has(form.entry.type) && isAllOrdinary(hit, around)) return false;
  return !form.ordinary && !form.needsContext && !isRejoined(hit, form, around);
}

function weighForm(hit: Hit, form: CatalogueForm, around: Surroundings): Candidate {
  const prior = PRIOR[form.entry.tier][form.kind];
  const support = supportOf(hit, form, around);
  const strength = isPlain(hit, form, around)
    ? plainStrength(form, support)
    : floorOf(hit, form, around) + support.total;
  return {
    first: hit.first,
    last: hit.last,
    type: form.entry.type,
    name: form.entry.name,
    rule: `catalogue/${form.entry.tier}-${form.kind}`,
    score: Math.round(prior * Math.max(0, Math.min(1, strength)) * 1000) / 1000,
    entry: form.entry,
    reason: support.reasons.join(', ') || 'a form of the catalogue, no support beside it',
  };
}

/** Works and shows have phrases for names: "clean code", "tipping point". */
const TITLES: ReadonlySet<EntityType> = new Set<EntityType>(['Publication', 'Podcast', 'Talk', 'Event']);

/** What a doubtful form is worth before anything supports it: an everyday word little, a rare word with a second meaning more. */
function floorOf(hit: Hit, form: CatalogueForm, around: Surroundings): number {
  if (form.ordinary || TITLES.has(form.entry.type)) return 0.17;
  if (form.written.includes(' ') || isSaidByItsCapitals(hit, form, around)) return 0.6;
  return form.entry.tier === 'core' ? 0.44 : 0.42;
}

/** Names from lists alone want some support even when they are no ordinary word. */
function plainStrength(form: CatalogueForm, support: Support): number {
  if (form.entry.tier === 'list') return form.written.includes(' ') ? 0.85 + support.total : 0.5 + support.total;
  return 1;
}

interface Support {
  readonly total: number;
  readonly reasons: readonly string[];
}

function supportOf(hit: Hit, form: CatalogueForm, around: Surroundings): Support {
  const found: [string, number][] = [];
  if (around.hinted.has(form.entry.key)) found.push(['named in title or notes', 0.5]);
  if (isDotted(hit, form, around)) found.push(['written with its dot', 0.7]);
  const isPart = (form.entry.tier === 'list' || isTitleWord(form)) && isPartOfMore(hit, around);
  if (isPart) found.push(['other capitals beside it', -0.3]);
  if (isCapitalised(hit, around) && !(isPart && form.ordinary)) found.push(['capital in mid-sentence', 0.45]);
  if (opensAsName(hit, form, around)) found.push(['a bare noun that opens a sentence', 0.42]);
  if (around.established.has(form.entry.key)) found.push(['certain elsewhere in the episode', 0.3]);
  const neighbours = neighbourSupport(hit, form, around);
  if (neighbours > 0) found.push(['neighbours of its field', neighbours]);
  if (isNamedOutright(hit, form, around.tokens)) found.push(['said to be called so', 0.5]);
  else if (hasCue(hit, form, around.tokens)) found.push(['cue word beside it', 0.25]);
  if (form.ordinary && isOneOfMany(hit, form, around)) found.push(['an article before it', -0.25]);
  if (isVeryFrequent(hit, around)) found.push(['a very common word', -0.25]);
  return { total: found.reduce((sum, [, weight]) => sum + weight, 0), reasons: found.map(([name]) => name) };
}

function isCapitalised(hit: Hit, around: Surroundings): boolean {
  for (let index = hit.first; index <= hit.last; index += 1) {
    const token = around.tokens[index];
    // a letter by itself has a capital in "A, B, C" too
    if (token === undefined || token.shape === 'mark' || token.shape === 'number' || token.norm.length === 1) continue;
    if (around.casing.isCapital(index)) return true;
  }
  return false;
}

/** One everyday word that is a whole title: "Connected". */
const isTitleWord = ({ entry, ordinary }: CatalogueForm): boolean => ordinary && TITLES.has(entry.type);

/** "the Higgs Boson", "a Fully Connected episode": one word of a longer name is hardly the little-known thing of that name. */
function isPartOfMore({ first, last }: Hit, { tokens, casing, isOrdinary }: Surroundings): boolean {
  if (first !== last || casing.isNoisy) return false;
  return [first - 1, first + 1].some((index) => {
    const [left, right, beside] = [tokens[Math.min(index, first)], tokens[Math.max(index, first)], tokens[index]];
    const isAdjacent = left !== undefined && right?.start === left.end + 1;
    return isAdjacent && beside?.shape === 'title' && !(isOrdinary(beside.norm) && casing.isInitial(index));
  });
}

/** ".NET". */
function isDotted({ first }: Hit, form: CatalogueForm, { tokens }: Surroundings): boolean {
  const [dot, token] = [tokens[first - 1], tokens[first]];
  return form.entry.name.startsWith('.') && dot?.norm === '.' && dot.end === token?.start;
}

function isVeryFrequent(hit: Hit, around: Surroundings): boolean {
  const token = around.tokens[hit.first];
  return hit.first === hit.last && token !== undefined && around.frequency(token.norm) >= VERY_FREQUENT;
}

/** Names next to each other, or in one list, support each other more than names some words away. */
function neighbourSupport(hit: Hit, form: CatalogueForm, around: Surroundings): number {
  let support = 0;
  const seen = new Set<string>();
  for (const anchor of around.anchors) {
    const distance = anchor.first > hit.last ? anchor.first - hit.last : hit.first - anchor.last;
    if (distance > NEIGHBOURHOOD || distance <= 0 || seen.has(anchor.key) || anchor.key === form.entry.key) continue;
    seen.add(anchor.key);
    const isKin = anchor.domain === form.entry.domain;
    if (distance <= 2) support += isKin ? 0.3 : 0.2;
    else support += isKin ? 0.15 : 0.06;
  }
  return Math.min(MOST_NEIGHBOURS, support);
}

function hasCue(hit: Hit, form: CatalogueForm, tokens: readonly Token[]): boolean {
  const cues = CUES[form.entry.type];
  if (cues === undefined) return false;
  const after = tokens[behindName(tokens, hit.last)];
  if (after !== undefined && cues.after.has(after.norm)) return true;
  const nearest = beforeName(tokens, hit.first);
  for (let index = nearest; index >= Math.max(0, nearest - 2); index -= 1) {
    const before = tokens[index];
    if (before === undefined || before.shape === 'mark') return false;
    if (cues.before.has(before.norm)) return true;
    if (!SKIPPED.has(before.norm)) return false;
  }
  return false;
}

/** How far before "called" the noun may stand. */
const NAMING_REACH = 4;

/** "a database called create db". */
function isNamedOutright({ first }: Hit, { entry }: CatalogueForm, tokens: readonly Token[]): boolean {
  const called = beforeName(tokens, first);
  const naming = tokens[called]?.norm;
  if (naming !== 'called' && naming !== 'named') return false;
  return tokens.slice(Math.max(0, called - NAMING_REACH), called).some(({ norm }) => {
    const type = NAMING_NOUNS.get(norm);
    return type === entry.type || (type !== undefined && SOFTWARE.has(type) && SOFTWARE.has(entry.type));
  });
}

const isAllOrdinary = (hit: Hit, { tokens, isOrdinary }: Pick<Surroundings, 'tokens' | 'isOrdinary'>): boolean =>
  tokens.slice(hit.first, hit.last + 1).every((token) => token.shape === 'mark' || isOrdinary(token.norm));

/** "open table" for OpenTable: cut otherwise than the name, and each part an everyday word. */
function isRejoined(hit: Hit, form: CatalogueForm, around: Pick<Surroundings, 'tokens' | 'isOrdinary'>): boolean {
  if (hit.first === hit.last) return false;
  const parts = around.tokens.slice(hit.first, hit.last + 1).filter((token) => token.shape !== 'mark');
  if (parts.map((token) => token.norm).join(' ') === form.written) return false;
  return parts.every((token) => token.shape === 'number' || around.isOrdinary(token.norm));
}

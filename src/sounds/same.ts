import { LETTER_TABLE, SOUND_TABLE } from './costs.ts';
import { describeName, type NameDescription, withoutShared, withoutVersion } from './describe.ts';
import { FEATURES, measure } from './features.ts';
import { areBothWords, type KnownNames, knownVerdict } from './known.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Whether two names are one, and how sure: a probability of 0 to 1 for pairs of which half are. */
export interface SameName {
  readonly same: boolean;
  readonly score: number;
}

/** What may help to decide. */
export interface SameNameOptions {
  /** Names that are known, such as the catalogue: "Postgres" is "PostgreSQL", and "Redis" is not "Reddit". */
  readonly known?: KnownNames;
}

/** From this score on two names are taken for one; some two in a hundred of the nearest strangers pass it. */
export const SAME_FROM = 0.66;

const CERTAIN = 1;
const KNOWN_AS_ONE = 0.99;
const KNOWN_AS_TWO = 0.05;
const OTHER_NAME = 0.02;
/** Log odds that two words of their own lose: a garbled name is seldom another name. */
const BOTH_WORDS = 1;
const TABLES = { sounds: SOUND_TABLE, letters: LETTER_TABLE };
const ORDERED_WEIGHTS: readonly number[] = FEATURES.map((feature) => WEIGHTS[feature]);

/** Whether `a`, as heard, is the same name as `b`, rightly spelled: "work zoog" and "Werkzeug". Precise before complete. */
export function sameName(a: string, b: string, options: SameNameOptions = {}): SameName {
  return compareNames(describeName(a), describeName(b), options);
}

/** `sameName` for names that were described before, so that one name can be compared with many. */
export function compareNames(a: NameDescription, b: NameDescription, { known }: SameNameOptions = {}): SameName {
  const score = scoreOf(a, b, known);
  return { same: score >= SAME_FROM, score };
}

function scoreOf(a: NameDescription, b: NameDescription, known: KnownNames | undefined): number {
  if (a.key === '' || b.key === '') return a.core.trim() !== '' && a.core.trim() === b.core.trim() ? CERTAIN : 0;
  if (a.key === b.key || a.wholeKey === b.wholeKey) return CERTAIN;
  if (a.numbers !== '' && b.numbers !== '' && a.numbers !== b.numbers) return OTHER_NAME;
  const verdict = known === undefined ? 'unknown' : knownVerdict(a.key, b.key, known);
  if (verdict === 'one') return KNOWN_AS_ONE;
  if (verdict === 'two' && a.sounds[0] !== b.sounds[0]) return KNOWN_AS_TWO;
  if (withoutVersion(a).key === withoutVersion(b).key) return KNOWN_AS_ONE;
  const [left, right] = withoutShared(a, b);
  const isDoubtful =
    known !== undefined && left.sounds[0] !== right.sounds[0] && areBothWords(left.key, right.key, known);
  return weigh(left, right, isDoubtful ? BIAS - BOTH_WORDS : BIAS);
}

/** Weighs what is left of two names without the words they share; whole words that only one of them has make two names. */
function weigh(a: NameDescription, b: NameDescription, bias: number): number {
  if (a.key === b.key) return CERTAIN;
  if (a.key === '' || b.key === '') return OTHER_NAME;
  if (a.key.length === 1 || b.key.length === 1) return a.sounds[0] === b.sounds[0] ? KNOWN_AS_ONE : OTHER_NAME;
  if (areOtherLetters(a, b)) return OTHER_NAME;
  const features = measure(a, b, TABLES);
  if (features === null) return 0;
  let logOdds = bias;
  for (let index = 0; index < features.length; index += 1) {
    logOdds += (features[index] ?? 0) * (ORDERED_WEIGHTS[index] ?? 0);
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/** "CVS", "HTTPS". */
const CAPITALS = /^[A-Z]{2,6}$/;

/** Two short forms with more letters in one than in the other: "HTTP" and "HTTPS". */
const areOtherLetters = (a: NameDescription, b: NameDescription): boolean =>
  a.core.length !== b.core.length && CAPITALS.test(a.core) && CAPITALS.test(b.core);

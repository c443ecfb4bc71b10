import type { Lexicon } from '../catalogue/lexicon.ts';
import type { Token } from '../model.ts';
import { isCutAtCapitals } from './capitals.ts';
import type { Hit } from './gazetteer.ts';

/** "linker D or a": a letter by itself beside whole words is no piece of a name, unless the name is spelled out. */
function hasLoneLetter(hit: Hit, tokens: readonly Token[]): boolean {
  const parts = tokens.slice(hit.first, hit.last + 1).filter((token) => token.shape !== 'mark');
  const letters = parts.filter((token) => token.norm.length === 1 && /\p{L}/u.test(token.norm)).length;
  if (letters === 0 || letters === parts.length) return false;
  const written = parts.map((token) => token.norm).join(' ');
  return !hit.forms.some(({ written: form, entry }) => {
    return form === written || (entry.tier !== 'list' && isCutAtCapitals(entry.name, parts));
  });
}

/** Words that neither begin nor end a name of two words: "go to", "build a", "so a". */
const EDGE_WORDS: ReadonlySet<string> = new Set(
  'a an the to of is i so was as in do on it at be by or and if my we he'.split(' '),
);

/** "my sequel": a person listed these very words as what is heard. */
const isHeardSo = ({ first, last, forms }: Hit, tokens: readonly Token[]): boolean => {
  const words = tokens.slice(first, last + 1).map((token) => token.norm);
  return forms.some((form) => form.kind === 'heard' && form.written === words.join(' '));
};

/** Names of something, and never meant as such in speech without more words. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  'hey hi hello yes no okay ok listen wait look well right god wow yeah oh so like just foundation scale come'.split(
    ' ',
  ),
);

/** Everyday phrases of the trade that spell a name when they are written together. */
const PHRASES: ReadonlySet<string> = new Set([
  'unit test',
  'unit tests',
  'web dev',
  'web devs',
  'co host',
  'low level',
]);

const isPhrase = ({ first, last }: Hit, tokens: readonly Token[]): boolean =>
  last === first + 1 && PHRASES.has(`${tokens[first]?.norm} ${tokens[last]?.norm}`);

/** "Matt" is no more Matt Mullenweg than any other Matt. */
export function withoutFirstNames(
  hit: Hit,
  tokens: readonly Token[],
  isGivenName: (word: string) => boolean,
): readonly Hit[] {
  if (hit.first !== hit.last || !isGivenName(tokens[hit.first]?.norm ?? '')) return [hit];
  const forms = hit.forms.filter((form) => form.entry.type !== 'Person' || form.entry.tier === 'user');
  return forms.length === 0 ? [] : [{ ...hit, forms }];
}

/** "VMs" is the plural of "VM", and no "VMS"; so is "ios" of "io" where that is said more often. */
export function withoutPlurals(hit: Hit, tokens: readonly Token[], said: ReadonlyMap<string, number>): readonly Hit[] {
  const token = tokens[hit.first];
  if (hit.first !== hit.last || token === undefined || !token.norm.endsWith('s')) return [hit];
  if (token.shape !== 'mixed' && !isPluralHere(token, said)) return [hit];
  const ending = token.shape === 'mixed' ? ACRONYM_ON_S : CAPITAL_S;
  const forms = hit.forms.filter(({ entry }) => !ending.test(entry.name) || entry.tier === 'user');
  return forms.length === 0 ? [] : [{ ...hit, forms }];
}

/** How often a short word must be said for the same with an "s" to be its plural. */
const LEAST_SINGULAR = 5;
const LONGEST_PLURAL = 4;

function isPluralHere({ norm, shape }: Token, said: ReadonlyMap<string, number>): boolean {
  const singular = said.get(norm.slice(0, -1)) ?? 0;
  const isShort = shape === 'lower' && norm.length <= LONGEST_PLURAL;
  return isShort && singular >= LEAST_SINGULAR && singular >= (said.get(norm) ?? 0);
}

/** "VMS", "AWS". */
const ACRONYM_ON_S = /^\p{Lu}+S$/u;
/** "VMS", "iOS". */
const CAPITAL_S = /^\p{Ll}?\p{Lu}+S$/u;

/** "is tio": one of the two is no word of the language, so that both are pieces of one. */
const isFragment = (
  { first, last }: Hit,
  tokens: readonly Token[],
  { frequency }: Pick<Lexicon, 'frequency'>,
): boolean => [tokens[first], tokens[last]].some((token) => token?.shape === 'lower' && frequency(token.norm) === 0);

/** "a file on .php": the end of a file's name, unless the thing itself is written with its dot. */
function isFileEnding({ first, forms }: Hit, tokens: readonly Token[]): boolean {
  const [before, dot, head] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  if (dot?.norm !== '.' || dot.end !== head?.start || (before?.end === dot.start && before.shape !== 'mark'))
    return false;
  return !forms.some(({ entry }) => entry.name.startsWith('.'));
}

/** No name begins with a clitic, or is a lone number or letter in lower case. */
export function isUsable(hit: Hit, tokens: readonly Token[], lexicon: Pick<Lexicon, 'frequency'>): boolean {
  const head = tokens[hit.first];
  if (head === undefined || head.norm.startsWith("'")) return false;
  if (isPhrase(hit, tokens) || isFileEnding(hit, tokens)) return false;
  const isLone = hit.first === hit.last;
  if (isLone && NEVER_ALONE.has(head.norm)) return false;
  const tail = tokens[hit.last];
  if (!isLone && hasLoneLetter(hit, tokens)) return false;
  const isLower = head.shape === 'lower' || tail?.shape === 'lower';
  const isEdged = EDGE_WORDS.has(head.norm) || EDGE_WORDS.has(tail?.norm ?? '');
  const isPair = hit.last === hit.first + 1 && !isFragment(hit, tokens, lexicon);
  if (isPair && isLower && isEdged && !isHeardSo(hit, tokens)) return false;
  return !(isLone && (head.shape === 'number' || (head.norm.length === 1 && head.shape === 'lower')));
}

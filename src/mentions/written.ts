/** What words with odd capitals or dots in them are: names, or two words that lost the space between them. */
import type { Lexicon } from '../catalogue/lexicon.ts';
import { squash } from '../catalogue/table.ts';
import type { Token } from '../model.ts';

/** "VocalIQ" → "Vocal", "IQ". */
const HUMP = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** "TheyWorkForYou": so many words are not written together by mistake. */
const DELIBERATE = 3;

/** "TwoFactor": everyday words that lost the space between them. */
export function isGlued(text: string, token: Token | undefined, lexicon: Lexicon): boolean {
  const humps = token === undefined ? null : text.slice(token.start, token.end).match(HUMP);
  if (humps === null) return true;
  return humps.length < DELIBERATE && humps.every((hump) => lexicon.isOrdinary(hump.toLowerCase()));
}

/** Words longer than this are sentences without spaces. */
const LONGEST_WORD = 24;
/** "codeship.com": a name and the end of its address. */
const ADDRESS =
  /^(?<name>[^.]{3,})\.(?:com|org|net|io|dev|ai|fm|app|news|me|co|tv|uk|de|eu|us|js|rs|py|sh|xyz|cloud|tech)$/;
/** "JavaScripty", "DDoSed", "YouTuber". */
const DERIVED = /(?:ed|ish|y|r|er|ers|ing)$/;

/** What a lone word with odd capitals may be beside a name: glued sentences, an address of something known, a word made of a name. */
export function isNoWord({ isKnown }: { isKnown(key: string): boolean }, word: string): boolean {
  if (word.length > LONGEST_WORD) return true;
  if (DERIVED.test(word) && isKnown(squash(word.replace(DERIVED, '')))) return true;
  if (!word.includes('.')) return false;
  const name = ADDRESS.exec(word)?.groups?.name;
  return name === undefined || isKnown(squash(name));
}

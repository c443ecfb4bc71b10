/** Names of several capitals, as they are said: "stats d" for StatsD. */
import type { Token } from '../model.ts';

/** "Stats" and "D", "g" and "RPC". */
const PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu;

/** Whether words are the parts of a name, cut where its capitals are; letters may stand apart ("rabbit m q"). */
export const isCutAtCapitals = (name: string, words: readonly Token[]): boolean =>
  lettersJoined(words.map(({ norm }) => norm)) === (name.match(PARTS) ?? []).join(' ').toLowerCase();

/** "rabbit m q" → "rabbit mq". */
const lettersJoined = (words: readonly string[]): string =>
  words.join(' ').replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');

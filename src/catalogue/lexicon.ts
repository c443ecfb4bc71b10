/** Words of spoken English and names of people and places: is a heard word an ordinary one? */

/** What a word is known as; the bits of the compiled table. */
export const WORD_FLAGS = { givenName: 1, surname: 2, city: 4, ordinary: 8, bigCity: 16 } as const;

/** A list of words with what is known of each. Words are lower case without accents. */
export interface Lexicon {
  /** How often the word is said in lower case, in some fifty million words of film dialogue (SUBTLEX-US); 0 where unknown. */
  frequency(word: string): number;
  /** Whether it is an everyday word rather than a name. */
  isOrdinary(word: string): boolean;
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  /** Whether it is the name of a city of note, all words squashed. */
  isCity(key: string): boolean;
  /** Whether it is the name of a city of half a million or more. */
  isBigCity(key: string): boolean;
}

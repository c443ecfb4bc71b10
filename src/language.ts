/** The only importer of compromise: parts of speech, asked for where a phrase has matched and nowhere else. */
import nlp from 'compromise';

/** Whether a word is used as a verb in a sentence; true where the tagger does not know the word there. */
export function isVerbIn(sentence: string, word: string): boolean {
  const terms = termsOf(sentence).filter((term) => term.text === word);
  return terms.length === 0 || terms.some((term) => term.isVerb);
}

interface Term {
  readonly text: string;
  readonly isVerb: boolean;
}

function termsOf(sentence: string): readonly Term[] {
  const found: unknown = nlp(sentence).json({ offset: false });
  if (!Array.isArray(found)) return [];
  return found.flatMap((part: unknown) => (hasTerms(part) ? part.terms.map(toTerm) : []));
}

interface Tagged {
  readonly normal?: string;
  readonly tags?: readonly string[];
}

function hasTerms(part: unknown): part is { readonly terms: readonly Tagged[] } {
  return typeof part === 'object' && part !== null && 'terms' in part && Array.isArray(part.terms);
}

const toTerm = ({ normal = '', tags = [] }: Tagged): Term => ({
  text: normal,
  isVerb: tags.includes('Verb') || tags.includes('Gerund'),
});

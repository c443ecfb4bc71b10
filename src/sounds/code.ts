import { doubleMetaphone } from 'double-metaphone';
import { normalizeSpacing } from './spacing.ts';

/** The double-metaphone codes of a whole name, its words joined: names that share one may sound alike. */
export function soundCode(text: string): readonly string[] {
  const letters = normalizeSpacing(text).replaceAll(' ', '');
  if (letters === '') return [];
  const [first, second] = doubleMetaphone(letters);
  return first === second ? [first] : [first, second];
}

import type { PhraseRow } from '../pattern.ts';

/** How KNOWS is said. */
export const knows: readonly PhraseRow[] = [
  {
    id: 'knows/and-i',
    type: 'KNOWS',
    pattern: '{s:Person} and {t:Person} met|worked|talked|wrote|built|spoke|know|chatted',
    score: 0.62,
    example: '[Person Łukasz] and [Person Cory] worked together.',
  },
  {
    id: 'knows/worked-with',
    type: 'KNOWS',
    pattern:
      '{s:Person} *2 worked|working|works|collaborated|met|knows|know|knew|hired|mentored|taught with? {t:Person}',
    score: 0.72,
    example: '[Person Łukasz] worked with [Person Cory].',
    not: ['[Person Łukasz] never worked with [Person Cory].'],
  },
  {
    id: 'knows/friend',
    type: 'KNOWS',
    pattern:
      "{s:Person} 's *1 friend|colleague|coworker|co-worker|mentor|boss|husband|wife|brother|sister|coauthor|co-author|partner ,? {t:Person}",
    score: 0.78,
    example: "[Person Łukasz]'s colleague [Person Cory].",
  },
  {
    id: 'knows/introduced',
    type: 'KNOWS',
    pattern: '{s:Person} introduced {t:Person}',
    score: 0.6,
    example: '[Person Łukasz] introduced [Person Cory].',
  },
  {
    id: 'knows/fellow',
    type: 'KNOWS',
    pattern: '{s:Person} *3 fellow @role ,? {t:Person}',
    score: 0.6,
    example: '[Person Carlton] is a fellow maintainer, [Person Mariusz].',
  },
];

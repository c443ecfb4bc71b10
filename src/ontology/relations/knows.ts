import type { PhraseRow } from '../pattern.ts';

/** How KNOWS is said. */
export const knows: readonly PhraseRow[] = [
  {
    id: 'knows/and-i',
    type: 'KNOWS',
    pattern:
      '{s:Person} and {t:Person} *1 met|worked|wrote|built|started|founded|collaborated|know|go|got|launched|created|run|decided|gave|studied|grew',
    score: 0.66,
    example: '[Person Łukasz] and [Person Cory] worked together.',
    not: ['[Person Łukasz] and [Person Cory] like tea.'],
  },
  {
    id: 'knows/worked-with',
    type: 'KNOWS',
    pattern:
      '{s:Person} *2 worked|working|works|work|collaborated|collaborate|partnered|talk|chatted|paired|built|wrote *3 with {t:Person}',
    score: 0.74,
    example: '[Person Łukasz] worked with [Person Cory].',
    not: ['[Person Łukasz] never worked with [Person Cory].'],
  },
  {
    id: 'knows/met',
    type: 'KNOWS',
    pattern: '{s:Person} *1 met|knows|know|knew|hired|mentored|taught|recruited|married {t:Person}',
    score: 0.72,
    example: '[Person Łukasz] met [Person Cory] years ago.',
    not: ['Did [Person Łukasz] know [Person Cory]?'],
  },
  {
    id: 'knows/by',
    type: 'KNOWS',
    pattern: '{s:Person} *3 mentored|taught|hired|introduced|advised|encouraged|supervised|recruited by {t:Person}',
    score: 0.78,
    example: '[Person Łukasz] was mentored by [Person Guido].',
  },
  {
    id: 'knows/friend',
    type: 'KNOWS',
    pattern:
      "{s:Person} 's *2 friend|friends|colleague|colleagues|coworker|coworkers|mentor|boss|husband|wife|brother|sister|coauthor|coauthors|author|authors|partner|founder|cofounder|host|advisor|manager|buddy|collaborator|collaborators|cofounders|teammate|teammates is? ,? {t:Person}",
    score: 0.78,
    example: "[Person Łukasz]'s colleague [Person Cory].",
  },
  {
    id: 'knows/is-friend',
    type: 'KNOWS',
    pattern:
      "{t:Person} ,? who? *1 @be {s:Person} 's *2 friend|colleague|coworker|mentor|boss|husband|wife|brother|sister|partner|advisor|manager|cofounder|founder|teammate|collaborator",
    score: 0.82,
    example: "[Person Mariusz] is [Person Carlton]'s colleague.",
  },
  {
    id: 'knows/friends-with',
    type: 'KNOWS',
    pattern: '{s:Person} @be *2 friends|colleagues|coworkers|partners with {t:Person}',
    score: 0.8,
    example: '[Person Łukasz] is good friends with [Person Cory].',
  },
  {
    id: 'knows/introduced',
    type: 'KNOWS',
    pattern: '{s:Person} introduced {t:Person}',
    score: 0.6,
    example: '[Person Łukasz] introduced [Person Cory] to it.',
  },
  {
    id: 'knows/fellow',
    type: 'KNOWS',
    pattern: '{s:Person} *3 fellow @role ,? {t:Person}',
    score: 0.62,
    example: '[Person Carlton] is with fellow maintainer [Person Mariusz].',
  },
  {
    id: 'knows/are-friends',
    type: 'KNOWS',
    pattern:
      '{s:Person} and {t:Person} @be *3 friends|colleagues|coworkers|brothers|sisters|siblings|married|partners|cofounders|roommates|teammates|classmates|housemates|together',
    score: 0.82,
    example: '[Person Tim] and [Person Guido] are good friends.',
  },
  {
    id: 'knows/colleague-of',
    type: 'KNOWS',
    pattern:
      '{s:Person} ,? @be|, *2 colleague|friend|coworker|student|mentee|protege|mentor|collaborator|teammate|cofounder|brother|sister|wife|husband of {t:Person}',
    score: 0.84,
    example: '[Person Tim], a colleague of [Person Guido], said so.',
  },
  {
    id: 'knows/talked-to',
    type: 'KNOWS',
    pattern: '{s:Person} talked|talking|spoke|chatted|chatting|emailed|met to|with|up {t:Person}',
    score: 0.64,
    example: '[Person Tim] talked to [Person Guido] about it.',
    not: ['[Person Tim] would have talked to [Person Guido].'],
  },
  {
    id: 'knows/studied-under',
    type: 'KNOWS',
    pattern: '{s:Person} *1 studied|worked|trained|learned|apprenticed under {t:Person}',
    score: 0.8,
    example: '[Person Tim] studied under [Person Guido].',
  },
  {
    id: 'knows/introduced-to',
    type: 'KNOWS',
    pattern: '{t:Person} *2 introduced to {x:Person|Project|Technology}? *1 by {s:Person}',
    score: 0.66,
    example: '[Person Tim] was introduced to me by [Person Guido].',
  },
  {
    id: 'knows/friend-with',
    type: 'KNOWS',
    pattern: '{s:Person} *4 friend|friends|buddies|buddy|colleagues with {t:Person}',
    score: 0.76,
    example: '[Person Jeff] is a friend with [Person Tim].',
  },
  {
    id: 'knows/together',
    type: 'KNOWS',
    pattern: '{s:Person} and {t:Person} *1 went|worked|studied|met|grew|taught|played|wrote|built *5 together',
    score: 0.8,
    example: '[Person Anna] and [Person Tim] went to school together.',
  },
  {
    id: 'knows/learned-from',
    type: 'KNOWS',
    pattern: '{s:Person} *1 learned|learnt *3 from {t:Person}',
    score: 0.66,
    example: '[Person Anna] learned it from [Person Tim].',
  },
];

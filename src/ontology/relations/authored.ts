import type { PhraseRow } from '../pattern.ts';

/** How AUTHORED is said. */
export const authored: readonly PhraseRow[] = [
  {
    id: 'authored/wrote',
    type: 'AUTHORED',
    pattern: '{s:Person} *1 @write {t:Publication|Proposal}',
    score: 0.88,
    example: '[Person James] wrote [Proposal DEP 10].',
    not: ["[Person James] didn't write [Proposal DEP 10]."],
  },
  {
    id: 'authored/author-of',
    type: 'AUTHORED',
    pattern: '{s:Person} ,? @be|, *2 author|authors|co-author|coauthor|editor|writer *2 of|on {t:Publication|Proposal}',
    score: 0.88,
    example: '[Person Will] is the author of [Publication Django for APIs].',
  },
  {
    id: 'authored/who-author',
    type: 'AUTHORED',
    pattern: '{s:Person} ,? who {x:Person}? is|was *2 author|co-author|coauthor of {t:Publication|Proposal}',
    score: 0.88,
    example: '[Person Will], who is the author of [Publication Django for APIs].',
  },
  {
    id: 'authored/possessive',
    type: 'AUTHORED',
    pattern: "{s:Person} 's *2 book|paper|post|article|blog|newsletter|pep|dep|proposal *1 ,? {t:Publication|Proposal}",
    score: 0.8,
    example: "[Person Will]'s book [Publication Django for APIs].",
  },
  {
    id: 'authored/possessive-bare',
    type: 'AUTHORED',
    pattern: "{s:Person} 's {t:Publication|Proposal}",
    score: 0.6,
    example: "[Person Will]'s [Publication Django for APIs].",
  },
  {
    id: 'authored/book-called',
    type: 'AUTHORED',
    pattern: '{s:Person} @have|@write *3 book|paper|post|article|books *1 called|titled|named|,? {t:Publication}',
    score: 0.8,
    example: '[Person Will] wrote a book called [Publication Django for APIs].',
  },
  {
    id: 'authored/by',
    type: 'AUTHORED',
    pattern: '{t:Publication|Proposal} *2 by {s:Person}',
    score: 0.8,
    example: '[Publication Django for APIs] by [Person Will].',
  },
  {
    id: 'authored/authors-include',
    type: 'AUTHORED',
    pattern: 'author|authors of {t:Publication|Proposal} ,? {s:Person}',
    score: 0.76,
    example: 'one of the authors of [Publication Black Hat Go], [Person Tom].',
  },
];

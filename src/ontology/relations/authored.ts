import type { PhraseRow } from '../pattern.ts';

/** How AUTHORED is said. */
export const authored: readonly PhraseRow[] = [
  {
    id: 'authored/wrote',
    type: 'AUTHORED',
    pattern:
      '{s:Person} *2 @write|published|proposed|drafted|championed|penned|submitted|introduced|pushed|filed|sponsored {t:Publication|Proposal}',
    score: 0.88,
    example: '[Person James] wrote [Proposal DEP 10].',
    not: ["[Person James] didn't write [Proposal DEP 10]."],
  },
  {
    id: 'authored/author-of',
    type: 'AUTHORED',
    pattern:
      '{s:Person} ,? @be|,|as *4 author|authors|coauthor|coauthors|editor|writer|creator *4 of|on|behind *2 {t:Publication|Proposal}',
    score: 0.88,
    example: '[Person Will] is the author of the book [Publication Django for APIs].',
    not: ['[Person Will] met the author of [Publication Django for APIs].'],
  },
  {
    id: 'authored/author-bare',
    type: 'AUTHORED',
    pattern: '{s:Person} author|coauthor of {t:Publication|Proposal}',
    score: 0.76,
    example: '[Person Will] author of [Publication Django for APIs].',
  },
  {
    id: 'authored/possessive-kind',
    type: 'AUTHORED',
    pattern:
      "{s:Person} 's *3 book|paper|post|article|blog|newsletter|pep|dep|proposal|essay ,? is? called? *1 {t:Publication|Proposal}",
    score: 0.82,
    example: "[Person Will]'s book [Publication Django for APIs].",
  },
  {
    id: 'authored/possessive',
    type: 'AUTHORED',
    pattern: "{s:Person} 's {t:Publication|Proposal}",
    score: 0.62,
    example: "[Person Will]'s [Publication Django for APIs].",
  },
  {
    id: 'authored/has-books',
    type: 'AUTHORED',
    pattern:
      '{s:Person} have|has|had|got|@write *5 books|book|posts|papers|articles|post|paper *1 ,? *2 {t:Publication}',
    score: 0.76,
    example: '[Person Will] has three books, [Publication Django for APIs].',
  },
  {
    id: 'authored/by',
    type: 'AUTHORED',
    pattern: '{t:Publication|Proposal} ,? *3 by {s:Person}',
    score: 0.82,
    example: '[Publication Django for APIs] by [Person Will].',
  },
  {
    id: 'authored/by-kind',
    type: 'AUTHORED',
    pattern: 'book|paper|article|post by {s:Person} ,? {t:Publication}',
    score: 0.8,
    example: 'a book by [Person Will], [Publication Django for APIs].',
  },
  {
    id: 'authored/author-name',
    type: 'AUTHORED',
    pattern: 'author|authors|coauthor|coauthors *1 of {t:Publication|Proposal} ,? {s:Person}',
    score: 0.78,
    example: 'one of the authors of [Publication Black Hat Go], [Person Tom].',
  },
  {
    id: 'authored/possessive-author',
    type: 'AUTHORED',
    pattern: '{t:Publication} author|authors|coauthor ,? {s:Person}',
    score: 0.8,
    example: '[Publication Black Hat Go] author [Person Tom].',
  },
  {
    id: 'authored/which-wrote',
    type: 'AUTHORED',
    pattern: '{t:Publication|Proposal} ,? which|that {s:Person} *1 @write|published|did',
    score: 0.84,
    example: '[Publication Django for APIs], which [Person Will] wrote.',
  },
  {
    id: 'authored/who-wrote',
    type: 'AUTHORED',
    pattern: '{s:Person} ,? *3 who wrote|authored *1 {t:Publication|Proposal}',
    score: 0.84,
    example: '[Person Mark] , the guy who wrote [Publication Learning Python].',
  },
  {
    id: 'authored/came-up-with',
    type: 'AUTHORED',
    pattern: '{s:Person} came|come|comes up with {t:Proposal}',
    score: 0.8,
    example: '[Person Tim] came up with [Proposal PEP 20].',
  },
  {
    id: 'authored/proposed-by',
    type: 'AUTHORED',
    pattern:
      '{t:Proposal|Publication} *3 proposed|written|authored|drafted|submitted|penned|published *1 by {s:Person}',
    score: 0.86,
    example: '[Proposal PEP 20] was proposed by [Person Tim Peters].',
    not: ['[Proposal PEP 20] was not written by [Person Tim Peters].'],
  },
  {
    id: 'authored/worked-on',
    type: 'AUTHORED',
    pattern: '{s:Person} @work on {t:Proposal}',
    score: 0.66,
    example: '[Person Anna] worked on [Proposal PEP 484].',
  },
];

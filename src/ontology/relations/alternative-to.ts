import type { PhraseRow } from '../pattern.ts';

/** How ALTERNATIVE_TO is said. */
export const alternativeTo: readonly PhraseRow[] = [
  {
    id: 'alternative-to/alternative',
    type: 'ALTERNATIVE_TO',
    pattern:
      '{s:Project} *4 alternative|competitor|competitors|alternatives|replacement|substitute|rival *2 to|of|for *1 {t:Project}',
    score: 0.88,
    example: '[Project Podman] is an alternative to [Project Docker].',
    not: ['[Project Podman] is not an alternative to [Project Docker].'],
  },
  {
    id: 'alternative-to/instead',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 instead of *2 {t:Project}',
    score: 0.74,
    example: '[Project Gatsby] instead of [Project Jekyll].',
  },
  {
    id: 'alternative-to/rather',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 rather than *2 {t:Project}',
    score: 0.74,
    example: '[Project Gatsby] rather than [Project Jekyll].',
  },
  {
    id: 'alternative-to/versus',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} versus|vs|vs.|v *2 {t:Project}',
    score: 0.82,
    example: '[Project Flask] versus [Project Django].',
    not: ['[Project Flask] and [Project Django].'],
  },
  {
    id: 'alternative-to/compared',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 compared|comparing|comparison|opposed|contrast *2 to|with {t:Project}',
    score: 0.76,
    example: '[Project Flask] compared to [Project Django].',
  },
  {
    id: 'alternative-to/compare',
    type: 'ALTERNATIVE_TO',
    pattern:
      'compare|comparing|compares|compared|comparison *1 between? *2 {s:Project} and|with|to|or|against {t:Project}',
    score: 0.74,
    example: 'when you compare [Project Flask] with [Project Django].',
  },
  {
    id: 'alternative-to/between',
    type: 'ALTERNATIVE_TO',
    pattern:
      'difference|differences|comparison|articles|choice|choose|choosing|decide|deciding|switch|switching|torn|battle|debate|pick between *2 {s:Project} and|or|versus|vs {t:Project}',
    score: 0.74,
    example: 'the difference between [Project Flask] and [Project Django].',
    not: ['the relationship between [Project Preact] and [Project WMR].'],
  },
  {
    id: 'alternative-to/similar',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 similar|equivalent|comparable|akin|analogous *1 to {t:Project}',
    score: 0.72,
    example: '[Project RQ] is similar to [Project Celery].',
  },
  {
    id: 'alternative-to/like-but',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} ,? @be *3 like {t:Project} ,? but|except|only|without',
    score: 0.72,
    example: '[Project Podman] is like [Project Docker] but rootless.',
  },
  {
    id: 'alternative-to/unlike',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *2 unlike {t:Project}',
    score: 0.68,
    example: '[Project Podman], unlike [Project Docker], is rootless and [Project Podman] unlike [Project Docker].',
  },
  {
    id: 'alternative-to/from-to',
    type: 'ALTERNATIVE_TO',
    pattern:
      'switched|moved|migrated|went|switching|moving|migrating|migration|move|ported|transition|transitioned|switch *3 from *1 {s:Project} *2 to {t:Project}',
    score: 0.72,
    example: 'They switched from [Project Jekyll] to [Project Gatsby].',
  },
  {
    id: 'alternative-to/over',
    type: 'ALTERNATIVE_TO',
    pattern: 'prefer|prefers|chose|choose|picked|pick|preferred|chosen|using|use *1 {s:Project} over {t:Project}',
    score: 0.78,
    example: 'I prefer [Project Flask] over [Project Django].',
  },
  {
    id: 'alternative-to/either',
    type: 'ALTERNATIVE_TO',
    pattern: 'either {s:Project} or {t:Project}',
    score: 0.74,
    example: 'either [Project Flask] or [Project Django].',
  },
  {
    id: 'alternative-to/or',
    type: 'ALTERNATIVE_TO',
    pattern:
      'use|using|uses|choose|choosing|pick|picking|whether|try|trying|prefer|learn|check|checkout|go|between|versus *2 {s:Project} or {t:Project}',
    score: 0.64,
    example: 'check out [Project Jekyll] or [Project Gatsby].',
    not: ['It runs [Project Jekyll] or [Project Gatsby].'],
  },
  {
    id: 'alternative-to/better-than',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *5 @comparative *2 than *1 {t:Project}',
    score: 0.7,
    example: '[Project Go] is faster than [Project Python].',
  },
  {
    id: 'alternative-to/replaced',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *1 replaces|replaced|replacing|supersedes|superseded|beats|beat {t:Project}',
    score: 0.78,
    example: '[Project Gatsby] replaced [Project Jekyll].',
  },
  {
    id: 'alternative-to/replace-with',
    type: 'ALTERNATIVE_TO',
    pattern: 'replace|replaced|replacing|swap|swapped *1 {s:Project} *1 with|by|for *1 ,? {t:Project}',
    score: 0.78,
    example: 'They replaced [Project Celery] with [Project RQ].',
  },
  {
    id: 'alternative-to/competes',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *2 competes|compete|competing with {t:Project}',
    score: 0.82,
    example: '[Project Podman] competes with [Project Docker].',
  },
  {
    id: 'alternative-to/compared-first',
    type: 'ALTERNATIVE_TO',
    pattern: 'compared|opposed|contrast|contrary|relative *1 to|with {t:Project} , *1 {s:Project}',
    score: 0.76,
    example: 'Compared to [Project Django], [Project Flask] is tiny.',
  },
  {
    id: 'alternative-to/unlike-first',
    type: 'ALTERNATIVE_TO',
    pattern: 'unlike *1 {t:Project} , *1 {s:Project}',
    score: 0.76,
    example: 'Unlike [Project MySQL], [Project PostgreSQL] has transactions.',
  },
  {
    id: 'alternative-to/instead-first',
    type: 'ALTERNATIVE_TO',
    pattern:
      'instead|rather of|than *2 {t:Project} , *1 {x:Person|Organisation}? *3 used|use|using|went|chose|picked|took *1 with? {s:Project}',
    score: 0.72,
    example: 'Instead of [Project Django], we went with [Project Flask].',
  },
];

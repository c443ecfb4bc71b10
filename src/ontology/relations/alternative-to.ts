import type { PhraseRow } from '../pattern.ts';

/** How ALTERNATIVE_TO is said. */
export const alternativeTo: readonly PhraseRow[] = [
  {
    id: 'alternative-to/alternative',
    type: 'ALTERNATIVE_TO',
    pattern:
      '{s:Project} *3 alternative|competitor|competitors|alternatives|replacement|substitute *1 to|of|for {t:Project}',
    score: 0.88,
    example: '[Project Podman] is an alternative to [Project Docker].',
    not: ['[Project Podman] is not an alternative to [Project Docker].'],
  },
  {
    id: 'alternative-to/instead',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *2 instead of {t:Project}',
    score: 0.7,
    example: '[Project Gatsby] instead of [Project Jekyll].',
  },
  {
    id: 'alternative-to/rather',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *2 rather than {t:Project}',
    score: 0.7,
    example: '[Project Gatsby] rather than [Project Jekyll].',
  },
  {
    id: 'alternative-to/versus',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} versus|vs|vs. {t:Project}',
    score: 0.8,
    example: '[Project Flask] versus [Project Django].',
    not: ['[Project Flask] and [Project Django].'],
  },
  {
    id: 'alternative-to/compared',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *2 compared|comparing|comparison|opposed *1 to|with {t:Project}',
    score: 0.74,
    example: '[Project Flask] compared to [Project Django].',
  },
  {
    id: 'alternative-to/similar',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 similar|equivalent|comparable|akin to {t:Project}',
    score: 0.7,
    example: '[Project RQ] is similar to [Project Celery].',
  },
  {
    id: 'alternative-to/like-but',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} ,? @be *2 like {t:Project} but|except|only',
    score: 0.7,
    example: '[Project Podman] is like [Project Docker] but rootless.',
  },
  {
    id: 'alternative-to/from-to',
    type: 'ALTERNATIVE_TO',
    pattern: 'from {s:Project} to {t:Project}',
    score: 0.55,
    example: 'switched from [Project Jekyll] to [Project Gatsby].',
  },
  {
    id: 'alternative-to/over',
    type: 'ALTERNATIVE_TO',
    pattern: 'prefer|chose|choose|picked|pick {s:Project} over {t:Project}',
    score: 0.76,
    example: 'I prefer [Project Flask] over [Project Django].',
  },
  {
    id: 'alternative-to/between',
    type: 'ALTERNATIVE_TO',
    pattern: 'between|either {s:Project} and|or {t:Project}',
    score: 0.66,
    example: 'to choose between [Project Flask] and [Project Django].',
  },
  {
    id: 'alternative-to/or',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} or {t:Project}',
    score: 0.52,
    example: 'use [Project Celery] or [Project RQ].',
  },
  {
    id: 'alternative-to/better-than',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} *3 better|faster|slower|simpler|easier|nicer|more|cheaper than {t:Project}',
    score: 0.66,
    example: '[Project Go] is faster than [Project Python].',
  },
  {
    id: 'alternative-to/replaced',
    type: 'ALTERNATIVE_TO',
    pattern: '{s:Project} replaces|replaced|replacing {t:Project}',
    score: 0.76,
    example: '[Project Gatsby] replaced [Project Jekyll].',
  },
];

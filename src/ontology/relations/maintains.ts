import type { PhraseRow } from '../pattern.ts';

/** How MAINTAINS is said. */
export const maintains: readonly PhraseRow[] = [
  {
    id: 'maintains/maintains',
    type: 'MAINTAINS',
    pattern: '{s:Person|Organisation} *1 @maintain {t:Project}',
    score: 0.88,
    example: '[Person David Lord] maintains [Project Flask].',
    not: ["[Person David Lord] doesn't maintain [Project Flask]."],
  },
  {
    id: 'maintains/maintainer-of',
    type: 'MAINTAINS',
    pattern: '{s:Person|Organisation} ,? @be|, *3 @maintainer *2 of|for|on|behind {t:Project}',
    score: 0.88,
    example: '[Person David Lord] is one of the maintainers of [Project Flask].',
  },
  {
    id: 'maintains/who-maintainer',
    type: 'MAINTAINS',
    pattern: '{s:Person} ,? who {x:Person}? is|was *3 @maintainer *2 of|for|on {t:Project}',
    score: 0.88,
    example: '[Person David Lord], who is the lead maintainer of [Project Flask].',
  },
  {
    id: 'maintains/project-maintainer',
    type: 'MAINTAINS',
    pattern: '{s:Person} ,? @be|, *2 {t:Project} maintainer|fellow|maintainers|fellows',
    score: 0.8,
    example: '[Person Carlton] is a [Project Django] fellow.',
  },
  {
    id: 'maintains/maintained-by',
    type: 'MAINTAINS',
    pattern: '{t:Project} *2 maintained by {s:Person|Organisation}',
    score: 0.88,
    example: '[Project Flask] is maintained by [Person David Lord].',
  },
  {
    id: 'maintains/release-manager',
    type: 'MAINTAINS',
    pattern: '{s:Person} ,? @be *2 release manager *1 of|for {t:Project}',
    score: 0.85,
    example: '[Person Łukasz] is the release manager for [Project Python].',
  },
  {
    id: 'maintains/lead-of',
    type: 'MAINTAINS',
    pattern: '{s:Person} leads|lead|runs|run {t:Project} project|team',
    score: 0.7,
    example: '[Person Łukasz] leads the [Project Ansible] project.',
  },
];

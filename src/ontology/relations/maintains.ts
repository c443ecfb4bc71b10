import type { PhraseRow } from '../pattern.ts';

/** How MAINTAINS is said. */
export const maintains: readonly PhraseRow[] = [
  {
    id: 'maintains/maintains',
    type: 'MAINTAINS',
    pattern: '{s:Person|Organisation} *2 @maintain {t:Project}',
    score: 0.88,
    example: '[Person David Lord] maintains [Project Flask].',
    not: ["[Person David Lord] doesn't maintain [Project Flask]."],
  },
  {
    id: 'maintains/maintainer-of',
    type: 'MAINTAINS',
    pattern: '{s:Person|Organisation} ,? @be|,|as|became *4 @maintainer *3 of|for|on|behind *2 {t:Project}',
    score: 0.88,
    example: '[Person David Lord] is one of the maintainers of [Project Flask].',
    not: ['[Person David Lord] met the maintainers of [Project Flask].'],
  },
  {
    id: 'maintains/maintainer-bare',
    type: 'MAINTAINS',
    pattern: '{s:Person} @maintainer of|for {t:Project}',
    score: 0.74,
    example: '[Person David Lord] maintainer of [Project Flask].',
  },
  {
    id: 'maintains/project-maintainer',
    type: 'MAINTAINS',
    pattern:
      '{s:Person} ,? @be|,|became|become *3 {t:Project} maintainer|fellow|maintainers|fellows|steward|lead|leader|captain',
    score: 0.82,
    example: '[Person Carlton] is a [Project Django] fellow.',
    not: ['[Person Carlton] is a [Project Django] fan.'],
  },
  {
    id: 'maintains/maintainer-name',
    type: 'MAINTAINS',
    pattern: '@maintainer of|for|behind {t:Project} ,? is? {s:Person}',
    score: 0.8,
    example: 'the maintainer of [Project Flask], [Person David Lord].',
  },
  {
    id: 'maintains/possessive-maintainer',
    type: 'MAINTAINS',
    pattern: "{t:Project} 's? *1 @maintainer ,? {s:Person}",
    score: 0.8,
    example: '[Project Flask] maintainer [Person David Lord].',
  },
  {
    id: 'maintains/maintained-by',
    type: 'MAINTAINS',
    pattern: '{t:Project} *3 maintained|kept|run|led|stewarded *2 by {s:Person|Organisation}',
    score: 0.86,
    example: '[Project Flask] is maintained by [Person David Lord].',
  },
  {
    id: 'maintains/which-maintains',
    type: 'MAINTAINS',
    pattern:
      '{t:Project} ,? which|that {s:Person|Organisation} *1 maintain|maintains|maintained|maintaining|lead|leads|run',
    score: 0.84,
    example: '[Project Flask], which [Person David Lord] maintains.',
  },
  {
    id: 'maintains/release-manager',
    type: 'MAINTAINS',
    pattern: '{s:Person} ,? @be|,|as *2 release manager *1 of|for {t:Project}',
    score: 0.85,
    example: '[Person Łukasz] is the release manager for [Project Python].',
  },
  {
    id: 'maintains/lead-of',
    type: 'MAINTAINS',
    pattern: '{s:Person} ,? @be|,|as *3 lead|leader|lead-developer|tech-lead|owner *2 of|on|for|behind {t:Project}',
    score: 0.76,
    example: '[Person Łukasz] is the tech lead of [Project Knative].',
  },
  {
    id: 'maintains/lead-developer',
    type: 'MAINTAINS',
    pattern:
      '{s:Person} ,? @be|,|as *2 lead|main|principal|primary *1 developer|dev|author|engineer|architect|contributor *1 of|on|for|behind {t:Project}',
    score: 0.82,
    example: '[Person Łukasz] is the lead developer of [Project Black].',
  },
  {
    id: 'maintains/leads',
    type: 'MAINTAINS',
    pattern: '{s:Person} lead|leads|led|leading|steward|stewards|shepherds {t:Project}',
    score: 0.72,
    example: '[Person Łukasz] leads the [Project Ansible] project.',
  },
  {
    id: 'maintains/releases',
    type: 'MAINTAINS',
    pattern: '{s:Person} *1 release|released|releases|cut {t:Project}',
    score: 0.62,
    example: '[Person Carlton] released [Project Django] last week.',
  },
  {
    id: 'maintains/keeps',
    type: 'MAINTAINS',
    pattern: '{s:Person|Organisation} keep|keeps|keeping {t:Project} up|running|alive|going|tidy',
    score: 0.74,
    example: '[Organisation Django Ops team] keeps [Project Jenkins] up to date.',
  },
  {
    id: 'maintains/projects-like',
    type: 'MAINTAINS',
    pattern:
      '{s:Person|Organisation} *2 @maintain *3 projects|packages|libraries|tools|repositories|plugins ,? such? as|like|including|called|, {t:Project}',
    score: 0.84,
    example: 'I also maintain projects such as [Project metrics-server] and [Project klog].',
  },
  {
    id: 'maintains/took-over',
    type: 'MAINTAINS',
    pattern:
      '{s:Person} took|taken|takes|taking over *1 maintenance|maintainership|maintaining|development? of|for? {t:Project}',
    score: 0.74,
    example: '[Person David] took over the maintenance of [Project Flask].',
    not: ['[Person David] took over a desk near [Project Flask].'],
  },
  {
    id: 'maintains/responsible',
    type: 'MAINTAINS',
    pattern: '{s:Person} @be *2 responsible|charge for|of {t:Project}',
    score: 0.74,
    example: '[Person Anna] is responsible for [Project Django].',
  },
];

import type { PhraseRow } from '../pattern.ts';

/** How BASED_ON is said. */
export const basedOn: readonly PhraseRow[] = [
  {
    id: 'based-on/built-on',
    type: 'BASED_ON',
    pattern:
      '{s:Project} ,? @be|, *2 built|based|build|builds|layered|implemented|sits *2 on|atop|around|with|upon|in|using *3 {t:Project|Technology}',
    score: 0.84,
    example: '[Project Phoenix] is built on [Project Elixir].',
    not: ['[Project Phoenix] is not built on [Project Elixir].'],
  },
  {
    id: 'based-on/written-in',
    type: 'BASED_ON',
    pattern: '{s:Project} ,? @be|, *2 written|coded|rewritten|implemented|programmed in|with {t:Project|Technology}',
    score: 0.86,
    example: '[Project Docker] is written in [Project Go].',
  },
  {
    id: 'based-on/wrapper',
    type: 'BASED_ON',
    pattern:
      '{s:Project} ,? @be|, *3 wrapper|fork|port|plugin|extension|frontend|binding|bindings|layer|abstraction|implementation|superset|dialect|clone|rewrite|client|driver *2 around|of|for|over|to|on|from {t:Project|Technology}',
    score: 0.8,
    example: '[Project MariaDB] is a fork of [Project MySQL].',
  },
  {
    id: 'based-on/kind-for',
    type: 'BASED_ON',
    pattern: '{s:Project} ,? @be|, *3 @kind *1 for|in {t:Project}',
    score: 0.68,
    example: '[Project Express] is a web framework for [Project Node.js].',
    not: ['[Project Express] is an alternative for [Project Node.js].'],
  },
  {
    id: 'based-on/lang-kind',
    type: 'BASED_ON',
    pattern: '{s:Project} ,? @be *2 {t:Project|Technology} *1 @kind',
    score: 0.74,
    example: '[Project Flask] is a [Project Python] framework.',
  },
  {
    id: 'based-on/appositive-lang-kind',
    type: 'BASED_ON',
    pattern: '{s:Project} , {t:Project} *1 @kind',
    score: 0.6,
    example: '[Project Flask], a [Project Python] framework.',
  },
  {
    id: 'based-on/kind-called',
    type: 'BASED_ON',
    pattern: '{t:Project} @kind called {s:Project}',
    score: 0.7,
    example: 'a [Project Python] library called [Project Flask].',
  },
  {
    id: 'based-on/for-lang',
    type: 'BASED_ON',
    pattern: 'for {t:Project} there is|are {s:Project}',
    score: 0.6,
    example: 'for [Project PHP] there is [Project Laravel].',
  },
  {
    id: 'based-on/wraps',
    type: 'BASED_ON',
    pattern: '{s:Project} wraps|extends|implements|forked {t:Project|Technology}',
    score: 0.68,
    example: '[Project SQLModel] wraps [Project SQLAlchemy].',
  },
  {
    id: 'based-on/under-hood',
    type: 'BASED_ON',
    pattern: '{s:Project} *2 uses|use|using {t:Project|Technology} under|underneath',
    score: 0.82,
    example: '[Project CrateDB] uses [Project Lucene] under the hood.',
  },
  {
    id: 'based-on/on-top-of',
    type: 'BASED_ON',
    pattern: '{s:Project} *4 on top of {t:Project|Technology}',
    score: 0.8,
    example: '[Project Thanos] runs on top of [Project Prometheus].',
  },
  {
    id: 'based-on/powered',
    type: 'BASED_ON',
    pattern: '{s:Project} *2 powered by {t:Project|Technology}',
    score: 0.8,
    example: '[Project CrateDB] is powered by [Project Lucene].',
  },
  {
    id: 'based-on/has-framework',
    type: 'BASED_ON',
    pattern: '{t:Project} has|had {s:Project}',
    score: 0.55,
    example: '[Project Ruby] has [Project Rails].',
  },
];

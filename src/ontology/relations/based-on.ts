import type { PhraseRow } from '../pattern.ts';

/** How BASED_ON is said. */
export const basedOn: readonly PhraseRow[] = [
  {
    id: 'based-on/built-on',
    type: 'BASED_ON',
    pattern:
      '{s:Project} ,? @be|, *3 built|based|build|builds|layered|sits|implemented|developed *2 on|atop|around|with|upon|in|using *4 {t:Project|Technology}',
    score: 0.84,
    example: '[Project Phoenix] is built on [Project Elixir].',
    not: [
      '[Project Phoenix] is not built on [Project Elixir].',
      '[Project Phoenix] is kind of based on the good ideas from [Project Elixir].',
    ],
  },
  {
    id: 'based-on/with-based',
    type: 'BASED_ON',
    pattern:
      'with {s:Project} ,? {x:Organisation|Person} have|built *3 that? is? based|built on {t:Project|Technology}',
    score: 0.78,
    example: "with [Project CrateDB], [Organisation Crate.io] built a database that's based on [Project Lucene].",
  },
  {
    id: 'based-on/built-on-bare',
    type: 'BASED_ON',
    pattern: '{s:Project} built|based|builds|layered|sits *2 on|atop|around|upon *2 {t:Project|Technology}',
    score: 0.76,
    example: '[Project Phoenix] built on top of [Project Elixir].',
  },
  {
    id: 'based-on/written-in',
    type: 'BASED_ON',
    pattern:
      '{s:Project} ,? @be|, *3 written|coded|rewritten|implemented|programmed|done *1 in|with {t:Project|Technology}',
    score: 0.86,
    example: '[Project Docker] is written in [Project Go].',
  },
  {
    id: 'based-on/wrote-in',
    type: 'BASED_ON',
    pattern: '{s:Project} *3 written|coded|rewritten|implemented in|with {t:Project}',
    score: 0.74,
    example: '[Project Docker] used to be something else, but it got [Project Docker] rewritten in [Project Go].',
  },
  {
    id: 'based-on/wrapper',
    type: 'BASED_ON',
    pattern:
      '{s:Project} ,? @be|, *4 wrapper|fork|port|plugin|extension|frontend|binding|bindings|layer|abstraction|implementation|superset|dialect|clone|rewrite|client|driver|addon|evolution|distribution|flavor|reimplementation|interface|ui|orm|operator|subset *3 around|of|for|over|to|on|from|in {t:Project|Technology}',
    score: 0.8,
    example: '[Project MariaDB] is a fork of [Project MySQL].',
    not: ['[Project MariaDB] is an alternative to [Project MySQL].'],
  },
  {
    id: 'based-on/wrapper-called',
    type: 'BASED_ON',
    pattern:
      'wrapper|fork|port|plugin|extension|client|driver|implementation|clone *2 around|of|for|on {t:Project|Technology} ,? called|named|, {s:Project}',
    score: 0.78,
    example: 'a fork of [Project MySQL] called [Project MariaDB].',
  },
  {
    id: 'based-on/kind-for',
    type: 'BASED_ON',
    pattern: '{s:Project} ,? @be|, *4 @kind *1 for|in {t:Project}',
    score: 0.7,
    example: '[Project Express] is a web framework for [Project Node.js].',
    not: ['[Project Express] is an alternative for [Project Node.js].'],
  },
  {
    id: 'based-on/lang-kind-comma',
    type: 'BASED_ON',
    pattern:
      '{s:Project} , {t:Project|Technology} web|open-source|native|static|testing|http|rest|asynchronous|async|micro? @kind',
    score: 0.64,
    example: '[Project Flask], a [Project Python] framework.',
    not: [
      '[Project Flask], or the [Project Bottle] framework.',
      '[Project JavaScript], so [Project Node.js] on the server.',
    ],
  },
  {
    id: 'based-on/lang-kind',
    type: 'BASED_ON',
    pattern: '{s:Project} @be *1 {t:Project|Technology} *2 @kind',
    score: 0.74,
    example: '[Project Flask] is a [Project Python] framework.',
    not: ['[Project Flask] and a [Project Python] framework.'],
  },
  {
    id: 'based-on/lang-thing',
    type: 'BASED_ON',
    pattern: '{s:Project} @be {t:Project} thing',
    score: 0.7,
    example: '[Project Sinatra] is a [Project Ruby] thing.',
    not: ['[Project VFS] is a [Project Windows] only thing.'],
  },
  {
    id: 'based-on/kind-called',
    type: 'BASED_ON',
    pattern: '{t:Project} *1 @kind called|named {s:Project}',
    score: 0.74,
    example: 'a [Project Python] library called [Project Flask].',
  },
  {
    id: 'based-on/kind-name',
    type: 'BASED_ON',
    pattern:
      '{t:Project} plugin|library|framework|extension|package|wrapper|client|orm|module|port|implementation ,? {s:Project}',
    score: 0.66,
    example: 'the [Project Python] library [Project Flask].',
  },
  {
    id: 'based-on/for-lang',
    type: 'BASED_ON',
    pattern: 'for {t:Project} ,? there is|are {s:Project}',
    score: 0.6,
    example: 'for [Project PHP] there is [Project Laravel].',
  },
  {
    id: 'based-on/wraps',
    type: 'BASED_ON',
    pattern: '{s:Project} *1 wraps|extends|implements|forked|wrapping|speaks|subclasses {t:Project|Technology}',
    score: 0.74,
    example: '[Project SQLModel] wraps [Project SQLAlchemy].',
  },
  {
    id: 'based-on/under-hood',
    type: 'BASED_ON',
    pattern: '{s:Project} *3 uses|use|using|used *1 {t:Project|Technology} under|underneath|behind|internally',
    score: 0.82,
    example: '[Project CrateDB] uses [Project Lucene] under the hood.',
  },
  {
    id: 'based-on/on-top-of',
    type: 'BASED_ON',
    pattern: '{s:Project} *5 on top of {t:Project|Technology}',
    score: 0.82,
    example: '[Project Thanos] runs on top of [Project Prometheus].',
  },
  {
    id: 'based-on/powered',
    type: 'BASED_ON',
    pattern: '{s:Project} *3 powered|backed|driven by {t:Project|Technology}',
    score: 0.8,
    example: '[Project CrateDB] is powered by [Project Lucene].',
  },
  {
    id: 'based-on/based',
    type: 'BASED_ON',
    pattern: '{s:Project} ,? @be|, *2 {t:Project|Technology} based',
    score: 0.82,
    example: '[Project uv] is [Project Rust] based.',
  },
  {
    id: 'based-on/based-name',
    type: 'BASED_ON',
    pattern: '{t:Project|Technology} based {s:Project}',
    score: 0.7,
    example: 'the [Project Lucene] based [Project CrateDB].',
  },
  {
    id: 'based-on/has-framework',
    type: 'BASED_ON',
    pattern: '{t:Project} has {s:Project}',
    score: 0.56,
    example: '[Project Ruby] has [Project Rails].',
  },
  {
    id: 'based-on/is-in',
    type: 'BASED_ON',
    pattern: '{s:Project} @be in {t:Project}',
    score: 0.6,
    example: '[Project Phoenix], which is in [Project Elixir].',
  },
  {
    id: 'based-on/compiles-to',
    type: 'BASED_ON',
    pattern: '{s:Project} *1 compiles|transpiles|compiled *2 to|into {t:Project|Technology}',
    score: 0.7,
    example: '[Project TypeScript] compiles to [Project JavaScript].',
  },
  {
    id: 'based-on/ported',
    type: 'BASED_ON',
    pattern: 'ported {t:Project} to {x:Project} *4 {s:Project}',
    score: 0.7,
    example: 'somebody ported [Project LiveView] to [Project Django] there is a [Project Django LiveView] project.',
  },
];

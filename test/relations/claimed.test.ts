import { describe, expect, it } from 'vitest';
import type { ClaimedEntity, ClaimedRelation, Claims, Contradiction } from '../../src/claims.ts';
import type { Relation, TraceEvent } from '../../src/model.ts';
import type { RelationType } from '../../src/ontology/index.ts';
import { settleContradicted } from '../../src/relations/contradicted.ts';
import { relate } from '../../src/relations/relate.ts';
import { toEntity } from '../support.ts';
import { episodeOf, type Said } from './episode.ts';

interface Quote {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  /** Words of the text; none for a heading. */
  readonly quotes: readonly string[];
}

/** What an assistant says of the episode: all its entities, and these relations. */
function claimed(said: readonly Said[], quotes: readonly Quote[]) {
  const input = episodeOf(said);
  const { text } = input.document.transcript;
  const entities = input.entities.map(
    ({ name, type, mentions }): ClaimedEntity => ({
      name,
      type,
      places: mentions.map(({ start, end }) => ({ start, end, confidence: 0.9 })),
      headings: [],
    }),
  );
  const indexOf = (name: string): number => entities.findIndex((entity) => entity.name === name);
  const relations = quotes.map(({ source, type, target, quotes: [first = '', ...others] }): ClaimedRelation => {
    const proof = (words: string) => {
      const start = text.indexOf(words);
      return { span: start < 0 ? null : { start, end: start + words.length }, words, confidence: 0.85 };
    };
    return { source: indexOf(source), type, target: indexOf(target), proofs: [proof(first), ...others.map(proof)] };
  });
  const read = [{ start: 0, end: text.length }];
  const claims: Claims = { rule: 'assistant/test', entities, relations, read, fallen: [] };
  const trace: TraceEvent[] = [];
  const contradictions: Contradiction[] = [];
  const found = relate({
    ...input,
    claims,
    trace: (event) => trace.push(event),
    contradict: (contradiction) => contradictions.push(contradiction),
  });
  return { found, trace: trace.filter(({ stage }) => stage === 'assistant'), contradictions, claims, input };
}
const rulesOf = (relations: readonly Relation[]) => relations.map(({ evidence }) => evidence.map(({ rule }) => rule));

describe('a claim is a relation', () => {
  it('with its own rule and the very words', () => {
    const words = 'Over at [Organisation Brex] it was always [Person Ada] who kept [Project Django] alive.';
    const quotes = ['it was always Ada who kept Django alive'];
    const { found } = claimed([['Wanda', words]], [{ source: 'Ada', type: 'MAINTAINS', target: 'Django', quotes }]);
    expect(found).toMatchObject([
      {
        type: 'MAINTAINS',
        evidence: [{ quote: quotes[0], rule: 'assistant/test', speaker: 'Wanda', confidence: 0.85 }],
      },
    ]);
  });

  it('beside the proof of a rule, in the same words', () => {
    const quotes = ['Ada uses Django'];
    const { found } = claimed(
      [[null, '[Person Ada] uses [Project Django].']],
      [{ source: 'Ada', type: 'USES', target: 'Django', quotes }],
    );
    expect(rulesOf(found)).toEqual([expect.arrayContaining(['assistant/test', 'uses/uses'])]);
    expect(found[0]?.confidence).toBeGreaterThan(0.9);
  });

  it('with all its quotes', () => {
    const said = "So [Person Ada] is our guest. I'm there all day with [Project Django]. In the evening too.";
    const quotes = ["I'm there all day with Django", 'In the evening too'];
    const { found } = claimed([[null, said]], [{ source: 'Ada', type: 'USES', target: 'Django', quotes }]);
    const uses = found.find(({ type }) => type === 'USES');
    expect(uses?.evidence.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('on the words of a heading', () => {
    const { found } = claimed(
      [[null, '[Person Ada] and [Talk Doors].']],
      [{ source: 'Ada', type: 'GAVE', target: 'Doors', quotes: ['# Doors, by Ada'] }],
    );
    expect(found[0]?.evidence[0]).toMatchObject({ quote: '# Doors, by Ada', start: 0, end: 0 });
  });

  it('beside MAINTAINS, though a rule’s USES would say nothing more', () => {
    const said = '[Person Ada] maintains [Project Django]. All that Ada does runs on it, on [Project Django] I mean.';
    const { found } = claimed(
      [[null, said]],
      [{ source: 'Ada', type: 'USES', target: 'Django', quotes: ['All that Ada does runs on it, on Django'] }],
    );
    expect(found.map(({ type }) => type).sort()).toEqual(['MAINTAINS', 'USES']);
  });

  it.each([
    ["[Person Ada] doesn't use [Project Django], she uses [Project Flask].", 'Flask', 'she uses Flask'],
    [
      'Not that it matters, but there was [Project Django] in all of it, says [Person Ada].',
      'Django',
      'there was Django in all of it',
    ],
    ['Did [Person Ada] use [Project Django]? Yes, for years.', 'Django', 'Did Ada use Django? Yes, for years'],
  ])('where a place of its words is not denied: %s', (said, target, quote) => {
    const { found } = claimed([[null, said]], [{ source: 'Ada', type: 'USES', target, quotes: [quote] }]);
    expect(found.filter((relation) => relation.target === `project:${target.toLowerCase()}`)).toHaveLength(1);
  });

  it('of the past where its words say so', () => {
    const quotes = ['I used to work at Brex, on the billing side'];
    const said = `This is [Person Ada]. I used to work at [Organisation Brex], on the billing side.`;
    const { found } = claimed([[null, said]], [{ source: 'Ada', type: 'WORKS_FOR', target: 'Brex', quotes }]);
    expect(found).toMatchObject([{ type: 'WORKS_FOR', past: true }]);
  });
});

describe('a claim is none', () => {
  it.each([
    ['denied', "[Person Ada] doesn't use [Project Django].", "Ada doesn't use Django", 'negated by "not"'],
    [
      'denied behind the name',
      '[Person Ada] here. [Project Django] is not what I use.',
      'Django is not what I use',
      'negated by "not"',
    ],
    [
      'denied without any name',
      '[Person Ada] and [Project Django]. I never touched it.',
      'I never touched it',
      'negated by "never"',
    ],
    ['supposed', 'If [Person Ada] used [Project Django], fine.', 'If Ada used Django, fine', 'hypothetical: "if"'],
    ['wished', '[Person Ada] would use [Project Django].', 'Ada would use Django', 'hypothetical: "would"'],
    ['planned', '[Person Ada] wants to use [Project Django].', 'Ada wants to use Django', 'planned only: "wants"'],
    ['asked', 'Does [Person Ada] use [Project Django]? No idea.', 'Does Ada use Django', 'asked, not said'],
  ])('where its words are %s', (_, said, quote, reason) => {
    const { found, trace } = claimed(
      [[null, said]],
      [{ source: 'Ada', type: 'USES', target: 'Django', quotes: [quote] }],
    );
    expect(found).toEqual([]);
    expect(trace).toMatchObject([
      { rule: 'assistant/test', outcome: 'vetoed', text: 'Ada USES Django', reason: `not so said: ${reason}` },
    ]);
  });

  it('where its words speak of neither end, here or nearby', () => {
    const talk = 'So it was all very nice and we went on with it for some time. '.repeat(20);
    const said = `[Person Ada] maintains [Project Django]. ${talk} In the end it was a lot of fun. ${talk} So says [Person Wanda].`;
    const claim = { source: 'Ada', type: 'FOUNDED', target: 'Brex' } as const;
    const { found, trace } = claimed(
      [[null, `${said} There is [Organisation Brex] too.`]],
      [{ ...claim, quotes: ['In the end it was a lot of fun'] }],
    );
    expect(found.map(({ type }) => type)).toEqual(['MAINTAINS']);
    expect(trace.map(({ reason }) => reason)).toEqual(['the quote speaks of neither end']);
  });

  it('where its ends became one, or of other types', () => {
    const said = '[Person Ada] made [Project Django] and [Project Flask].';
    const { claims, input } = claimed(
      [[null, said]],
      [{ source: 'Ada', type: 'CREATED', target: 'Django', quotes: ['Ada made Django'] }],
    );
    const retyped = input.entities.map((entity) =>
      entity.name === 'Django' ? { ...toEntity('Place', 'Django', entity.mentions) } : entity,
    );
    const trace: TraceEvent[] = [];
    relate({ ...input, entities: retyped, claims, trace: (event) => trace.push(event) });
    expect(trace.filter(({ stage }) => stage === 'assistant').map(({ reason }) => reason)).toEqual([
      'against the ontology: Person CREATED Place',
    ]);
  });
});

describe('what a phrase denies and the assistant claims', () => {
  const said =
    "[Person Ada] doesn't maintain [Project Django]. All day long she keeps [Project Django] running, does [Person Ada].";
  it('is told, with what is left of it', () => {
    const { contradictions } = claimed(
      [[null, said]],
      [{ source: 'Ada', type: 'MAINTAINS', target: 'Django', quotes: ['she keeps Django running'] }],
    );
    expect(contradictions).toMatchObject([
      { rules: expect.stringContaining('not so: “'), assistant: 'Ada MAINTAINS Django', kept: 'assistant' },
    ]);
  });
});

describe('two that cannot both be so', () => {
  const evidence = (rule: string, start = 0, end = 5) =>
    [
      { start, end, quote: 'words', startLine: 1, endLine: 1, speaker: null, time: null, rule, confidence: 0.8 },
    ] as const;
  const [django, python, ada] = [
    toEntity('Project', 'Django'),
    toEntity('Project', 'Python'),
    toEntity('Person', 'Ada'),
  ];
  const episode = toEntity('Episode', 'The episode');
  const [show, other] = [toEntity('Podcast', 'Queue Talk'), toEntity('Podcast', 'Key Talk')];
  const entities = [episode, django, python, ada, show, other];
  const relation = (
    source: { id: Relation['source'] },
    type: RelationType,
    target: { id: Relation['source'] },
    proofs: Relation['evidence'],
  ): Relation => ({
    source: source.id,
    type,
    target: target.id,
    confidence: 0.7,
    evidence: proofs,
    past: false,
    role: null,
    when: null,
  });
  const claims: Claims = {
    rule: 'assistant/test',
    entities: [],
    relations: [],
    read: [{ start: 0, end: 100 }],
    fallen: [],
  };
  const settled = (relations: readonly Relation[], isCareful = false) =>
    settleContradicted(relations, { entities, claims, isCareful });

  it.each([
    [
      'one thing made of the other',
      relation(python, 'BASED_ON', django, evidence('based-on/on')),
      relation(django, 'BASED_ON', python, evidence('assistant/test')),
    ],
    [
      'two shows',
      relation(episode, 'EPISODE_OF', show, evidence('episode-of/show')),
      relation(episode, 'EPISODE_OF', other, evidence('assistant/test')),
    ],
    [
      'host and guest',
      relation(ada, 'HOSTS', show, evidence('roles/self')),
      relation(ada, 'GUEST_ON', episode, evidence('assistant/test')),
    ],
  ])('%s: the assistant’s stays, both are told', (_, rules, assistant) => {
    const { relations, contradictions } = settled([rules, assistant]);
    expect(relations).toEqual([assistant]);
    expect(contradictions).toMatchObject([{ kept: 'assistant', lines: [1] }]);
  });

  it('but what a person gave stays', () => {
    const given = relation(episode, 'EPISODE_OF', show, evidence('episode-of/show', 0, 0));
    const { relations, contradictions } = settled([
      given,
      relation(episode, 'EPISODE_OF', other, evidence('assistant/test')),
    ]);
    expect(relations).toEqual([given]);
    expect(contradictions).toMatchObject([
      { rules: 'The episode EPISODE_OF Queue Talk', assistant: 'The episode EPISODE_OF Key Talk', kept: 'rules' },
    ]);
  });

  it('what a phrase alone says falls where a careful reader is silent, and is told', () => {
    const rules = relation(ada, 'USES', django, evidence('uses/uses'));
    expect(settled([rules], true)).toMatchObject({
      relations: [],
      contradictions: [{ rules: 'Ada USES Django', kept: 'assistant' }],
    });
    expect(settled([rules], false)).toEqual({ relations: [rules], contradictions: [] });
  });

  it.each([
    ['it is sure', { ...relation(ada, 'USES', django, evidence('uses/uses')), confidence: 0.9 }],
    ['it was said where nobody read', relation(ada, 'USES', django, evidence('uses/uses', 90, 120))],
    ['the shape of the episode says it', relation(ada, 'HOSTS', show, evidence('roles/welcomes'))],
    ['the name itself says it', relation(django, 'PART_OF', python, evidence('part-of/in-name'))],
    [
      'the assistant says it too',
      relation(ada, 'USES', django, [...evidence('uses/uses'), ...evidence('assistant/test')]),
    ],
  ])('but not where %s', (_, rules) => {
    expect(settled([rules], true)).toEqual({ relations: [rules], contradictions: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { ClaimedEntity, Claims } from '../../src/claims.ts';
import { withClaims } from '../../src/mentions/claimed.ts';
import type { Mention } from '../../src/model.ts';
import type { EntityType } from '../../src/ontology/index.ts';
import { builtIn } from '../../src/pipeline.ts';
import { marked } from '../support.ts';

interface Claim {
  readonly type: EntityType;
  readonly name: string;
  readonly heard: string;
  readonly confidence?: number;
}

/** The mentions of a marked sentence with what an assistant makes of its words. */
function read(sentence: string, claims: readonly Claim[], more: Partial<Mention> = {}) {
  const { document, entities } = marked(sentence);
  const { text } = document.transcript;
  const claimed = claims.map(({ type, name, heard, confidence = 0.9 }): ClaimedEntity => {
    const places = [...text.matchAll(new RegExp(`\\b${heard}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + heard.length,
      confidence,
    }));
    return { type, name, places, headings: [] };
  });
  const all: Claims = { rule: 'assistant/test', entities: claimed, relations: [], read: [], fallen: [] };
  const mentions = entities.flatMap((entity) => entity.mentions).map((mention) => ({ ...mention, ...more }));
  return withClaims({ mentions, doubtful: [], entries: new Map() }, all, { document, catalogue: builtIn() });
}
const shown = ({ mentions }: { mentions: readonly Mention[] }) =>
  mentions.map(({ text, name, type, rule }) => `${text}: ${name} (${type}), ${rule}`);

describe('names of the assistant', () => {
  it('are put where the rules found nothing', () => {
    expect(
      shown(
        read('we moved to blorbfish and [Project Redis]', [{ type: 'Project', name: 'Blorbfish', heard: 'blorbfish' }]),
      ),
    ).toEqual(['blorbfish: Blorbfish (Project), assistant/test', 'Redis: Redis (Project), test']);
  });

  it('make the rules surer where both agree', () => {
    const both = read('we use [Project Redis]', [{ type: 'Project', name: 'Redis', heard: 'Redis' }], {
      confidence: 0.6,
    });
    expect(shown(both)).toEqual(['Redis: Redis (Project), test']);
    expect(both.mentions[0]?.confidence).toBe(0.96);
    expect(both.contradictions).toEqual([]);
  });

  it('take the place of another reading, and both are told', () => {
    const both = read('the [Organisation elastic] thing', [
      { type: 'Project', name: 'Elasticsearch', heard: 'elastic' },
    ]);
    expect(shown(both)).toEqual(['elastic: Elasticsearch (Project), assistant/test']);
    expect(both.contradictions).toEqual([
      {
        rules: '“elastic” is elastic (Organisation)',
        assistant: 'Elasticsearch (Project)',
        kept: 'assistant',
        lines: [1],
      },
    ]);
  });

  it('hold for the same word elsewhere, where it always means the same', () => {
    const { document, entities } = marked('the [Organisation elastic] thing, so [Organisation elastic] it is');
    const mentions = entities.flatMap((entity) => entity.mentions);
    const place = { start: mentions[0]?.start ?? 0, end: mentions[0]?.end ?? 0, confidence: 0.9 };
    const entity: ClaimedEntity = { type: 'Project', name: 'Elasticsearch', places: [place], headings: [] };
    const claims: Claims = { rule: 'assistant/test', entities: [entity], relations: [], read: [], fallen: [] };
    const both = withClaims({ mentions, doubtful: [], entries: new Map() }, claims, { document, catalogue: builtIn() });
    expect(shown(both)).toEqual([
      'elastic: Elasticsearch (Project), assistant/test',
      'elastic: Elasticsearch (Project), assistant/test',
    ]);
    expect(both.contradictions).toHaveLength(1);
  });

  it('say more of the same without contradicting: a whole name, a longer one', () => {
    const both = read('[Person Marcus] uses [Project Django] ORM', [
      { type: 'Person', name: 'Markus Holtermann', heard: 'Marcus' },
      { type: 'Project', name: 'Django ORM', heard: 'Django ORM' },
    ]);
    expect(shown(both)).toEqual([
      'Marcus: Markus Holtermann (Person), assistant/test',
      'Django ORM: Django ORM (Project), assistant/test',
    ]);
    expect(both.contradictions).toEqual([]);
  });

  it('of two for the same words the surer counts', () => {
    const both = read('a blog post', [
      { type: 'Publication', name: "Ada's post", heard: 'blog post', confidence: 0.6 },
      { type: 'Publication', name: "Wanda's post", heard: 'blog post', confidence: 0.65 },
    ]);
    expect(shown(both)).toEqual(["blog post: Wanda's post (Publication), assistant/test"]);
  });

  it('bring the catalogue’s spelling, links and facts', () => {
    const both = read('on post gress', [{ type: 'Project', name: 'postgresql', heard: 'post gress' }]);
    expect(shown(both)).toEqual(['post gress: PostgreSQL (Project), assistant/test']);
    expect(both.entries.get(both.mentions[0]?.entry ?? '')?.name).toBe('PostgreSQL');
    expect(both.claims?.entities[0]?.name).toBe('PostgreSQL');
  });
});

it('without claims everything is as it was', () => {
  const { document, entities } = marked('we use [Project Redis]');
  const mentions = entities.flatMap((entity) => entity.mentions);
  const recognition = { mentions, doubtful: [], entries: new Map() };
  expect(withClaims(recognition, undefined, { document, catalogue: builtIn() })).toEqual({
    ...recognition,
    claims: undefined,
    contradictions: [],
  });
});

import { expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { transcriptOf } from '../support.ts';

it('one event series is one node, its editions a property', () => {
  const { entities } = extract(
    transcriptOf('We met at EuroPython 2017 and again at EuroPython 2019. EuroPython is fun.'),
  );
  const events = entities.filter((entity) => entity.type === 'Event');
  expect(events.map((event) => [event.name, event.properties.editions, event.mentions.length])).toEqual([
    ['EuroPython', '2017, 2019', 3],
  ]);
});

it('a place whose name is a first name too is nobody, unless somebody is called so', () => {
  const namesOf = (text: string): readonly string[] =>
    extract(transcriptOf(text)).entities.map(({ type, name }) => `${type} ${name}`);
  const where = 'We live in Rochester, Minnesota. I like Rochester. They moved to Rochester. Rochester is cold.';
  expect(namesOf(where)).toContain('Place Rochester');
  expect(namesOf(where)).not.toContain('Person Rochester');
});

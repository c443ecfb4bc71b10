import { expect, it } from 'vitest';
import { describeLive } from './live.ts';

describeLive('the server of the tests', (live) => {
  it('answers, is empty and keeps what is written', async () => {
    expect(await live.rows('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
    await live.rows('CREATE (:Entity {id: $id})', { id: 'person:mara-lindqvist' });
    expect(await live.rows('MATCH (n) RETURN n.id AS id')).toEqual([{ id: 'person:mara-lindqvist' }]);
  });
});

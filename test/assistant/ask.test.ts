import { describe, expect, it } from 'vitest';
import { type AskOptions, askAll, cacheKey, type ReplyCache, refused } from '../../src/assistant/ask.ts';
import type { Connection, Refusal, Reply } from '../../src/assistant/client.ts';
import type { Question } from '../../src/assistant/prompt.ts';

const GOOD: Reply = { content: '{"entities":[],"relations":[]}', isCut: false };
const status = (code: number, retryAfter: number | null = null): Refusal => ({
  kind: 'status',
  status: code,
  message: `${code} no`,
  retryAfter,
});
const question = (name: string): Question => ({ messages: [{ role: 'user', content: name }], content: ['task', name] });
const QUESTIONS = ['a', 'b', 'c', 'd', 'e', 'f'].map(question);

/** A connection that plays outcomes one after the other, the last one for ever. */
function playing(...outcomes: readonly (Reply | Refusal)[]) {
  let count = 0;
  const connection: Connection = {
    firstModel: async () => 'm',
    ask: async () => {
      count += 1;
      return outcomes[count - 1] ?? outcomes.at(-1) ?? GOOD;
    },
  };
  return { connection, count: () => count };
}
function inMemory(): ReplyCache & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, read: async (key) => kept.get(key) ?? null, write: async (key, text) => void kept.set(key, text) };
}
const options = (connection: Connection, more: Partial<AskOptions> = {}): AskOptions => ({
  model: 'm',
  cache: null,
  connection: async () => connection,
  concurrency: 1,
  signal: new AbortController().signal,
  onAnswer: () => undefined,
  patience: { attempts: 3, pause: 1, longest: 50 },
  ...more,
});
const kinds = async (connection: Connection, more: Partial<AskOptions> = {}) =>
  (await askAll(QUESTIONS, options(connection, more))).map((outcome) =>
    'failure' in outcome ? outcome.failure.kind : 'answer',
  );

describe('a window is asked about again', () => {
  it.each([
    ['when the endpoint is busy', [status(429), status(503), GOOD], 8],
    ['after as long as it says', [status(429, 10), GOOD], 7],
    [
      'when the connection breaks',
      [{ kind: 'connection', status: null, message: 'reset', retryAfter: null } as const, GOOD],
      7,
    ],
  ])('%s', async (_, outcomes, requests) => {
    const { connection, count } = playing(...outcomes);
    expect(await kinds(connection)).toEqual(Array(6).fill('answer'));
    expect(count()).toBe(requests);
  });

  it.each([
    ['a wrong request', status(422), '422', 1],
    ['a wait that is too long', status(429, 60_000), '429', 1],
    ['an answer that is cut off', { ...GOOD, isCut: true }, 'cut off', 1],
    ['an answer that is no JSON', { content: 'Sure!', isCut: false }, 'no JSON', 1],
    ['a time-out', { kind: 'timeout', status: null, message: '', retryAfter: null } as const, 'time-out', 1],
    ['patience that ends', status(500), '500', 3],
  ])('but not after %s', async (_, outcome, kind, requests) => {
    const { connection, count } = playing(...Array(requests).fill(outcome), GOOD);
    expect(await kinds(connection)).toEqual([kind, ...Array(5).fill('answer')]);
    expect(count()).toBe(requests + 5);
  });
});

describe('nothing more is asked', () => {
  it.each([
    ['a wrong key', status(401), 1],
    ['a wrong address', status(404), 1],
    ['four failures in a row', status(422), 4],
  ])('after %s', async (_, outcome, failures) => {
    const { connection, count } = playing(outcome);
    expect(await kinds(connection)).toEqual([
      ...Array(failures).fill(String(outcome.status)),
      ...Array(6 - failures).fill('not asked'),
    ]);
    expect(count()).toBe(failures);
  });
});

describe('the cache', () => {
  it('keeps each answer at once, and is asked first', async () => {
    const cache = inMemory();
    const { connection, count } = playing(GOOD);
    await kinds(connection, { cache });
    expect(cache.kept.size).toBe(6);
    const unopened = { cache, connection: () => Promise.reject(new Error('opened')) };
    expect(await kinds(connection, unopened)).toEqual(Array(6).fill('answer'));
    expect(count()).toBe(6);
  });

  it('keeps no failure', async () => {
    const cache = inMemory();
    await kinds(playing({ content: 'Sure!', isCut: false }).connection, { cache });
    expect(cache.kept.size).toBe(0);
  });

  it('that cannot be written ends all questions', async () => {
    const cache = { ...inMemory(), write: () => Promise.reject(new Error('disk full')) };
    const { connection, count } = playing(GOOD);
    await expect(kinds(connection, { cache, concurrency: 2 })).rejects.toThrow('disk full');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(count()).toBe(2);
  });

  it('asks again for what is broken', async () => {
    const cache = inMemory();
    cache.kept.set(cacheKey('m', question('a')), '{"entities":[');
    const { connection, count } = playing(GOOD);
    await askAll([question('a')], options(connection, { cache }));
    expect(count()).toBe(1);
  });

  it('has one key for the same words and model, whatever else is told', () => {
    const same = { ...question('a'), messages: [] };
    expect(cacheKey('m', same)).toBe(cacheKey('m', question('a')));
    expect(cacheKey('n', question('a'))).not.toBe(cacheKey('m', question('a')));
    expect(cacheKey('m', question('b'))).not.toBe(cacheKey('m', question('a')));
  });
});

it('windows are asked about at once, as many as is said', async () => {
  let now = 0;
  let most = 0;
  const connection: Connection = {
    firstModel: async () => 'm',
    ask: async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return GOOD;
    },
  };
  await kinds(connection, { concurrency: 3 });
  expect(most).toBe(3);
});

it('an abort keeps what was answered and asks no more', async () => {
  const cache = inMemory();
  const controller = new AbortController();
  const { connection, count } = playing(GOOD);
  const onAnswer = (index: number): void => {
    if (index === 1) controller.abort();
  };
  await expect(kinds(connection, { cache, signal: controller.signal, onAnswer })).rejects.toThrow();
  expect([cache.kept.size, count()]).toEqual([2, 2]);
});

it.each([
  [status(401), 'EPIGRAPH_ASSISTANT_KEY'],
  [status(404), '--assistant-model'],
  [status(429), '--assistant-concurrency'],
  [status(500), 'try again later'],
  [status(418), 'see what the endpoint says'],
])('a refusal says what to do', (refusal, advice) => {
  const { message } = refused({ ...refusal, message: `${refusal.status} a\nb` });
  expect(message).toContain(advice);
  expect(message).not.toContain('\n');
});

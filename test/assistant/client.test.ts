import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, connect, isRefusal } from '../../src/assistant/client.ts';
import { type Reaction, type StandIn, standIn } from './stand-in.ts';

const KEY = 'sk-very-secret-0123456789';
const { signal } = new AbortController();
const ask = (connection: Connection) => connection.ask('stand-in', [{ role: 'user', content: 'L1: hello' }], signal);

let open: StandIn[] = [];
afterEach(async () => {
  for (const endpoint of open) await endpoint.close();
  open = [];
  vi.unstubAllEnvs();
});
async function endpoint(react: (count: number) => Reaction, key: string | null = KEY, timeout = 20_000) {
  const there = await standIn((_, count) => react(count));
  open.push(there);
  return { there, connection: await connect({ url: there.url, key: key ?? undefined, timeout }) };
}

describe('a request', () => {
  it('asks for the answer’s schema, with the key as bearer', async () => {
    const { there, connection } = await endpoint(() => ({ content: 'hi' }));
    expect(await ask(connection)).toEqual({ content: 'hi', isCut: false });
    expect(there.asked[0]?.body.response_format?.type).toBe('json_schema');
    expect(there.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('goes without the schema, then without any format, where the endpoint knows none; and stays so', async () => {
    const { there, connection } = await endpoint((count) =>
      count < 3 ? { status: 400, content: '{"error":{"message":"response_format is unknown"}}' } : { content: 'hi' },
    );
    await ask(connection);
    await ask(connection);
    expect(there.asked.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
      undefined,
    ]);
  });

  it('carries no key where there is none, and nothing of the library’s own environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-somebody-else');
    vi.stubEnv('OPENAI_ORG_ID', 'org-of-somebody');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-secret: sk-of-somebody-else');
    const { there, connection } = await endpoint(() => ({ content: 'hi' }), null);
    await ask(connection);
    expect(there.asked[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(there.asked[0]?.headers)).not.toMatch(/somebody/);
  });

  it('says when the answer was cut off', async () => {
    const { connection } = await endpoint(() => ({ content: '{"entities":[', finish: 'length' }));
    expect(await ask(connection)).toMatchObject({ isCut: true });
  });
});

describe('a refusal', () => {
  it.each([401, 403, 429, 500])('of %i never repeats the key', async (status) => {
    const { connection } = await endpoint(() => ({
      status,
      content: `{"error":{"message":"Incorrect key ${KEY} provided"}}`,
    }));
    const outcome = await ask(connection);
    expect(outcome).toMatchObject({
      kind: 'status',
      status,
      message: expect.stringContaining('Incorrect key … provided'),
    });
    expect(JSON.stringify(outcome)).not.toContain(KEY);
  });

  it('nor does an answer', async () => {
    const { connection } = await endpoint(() => ({ content: `your key is ${KEY}` }));
    expect(await ask(connection)).toMatchObject({ content: 'your key is …' });
  });

  it.each([
    ['2', 2000],
    ['0.5', 500],
    ['Sun, 06 Nov 1994 08:49:47 GMT', 10_000],
    ['soon', null],
  ])('says how long to wait: %s', async (said, wait) => {
    const headers = { 'retry-after': said, date: 'Sun, 06 Nov 1994 08:49:37 GMT' };
    const { connection } = await endpoint(() => ({ status: 429, content: '{}', headers }));
    expect(await ask(connection)).toMatchObject({ retryAfter: wait });
  });

  it('is a time-out where no answer comes', async () => {
    const { connection } = await endpoint(() => ({ content: 'late', delay: 5000 }), KEY, 50);
    expect(await ask(connection)).toMatchObject({ kind: 'timeout' });
  });

  it('is no connection where nobody is there', async () => {
    const { there, connection } = await endpoint(() => ({ content: 'hi' }));
    await there.close();
    open = [];
    expect(await ask(connection)).toMatchObject({ kind: 'connection', message: 'nobody answers there' });
    expect(await connection.firstModel(signal)).toMatchObject({ kind: 'connection' });
  });

  describe('to follow', () => {
    let elsewhere: StandIn;
    beforeEach(async () => {
      elsewhere = await standIn(() => ({ content: 'hi' }));
      open.push(elsewhere);
    });

    it('redirects: the transcript goes where the user said', async () => {
      const server = createServer((_, response) =>
        response.writeHead(307, { location: `${elsewhere.url}/chat/completions` }).end(),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const connection = await connect({ url: `http://127.0.0.1:${port}/v1`, key: KEY, timeout: 5000 });
      expect(isRefusal(await ask(connection))).toBe(true);
      expect(elsewhere.requests()).toBe(0);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  });
});

it('an abort rejects, whatever the endpoint does', async () => {
  const controller = new AbortController();
  const { connection } = await endpoint(() => ({ content: 'late', delay: 5000 }));
  const asked = connection.ask('stand-in', [], controller.signal);
  controller.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');
});

it('the first model is the one that the endpoint lists first', async () => {
  const { connection } = await endpoint(() => ({ content: '' }));
  expect(await connection.firstModel(signal)).toBe('stand-in');
});

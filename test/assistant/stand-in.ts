/** A small OpenAI-compatible endpoint on loopback whose replies a test writes, and answers about the samples. */
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request as it came in. */
export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly response_format?: { readonly type: string } };
  /** All messages, one after the other. */
  readonly prompt: string;
}

/** What the endpoint does with a request. */
export interface Reaction {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The model's words, or the raw body where a status is given. */
  readonly content: string;
  readonly finish?: 'stop' | 'length';
  /** Milliseconds to wait before it. */
  readonly delay?: number;
}

/** An endpoint that is up. */
export interface StandIn {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** How many requests of any kind came in. */
  readonly requests: () => number;
  close(): Promise<void>;
}

/** Starts an endpoint on 127.0.0.1 that lists one model, "stand-in". */
export async function standIn(react: (asked: Asked, count: number) => Reaction): Promise<StandIn> {
  const asked: Asked[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/v1/models') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ object: 'list', data: [{ id: 'stand-in', object: 'model' }] }));
        return;
      }
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const prompt = body.messages.map((message: { content: string }) => message.content).join('\n');
      asked.push({ headers: request.headers, body, prompt });
      const {
        status = 200,
        headers = {},
        content,
        finish = 'stop',
        delay = 0,
      } = react({ headers: request.headers, body, prompt }, asked.length);
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: finish };
        response.end(
          status === 200
            ? JSON.stringify({ id: '1', object: 'chat.completion', created: 0, model: 'stand-in', choices: [choice] })
            : content,
        );
      }, delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    requests: () => requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a careful reader says of samples/labelled-markdown.md: things that the rules do not find among them. */
export const READ = {
  entities: [
    { name: 'Moving Ten Billion Messages', type: 'Episode', heard: [], lines: [1] },
    { name: 'Nora Feldmann', type: 'Person', heard: ['Nora'], lines: [] },
    { name: 'Ines Carvalho', type: 'Person', heard: ['Ines'], lines: [] },
    { name: 'Tomas Okafor', type: 'Person', heard: ['Tomas'], lines: [] },
    { name: 'Ask Solem', type: 'Person', heard: [], lines: [17] },
    { name: 'Backlog Radio', type: 'Podcast', heard: [], lines: [] },
    { name: 'Tidewater Labs', type: 'Organisation', heard: [], lines: [] },
    { name: 'Rackspace', type: 'Organisation', heard: [], lines: [13] },
    { name: 'Celery', type: 'Project', heard: [], lines: [] },
    { name: 'RabbitMQ', type: 'Project', heard: [], lines: [] },
    { name: 'Erlang', type: 'Project', heard: [], lines: [] },
    { name: 'Django', type: 'Project', heard: [], lines: [] },
    { name: 'Redis', type: 'Project', heard: [], lines: [] },
    { name: 'RQ', type: 'Project', heard: [], lines: [] },
    { name: 'Kafka', type: 'Project', heard: [], lines: [] },
    { name: 'asyncio', type: 'Project', heard: [], lines: [] },
    { name: 'NATS', type: 'Project', heard: [], lines: [] },
    { name: 'PEP 3156', type: 'Proposal', heard: [], lines: [] },
    { name: 'EuroPython', type: 'Event', heard: [], lines: [] },
    { name: 'Prague', type: 'Place', heard: [], lines: [] },
    { name: 'Ten Billion Messages Later', type: 'Talk', heard: [], lines: [] },
  ],
  relations: [
    {
      source: 'Ines Carvalho',
      type: 'WORKS_FOR',
      target: 'Tidewater Labs',
      quotes: [{ line: 7, text: 'Ines is a staff engineer at Tidewater Labs' }],
    },
    {
      source: 'Tidewater Labs',
      type: 'USES',
      target: 'Kafka',
      quotes: [{ line: 25, text: 'For the big ones we moved to Kafka.' }],
    },
    {
      source: 'Rackspace',
      type: 'USES',
      target: 'RabbitMQ',
      quotes: [{ line: 13, text: 'everything there ran on RabbitMQ' }],
    },
    {
      source: 'Ines Carvalho',
      type: 'CONTRIBUTES_TO',
      target: 'Celery',
      quotes: [{ line: 17, text: 'I sent my first patch to Celery that summer' }],
    },
  ],
} as const;

/** The answer as a model writes it. */
export const reply = (answer: unknown = READ): string => JSON.stringify(answer);

/** Transcripts of an invented show, short enough to see what a load makes of them. */
import { buildGraph } from '../../src/graph/build.ts';
import type { GraphDocument } from '../../src/graph/schema.ts';
import { extract } from '../../src/pipeline.ts';
import { transcriptOf } from '../support.ts';

const head = (title: string, date: string): string =>
  `---\ntitle: ${title}\npodcast: Queue Talk\ndate: ${date}\nhosts: [Otis Vane]\n---\n\n`;

const QUEUES = `${head('Queues with Mara Lindqvist', '2021-03-04')}**Otis Vane:** Welcome to Queue Talk. Today I talk with Mara Lindqvist. Mara, where do you work?

**Mara Lindqvist:** I work at Canonical, and I maintain Celery. Celery is built on top of Kombu.

**Otis Vane:** You gave a talk at EuroPython about RabbitMQ. RabbitMQ is written in Erlang.

**Mara Lindqvist:** We use post gress, and Redis.
`;

const BROKERS = `${head('Brokers in practice', '2022-05-06')}**Otis Vane:** Welcome back to Queue Talk. Last year Mara Lindqvist was here.

**Ada Brook:** I use Celery and Redis. I work at Spotify. Should I use Redis or RabbitMQ as an alternative to Kafka?

**Otis Vane:** Postgres is what we use. Mara created Celery Beat.
`;

/** The document of some transcripts. */
export const documentOf = (...texts: readonly string[]): GraphDocument =>
  buildGraph(texts.map((text) => extract(transcriptOf(text, `${/title: (\S+)/.exec(text)?.[1]}.md`))));

export const episodes = { queues: QUEUES, brokers: BROKERS } as const;

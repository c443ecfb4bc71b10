/** The one place where the client library of OpenAI-compatible endpoints is used. */
import { EpigraphError } from '../errors.ts';
import { ANSWER_SCHEMA } from './answer.ts';
import type { Message } from './prompt.ts';

/** Where and how a model is asked. */
export interface ConnectionOptions {
  /** Base URL, as `readEndpoint` gives it. */
  readonly url: string;
  readonly key: string | undefined;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
}

/** What a model replied. */
export interface Reply {
  readonly content: string;
  /** True where it ran out of tokens. */
  readonly isCut: boolean;
}

/** Why a request failed: its HTTP status where there was one, and how long the endpoint asks to wait. */
export interface Refusal {
  readonly kind: 'status' | 'timeout' | 'connection';
  readonly status: number | null;
  /** The endpoint's own words on one line, without the key. */
  readonly message: string;
  /** Milliseconds, or null where it does not say. */
  readonly retryAfter: number | null;
}

/** A connection to an endpoint. Neither function throws for what the endpoint does; an abort rejects with the signal's reason. */
export interface Connection {
  /** Name of the model that the endpoint lists first. */
  firstModel(signal: AbortSignal): Promise<string | Refusal>;
  ask(model: string, messages: readonly Message[], signal: AbortSignal): Promise<Reply | Refusal>;
}

/** Tells a refusal from what was asked for. */
export const isRefusal = (outcome: Reply | Refusal | string): outcome is Refusal =>
  typeof outcome === 'object' && 'kind' in outcome;

/** Ways to ask for JSON, from the strictest to none: an endpoint that knows none of them may still follow the prompt. */
const FORMATS = [
  {
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answer', strict: true, schema: { ...ANSWER_SCHEMA } },
    },
  },
  { temperature: 0, response_format: { type: 'json_object' } },
  {},
] as const;
/** What an endpoint says that does not know a parameter. */
const UNKNOWN_PARAMETER: ReadonlySet<number> = new Set([400, 422]);
/** The only headers that leave: the library adds others from its own environment variables. */
const HEADERS = ['accept', 'content-type', 'user-agent'] as const;

/** Opens a connection; throws MISSING where the client library is not installed. */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const library = await load();
  const client = clientOf(library, options);
  const refusal = (error: unknown, signal: AbortSignal): Refusal => {
    signal.throwIfAborted();
    return refusalOf(library, error, options.key);
  };
  let format = 0;
  return {
    firstModel: async (signal) => {
      try {
        const { data } = await client.models.list({ signal: own(signal) });
        const name = oneLine(String(data?.[0]?.id ?? ''));
        return name !== '' ? name : { kind: 'status', status: 404, message: 'it lists no model', retryAfter: null };
      } catch (error) {
        return refusal(error, signal);
      }
    },
    ask: async (model, messages, signal) => {
      for (;;) {
        const tried = format;
        try {
          const asked = { model, messages: messages.map((message) => ({ ...message })), ...FORMATS[tried] };
          const { choices } = await client.chat.completions.create(
            { ...asked, stream: false },
            { signal: own(signal) },
          );
          const content = redact(choices?.[0]?.message?.content ?? '', options.key);
          return { content, isCut: choices?.[0]?.finish_reason === 'length' };
        } catch (error) {
          const refused = refusal(error, signal);
          const mayBeFormat = refused.status !== null && UNKNOWN_PARAMETER.has(refused.status);
          if (!mayBeFormat || tried + 1 >= FORMATS.length) return refused;
          format = Math.max(format, tried + 1);
        }
      }
    },
  };
}

/** A client that takes nothing from the environment, tells nothing and tries once. */
const clientOf = ({ OpenAI }: Library, { url, key, timeout }: ConnectionOptions): InstanceType<Library['OpenAI']> =>
  new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    timeout,
    maxRetries: 0,
    logLevel: 'off',
    fetch: (address, init) => plainFetch(address, init, key),
  });

/** A signal for one request: the library leaves its listeners on the one it gets. */
const own = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal]);

type Library = typeof import('openai');

async function load(): Promise<Library> {
  try {
    return await import('openai');
  } catch (cause) {
    throw new EpigraphError(
      'MISSING',
      '--assistant needs the optional package "openai", which is not installed. Install it with "npm install openai@6".',
      { cause },
    );
  }
}

/** Sends what is needed and nothing more, and follows no redirect: the transcript goes where the user said. */
function plainFetch(
  address: string | URL | Request,
  init: RequestInit | undefined,
  key: string | undefined,
): Promise<Response> {
  const given = new Headers(init?.headers);
  const headers = new Headers();
  for (const name of HEADERS) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  return fetch(address, { ...init, headers, redirect: 'error' });
}

function refusalOf(library: Library, error: unknown, key: string | undefined): Refusal {
  const message = redact(error instanceof Error ? error.message : String(error), key);
  if (error instanceof library.APIConnectionTimeoutError)
    return { kind: 'timeout', status: null, message, retryAfter: null };
  if (error instanceof library.APIError && error.status !== undefined)
    return { kind: 'status', status: error.status, message, retryAfter: retryAfterOf(error.headers) };
  return { kind: 'connection', status: null, message: connectionFailure(error, key), retryAfter: null };
}

/** "fetch failed" says nothing; its cause does. */
function connectionFailure(error: unknown, key: string | undefined): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  const code = deepest instanceof Error && 'code' in deepest ? String(deepest.code) : '';
  return redact(code === 'ECONNREFUSED' ? 'nobody answers there' : String(deepest), key);
}

/** "Retry-After: 20" are seconds; a date is read against the endpoint's own clock. */
function retryAfterOf(headers: Headers | undefined): number | null {
  const said = headers?.get('retry-after') ?? '';
  const wait = /^\d/.test(said)
    ? Number.parseFloat(said) * 1000
    : Date.parse(said) - Date.parse(headers?.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Whatever an endpoint sends back, the key is not repeated. */
const redact = (text: string, key: string | undefined): string =>
  key === undefined || key === '' ? text : text.replaceAll(key, '…');

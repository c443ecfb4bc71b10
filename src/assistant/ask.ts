/** Asks a model about windows: several at once, from the cache where it was asked before. */
import { createHash } from 'node:crypto';
import { ANSWER_VERSION, type Answer, readAnswer } from './answer.ts';
import { type Connection, isRefusal, type Refusal } from './client.ts';
import type { Question } from './prompt.ts';
import { isHopeless, PATIENCE, type Patience, withRetries } from './retry.ts';

/** Where replies are kept: by key, whole or not at all. */
export interface ReplyCache {
  read(key: string): Promise<string | null>;
  write(key: string, reply: string): Promise<void>;
}

/** Why a window has no answer. */
export interface Failure {
  /** One of a few words to count by: "429", "no JSON", "cut off" … */
  readonly kind: string;
  /** What happened and what to do, for people. */
  readonly message: string;
}

/** An answer, or why there is none. */
export type Outcome = { readonly answer: Answer } | { readonly failure: Failure };

/** How windows are asked about. */
export interface AskOptions {
  readonly model: string;
  readonly cache: ReplyCache | null;
  /** Opened for the first question that the cache does not answer. */
  readonly connection: () => Promise<Connection>;
  /** How many questions are under way at once. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly onAnswer: (index: number) => void;
  readonly patience?: Patience | undefined;
}

/** After so many failures in a row nothing more is asked. */
const GIVE_UP = 4;

/**
 * Asks about every window; outcomes in their order. Each reply is kept at once, so that a run that was broken off goes on where it was.
 * Rejects with the signal's reason once it is aborted.
 */
export async function askAll(questions: readonly Question[], options: AskOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const broken = new AbortController();
  const run: Run = { ...options, signal: AbortSignal.any([options.signal, broken.signal]), row: 0, stopped: null };
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < questions.length; index = next++) {
      const question = questions[index];
      if (question !== undefined) outcomes[index] = await askOne(run, question);
      options.onAnswer(index);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(options.concurrency, questions.length) }, work));
    return outcomes;
  } finally {
    // Where one has thrown (the cache cannot be written), the others ask no more.
    broken.abort();
  }
}

/** What the questions of one run share. */
interface Run extends AskOptions {
  /** Failures since the last answer. */
  row: number;
  /** Why nothing more is asked. */
  stopped: Failure | null;
}

/** Names what an answer depends on: the same window, task and model have the same key. */
export function cacheKey(model: string, { content }: Question): string {
  return createHash('sha256')
    .update(JSON.stringify([ANSWER_VERSION, model, content]))
    .digest('hex');
}

async function askOne(run: Run, question: Question): Promise<Outcome> {
  const key = cacheKey(run.model, question);
  const kept = readAnswer((await run.cache?.read(key)) ?? '');
  if (kept !== null) return { answer: kept };
  run.signal.throwIfAborted();
  if (run.stopped !== null) return { failure: run.stopped };
  const connection = await run.connection();
  const ask = () => connection.ask(run.model, question.messages, run.signal);
  const reply = await withRetries(ask, run.patience ?? PATIENCE, run.signal);
  if (isRefusal(reply)) return failed(run, refused(reply), isHopeless(reply));
  if (reply.isCut) return failed(run, CUT, false);
  const answer = readAnswer(reply.content);
  if (answer === null) return failed(run, NO_JSON, false);
  await run.cache?.write(key, reply.content);
  run.row = 0;
  return { answer };
}

const CUT: Failure = {
  kind: 'cut off',
  message: 'the answer was cut off; use a smaller --assistant-window or a model with longer answers',
};
const NO_JSON: Failure = {
  kind: 'no JSON',
  message: 'the answer was not the JSON that was asked for; use a model that follows instructions',
};

function failed(run: Run, failure: Failure, isForGood: boolean): Outcome {
  run.row += 1;
  if (isForGood || run.row >= GIVE_UP)
    run.stopped ??= {
      kind: 'not asked',
      message: `not asked any more, since ${isForGood ? failure.message : `${run.row} failed in a row`}`,
    };
  return { failure };
}

/** The failure that a refusal is, in one line. */
export function refused({ kind, status, message }: Refusal): Failure {
  if (kind === 'timeout')
    return {
      kind: 'time-out',
      message: 'no answer in time; use a longer --assistant-timeout or a smaller --assistant-window',
    };
  if (kind === 'connection')
    return { kind: 'no connection', message: `the endpoint cannot be reached (${oneLine(message)})` };
  const advice =
    ADVICE[String(status)] ?? (status !== null && status >= 500 ? 'try again later' : 'see what the endpoint says');
  return { kind: String(status), message: `the endpoint refuses with ${oneLine(message)}; ${advice}` };
}

const ADVICE: Readonly<Record<string, string>> = {
  '401': 'check EPIGRAPH_ASSISTANT_KEY',
  '403': 'check EPIGRAPH_ASSISTANT_KEY',
  '404': 'check the URL and --assistant-model',
  '413': 'use a smaller --assistant-window',
  '429': 'use a smaller --assistant-concurrency or try again later',
};

/** How much of an endpoint's own words is shown. */
const SHOWN = 160;
const oneLine = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

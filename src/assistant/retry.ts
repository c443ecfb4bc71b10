/** Asks again where an endpoint is busy, and waits as long as it says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isRefusal, type Refusal, type Reply } from './client.ts';

/** How patient the asking is. */
export interface Patience {
  /** How often a request is tried at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. */
  readonly pause: number;
  /** Milliseconds that an endpoint may ask to wait; one that wants more is given up. */
  readonly longest: number;
}

/** Five attempts over seven seconds, or as far apart as the endpoint says, up to two minutes. */
export const PATIENCE: Patience = { attempts: 5, pause: 500, longest: 120_000 };

/** Too many requests, time-outs of the server and of gateways, "overloaded". */
const isBusy = (status: number): boolean => status === 408 || status === 409 || status === 429 || status >= 500;

/** Runs a request until it succeeds, is refused for good or patience ends. Rejects with the signal's reason once it is aborted. */
export async function withRetries<T extends Reply | string>(
  request: () => Promise<T | Refusal>,
  patience: Patience,
  signal: AbortSignal,
): Promise<T | Refusal> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await request();
    if (!isRefusal(outcome) || attempt >= patience.attempts || !isWorthwhile(outcome)) return outcome;
    const wait = outcome.retryAfter ?? patience.pause * 2 ** (attempt - 1);
    if (wait > patience.longest) return outcome;
    await sleep(wait, undefined, { signal });
  }
}

/** A time-out is tried once more at most by the next run: a model that is too slow stays so. */
const isWorthwhile = ({ kind, status }: Refusal): boolean =>
  kind === 'connection' || (status !== null && isBusy(status));

/** Whether what refused this request would refuse every other one: a wrong key, a wrong address, nobody there. */
export const isHopeless = ({ kind, status }: Refusal): boolean =>
  kind === 'connection' ||
  (status !== null && status < 500 && !isBusy(status) && status !== 400 && status !== 413 && status !== 422);

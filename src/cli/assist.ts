/** Lets the assistant read what the rules have read. Loaded where one is asked for alone. */
import { existsSync } from 'node:fs';
import { cacheKey, type Failure, type ReplyCache, refused } from '../assistant/ask.ts';
import { type Connection, connect, isRefusal } from '../assistant/client.ts';
import { type Consulted, consult, type Episode, type Plan, planEpisode } from '../assistant/consult.ts';
import { readEndpoint } from '../assistant/endpoint.ts';
import { type Question, tokensOf } from '../assistant/prompt.ts';
import { PATIENCE, withRetries } from '../assistant/retry.ts';
import { EpigraphError } from '../errors.ts';
import type { Extraction } from '../model.ts';
import { builtIn, type ExtractOptions, extract } from '../pipeline.ts';
import { decodeText } from '../transcripts/decode.ts';
import { splitLines } from '../transcripts/lines.ts';
import { type AssistReport, reportOf, summaryOf, warningsOf } from './assist-report.ts';
import type { Heard, HeardCall, ReadEpisode } from './assistant.ts';
import type { AssistantSettings } from './assistant-options.ts';
import type { Streams } from './io.ts';
import { progressBar } from './progress.ts';
import { type FolderCache, folderCache } from './reply-cache.ts';

/** Lets the assistant read the episodes and tells what it could not; a number is the exit status of a run that ends here. */
export async function assistEpisodes(
  assistant: AssistantSettings,
  read: readonly ReadEpisode[],
  { args, settings, streams }: HeardCall,
): Promise<Heard | number> {
  const episodes = read.map(({ extraction, bytes }) => ({ extraction, file: physicalLines(extraction, bytes) }));
  if (assistant.isDryRun)
    return tellDryRun(await countUnkept(planAll(episodes, assistant), assistant, streams), args, streams);
  const assisted = await assist(episodes, { assistant, settings, isQuiet: args.quiet === true }, streams);
  if (assisted === INTERRUPTED) return INTERRUPTED;
  const report = reportOf(assisted);
  for (const warning of warningsOf(report)) streams.stderr.write(`epigraph: ${warning}\n`);
  const told = { line: summaryOf(report), figures: { assistant: report } };
  const failure = assistant.isRequired ? lacking(report) : null;
  return { extractions: assisted.extractions, failure, assistant: told };
}

function lacking({ windows, answered }: AssistReport): EpigraphError | null {
  if (answered === windows) return null;
  return new EpigraphError(
    'ASSISTANT',
    `${windows - answered} of ${windows} windows have no answer, and --assistant-required wants all. The graph was written with what the rules found there; run again to fill it up.`,
  );
}

const physicalLines = ({ transcript }: Extraction, bytes: Uint8Array): readonly string[] =>
  splitLines(decodeText(bytes, transcript.source.name));

interface DryRun {
  readonly windows: number;
  readonly tokens: number;
  /** Windows that the cache would answer. */
  readonly cached: number;
}

/** What would be sent: the windows that the cache has no answer for, as far as it is known which model is asked. */
async function countUnkept(plans: readonly Plan[], assistant: AssistantSettings, streams: Streams): Promise<DryRun> {
  const questions = plans.flatMap((plan) => plan.questions);
  const folder = assistant.cache;
  const cache = folder !== null && existsSync(folder) ? await folderCache(folder, streams) : null;
  const url = assistant.url === null ? null : readEndpoint(assistant.url, assistant);
  const model = assistant.model ?? (url === null ? null : await cache?.readModel(url)) ?? null;
  const unkept: Question[] = [];
  for (const question of questions) {
    const kept = model === null ? null : await cache?.read(cacheKey(model, question));
    if (kept === null || kept === undefined) unkept.push(question);
  }
  const tokens = unkept.reduce((sum, question) => sum + tokensOf(question), 0);
  return { windows: unkept.length, tokens, cached: questions.length - unkept.length };
}

/** Says how many windows and tokens would be sent. */
function tellDryRun({ windows, tokens, cached }: DryRun, args: HeardCall['args'], { stdout }: Streams): number {
  const kept = cached === 0 ? '' : `; ${cached} more would be answered from the cache`;
  const text = `${windows} window${windows === 1 ? '' : 's'}, about ${tokens} tokens would be sent${kept}. Nothing was.`;
  stdout.write(args.json === true ? `${JSON.stringify({ windows, tokens, cached })}\n` : `${text}\n`);
  return 0;
}

interface AssistCall {
  readonly assistant: AssistantSettings;
  readonly settings: ExtractOptions;
  readonly isQuiet: boolean;
}

/** What came of it. */
export interface Assisted {
  /** Null where the endpoint did not name one. */
  readonly model: string | null;
  /** In the order of the episodes: with what the assistant could prove, or as the rules left them. */
  readonly extractions: readonly Extraction[];
  readonly consulted: readonly Consulted[];
  readonly windows: number;
  /** Windows that were answered by the cache. */
  readonly kept: number;
}

/** Exit status of a run that was interrupted. */
const INTERRUPTED = 130;

/** Asks the assistant about every episode. Returns INTERRUPTED when the user breaks it off: what was answered is in the cache. */
async function assist(
  episodes: readonly Episode[],
  call: AssistCall,
  streams: Streams,
): Promise<Assisted | typeof INTERRUPTED> {
  const { assistant, isQuiet } = call;
  const url = readEndpoint(assistant.url ?? '', assistant);
  const cache = assistant.cache === null ? null : await folderCache(assistant.cache, streams);
  const plans = planAll(episodes, assistant);
  const windows = plans.reduce((sum, plan) => sum + plan.windows.length, 0);
  const progress = progressBar(windows, streams.stderr, isQuiet);
  const broken = breakOff(streams);
  const connection = onceOnly(() => connect({ url, key: assistant.key, timeout: assistant.timeout }));
  let done = 0;
  const onAnswer = (): void => {
    done += 1;
    progress.step(done, 'windows read by the assistant');
  };
  try {
    const asked = await askAbout(plans, call, { url, cache, connection, signal: broken.signal, onAnswer });
    return { ...asked, extractions: joined(episodes, asked.consulted, call.settings), windows };
  } catch (error) {
    if (!broken.signal.aborted) throw error;
    progress.end();
    streams.stderr.write(`epigraph: interrupted; ${goingOn({ done, windows }, assistant)}\n`);
    return INTERRUPTED;
  } finally {
    progress.end();
    broken.end();
  }
}

interface Line {
  readonly url: string;
  readonly cache: FolderCache | null;
  readonly connection: () => Promise<Connection>;
  readonly signal: AbortSignal;
  readonly onAnswer: () => void;
}

async function askAbout(
  plans: readonly Plan[],
  { assistant, settings }: AssistCall,
  line: Line,
): Promise<Pick<Assisted, 'model' | 'consulted' | 'kept'>> {
  const model = assistant.model ?? (await firstModel(line));
  if (typeof model !== 'string')
    return { model: null, consulted: plans.map((plan) => unreadPlan(plan, model)), kept: 0 };
  const { cache, hits } = countingCache(line.cache);
  const { concurrency } = assistant;
  const catalogue = settings.catalogue ?? builtIn();
  const consulted = await consult(plans, { ...line, model, cache, concurrency, catalogue });
  return { model, consulted, kept: hits() };
}

/** What is told where nothing could be asked. */
const unreadPlan = ({ windows }: Plan, failure: Failure): Consulted => ({
  claims: null,
  unread: windows.map(({ firstLine, lastLine }) => ({ firstLine, lastLine, failure })),
});

const planAll = (episodes: readonly Episode[], { window }: AssistantSettings): readonly Plan[] =>
  episodes.map((episode) => planEpisode(episode, window));

const joined = (
  episodes: readonly Episode[],
  consulted: readonly Consulted[],
  settings: ExtractOptions,
): readonly Extraction[] =>
  episodes.map(({ extraction }, index) => {
    const claims = consulted[index]?.claims ?? null;
    return claims === null ? extraction : extract(extraction.transcript, { ...settings, claims });
  });

/** The cache, and how often it had what was asked for. */
function countingCache(cache: ReplyCache | null): { readonly cache: ReplyCache | null; readonly hits: () => number } {
  let hits = 0;
  if (cache === null) return { cache, hits: () => hits };
  const read = async (key: string): Promise<string | null> => {
    const reply = await cache.read(key);
    if (reply !== null) hits += 1;
    return reply;
  };
  return { cache: { read, write: cache.write }, hits: () => hits };
}

function onceOnly<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

/** The model that the endpoint lists first, or why it lists none; the cache remembers it. */
async function firstModel({ url, cache, connection, signal }: Line): Promise<string | Failure> {
  const known = await cache?.readModel(url);
  if (known !== undefined && known !== null) return known;
  const open = await connection();
  const model = await withRetries(() => open.firstModel(signal), PATIENCE, signal);
  if (isRefusal(model)) return { ...refused(model), message: `no model is known: ${refused(model).message}` };
  await cache?.writeModel(url, model);
  return model;
}

/** Ctrl-C breaks the questions off, not the program: what was answered is kept. */
function breakOff({ signal }: Streams): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  process.once('SIGINT', abort);
  const signals = signal === undefined ? [controller.signal] : [controller.signal, signal];
  return { signal: AbortSignal.any(signals), end: () => process.off('SIGINT', abort) };
}

function goingOn(
  { done, windows }: { readonly done: number; readonly windows: number },
  { cache }: AssistantSettings,
): string {
  const share = `${done} of ${windows} windows were done`;
  return cache === null
    ? `${share} and nothing was kept. With --cache DIR a run goes on where it was broken off.`
    : `${share}, their answers are in "${cache}". The same command goes on from there.`;
}

/** The flags and environment variables of the assistant. Nothing of it is loaded here. */
import type { Argv } from 'yargs';
import { EpigraphError } from '../errors.ts';
import { textOption } from './command.ts';

type Args = Readonly<Record<string, unknown>>;

/** How the assistant is asked, as the command line and the environment say. */
export interface AssistantSettings {
  /** The address as it was given; null for a dry run without one. */
  readonly url: string | null;
  /** Null for the one that the endpoint lists first. */
  readonly model: string | null;
  readonly key: string | undefined;
  /** Words that a window has at most. */
  readonly window: number;
  readonly concurrency: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Folder of the replies, or null where none are kept. */
  readonly cache: string | null;
  readonly isRequired: boolean;
  readonly isDryRun: boolean;
  readonly allowHttp: boolean;
}

const FLAGS = [
  'assistant',
  'assistant-model',
  'assistant-window',
  'assistant-concurrency',
  'assistant-timeout',
  'assistant-required',
  'assistant-dry-run',
  'assistant-allow-http',
  'cache',
];

/** Declares the flags. */
export const withAssistantOptions = (yargs: Argv): Argv =>
  yargs
    .option('assistant', {
      type: 'string',
      describe:
        'URL of an OpenAI-compatible endpoint whose model reads the transcript as well; what it cannot prove falls',
    })
    .option('assistant-model', { type: 'string', describe: 'name of the model; the first that the endpoint lists' })
    .option('assistant-window', { type: 'string', describe: 'how many words are sent at a time, 1500 unless said' })
    .option('assistant-concurrency', {
      type: 'string',
      describe: 'how many windows are asked about at once, 4 unless said',
    })
    .option('assistant-timeout', { type: 'string', describe: 'seconds that an answer may take, 120 unless said' })
    .option('assistant-required', { type: 'boolean', describe: 'end with 1 where a window has no answer' })
    .option('assistant-dry-run', { type: 'boolean', describe: 'say how much would be sent, and send nothing' })
    .option('assistant-allow-http', { type: 'boolean', describe: 'allow plain http to other machines than your own' })
    .option('cache', {
      type: 'string',
      describe: "folder that keeps the assistant's answers: asked once, then read from there",
    })
    .group(FLAGS, 'Assistant:');

/** What flags and environment ask for; null where no assistant is wanted. Throws USAGE for values that cannot be. */
export function assistantSettings(
  args: Args,
  env: Readonly<Record<string, string | undefined>>,
): AssistantSettings | null {
  const isDryRun = args['assistant-dry-run'] === true;
  const url = args.assistant === false ? null : given(textOption(args, 'assistant') ?? env.EPIGRAPH_ASSISTANT_URL);
  if (url === null && !isDryRun) return refuseOrphans(args);
  return {
    url,
    model: given(textOption(args, 'assistant-model') ?? env.EPIGRAPH_ASSISTANT_MODEL),
    key: given(env.EPIGRAPH_ASSISTANT_KEY) ?? undefined,
    window: whole(args, 'assistant-window', { usual: 1500, most: 100_000 }),
    concurrency: whole(args, 'assistant-concurrency', { usual: 4, most: 64 }),
    timeout: whole(args, 'assistant-timeout', { usual: 120, most: 300 }) * 1000,
    cache: given(textOption(args, 'cache')),
    isRequired: args['assistant-required'] === true,
    isDryRun,
    allowHttp: args['assistant-allow-http'] === true,
  };
}

const given = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

/** A flag of the assistant without one would be ignored silently. */
function refuseOrphans(args: Args): null {
  const orphan = FLAGS.find((flag) => flag !== 'assistant' && args[flag] !== undefined && args[flag] !== false);
  if (orphan === undefined || args.assistant === false) return null;
  throw new EpigraphError(
    'USAGE',
    `--${orphan} needs --assistant URL (or EPIGRAPH_ASSISTANT_URL): say which endpoint to ask.`,
  );
}

function whole(args: Args, name: string, { usual, most }: { readonly usual: number; readonly most: number }): number {
  const text = textOption(args, name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new EpigraphError('USAGE', `--${name} must be a whole number from 1 to ${most}, not "${text}".`);
}

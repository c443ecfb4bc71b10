/** The door to the assistant: nothing behind it is loaded unless one is asked for. */
import type { EpigraphError } from '../errors.ts';
import type { Extraction } from '../model.ts';
import type { ExtractOptions } from '../pipeline.ts';
import type { AssistReport } from './assist-report.ts';
import type { AssistantSettings } from './assistant-options.ts';
import type { Streams } from './io.ts';

/** What the rules made of a file, and its bytes. */
export interface ReadEpisode {
  readonly extraction: Extraction;
  readonly bytes: Uint8Array;
}

/** What the assistant is asked with. */
export interface HeardCall {
  readonly args: Readonly<Record<string, unknown>>;
  readonly settings: ExtractOptions;
  readonly streams: Streams;
}

/** The extractions as they go into the graph. */
export interface Heard {
  readonly extractions: readonly Extraction[];
  /** Why the run ends with 1 once all is written: answers are lacking that were required. */
  readonly failure: EpigraphError | null;
  /** What is told of the assistant; undefined where none was asked. */
  readonly assistant?: { readonly line: string; readonly figures: { readonly assistant: AssistReport } };
}

/** Throws USAGE, before anything is read, for an address that the transcripts may not be sent to. */
export async function checkAssistant(assistant: AssistantSettings | null): Promise<void> {
  if (assistant === null || assistant.url === null) return;
  const { readEndpoint } = await import('../assistant/endpoint.ts');
  readEndpoint(assistant.url, assistant);
}

/** What the assistant adds to what the rules found. A number is an exit status: nothing more is to be done. */
export async function heardBy(
  assistant: AssistantSettings | null,
  episodes: readonly ReadEpisode[],
  call: HeardCall,
): Promise<Heard | number> {
  if (assistant === null) return { extractions: episodes.map(({ extraction }) => extraction), failure: null };
  const { assistEpisodes } = await import('./assist.ts');
  return assistEpisodes(assistant, episodes, call);
}

/** Lets an assistant read the gold transcripts as `epigraph extract --assistant` does. */
import { connect, isRefusal } from '../dist/assistant/client.js';
import { consult, planEpisode } from '../dist/assistant/consult.js';
import { readEndpoint } from '../dist/assistant/endpoint.js';
import { extract, loadCatalogue } from '../dist/index.js';

/** Opens the endpoint; the reader gives the extractions of episodes with what the assistant could prove. */
export async function openReader(flags) {
  const url = readEndpoint(flags.assistant, { allowHttp: false });
  const connection = await connect({ url, key: process.env.EPIGRAPH_ASSISTANT_KEY, timeout: 120_000 });
  const { signal } = new AbortController();
  const model = flags['assistant-model'] ?? (await connection.firstModel(signal));
  if (isRefusal(model)) throw new Error(`${url} names no model: ${model.message}. Say which with --assistant-model.`);
  const catalogue = loadCatalogue();
  return async (episodes) => {
    const plans = episodes.map(({ extraction, bytes }) =>
      planEpisode({ extraction, file: bytes.toString('utf8').split(/\r\n|\r|\n/) }, Number(flags['assistant-window'])),
    );
    const options = { model, cache: null, connection: async () => connection, concurrency: 4, signal };
    const consulted = await consult(plans, { ...options, catalogue, onAnswer: () => undefined });
    const extractions = episodes.map(({ extraction }, index) => {
      const { claims } = consulted[index];
      return claims === null ? extraction : extract(extraction.transcript, { claims });
    });
    const unread = consulted.flatMap((one) => one.unread);
    const windows = plans.reduce((sum, plan) => sum + plan.windows.length, 0);
    const notes = [`${windows - unread.length} of ${windows} windows answered`];
    return { model, extractions, notes: [...notes, ...new Set(unread.map(({ failure }) => failure.message))] };
  };
}

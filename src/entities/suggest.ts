import { lineAt } from '../anchors.ts';
import type { Document, Mention, Suggestion } from '../model.ts';

/** Names too doubtful for the graph, each once, the likeliest first. */
export function suggestNames(document: Document, doubtful: readonly Mention[]): readonly Suggestion[] {
  const byKey = new Map<string, Suggestion>();
  for (const mention of doubtful) {
    const heard = mention.text.replace(/\s+/g, ' ');
    const key = `${mention.type}\t${mention.name}\t${heard}`;
    const line = lineAt(document.transcript.anchors, mention.start);
    const known = byKey.get(key);
    const lines = [...new Set([...(known?.lines ?? []), line])];
    byKey.set(key, {
      heard,
      name: mention.name,
      type: mention.type,
      confidence: Math.max(known?.confidence ?? 0, mention.confidence),
      reason: mention.rule,
      lines,
    });
  }
  return [...byKey.values()].sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
}

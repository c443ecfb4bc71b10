import { anchorAt, lineAt, timeAt } from '../anchors.ts';
import type { Document, Entity, Evidence } from '../model.ts';
import { labelledPerson } from './labels.ts';
import type { Claim } from './structure.ts';

/** Makes the proof of a claim: the very words, where they stand, when and by whom they were said. */
export function evidenceOf(document: Document, entities: readonly Entity[], claim: Claim): Evidence {
  const { text, anchors, turns } = document.transcript;
  const span = claim.span ?? { start: 0, end: 0 };
  const label = claim.span === null ? null : (turns.find((turn) => span.start < turn.span.end)?.speaker ?? null);
  return {
    start: span.start,
    end: span.end,
    quote: claim.span === null ? claim.words : text.slice(span.start, span.end),
    startLine: lineAt(anchors, span.start),
    endLine: anchorAt(anchors, Math.max(span.start, span.end - 1))?.line ?? 1,
    speaker: label === null ? null : (labelledPerson(entities, label)?.name ?? label),
    time: timeAt(anchors, span.start),
    rule: claim.rule,
    confidence: Math.round(claim.confidence * 1000) / 1000,
  };
}

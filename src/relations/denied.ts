/** What the assistant claims and a phrase denies. */
import { lineAt } from '../anchors.ts';
import type { Contradiction } from '../claims.ts';
import type { Document, Relation, Span } from '../model.ts';
import { keyOf } from './combine.ts';
import type { Match } from './match.ts';
import type { Claim } from './structure.ts';

/** What is compared. */
export interface DenialInput {
  readonly document: Document;
  /** Claims of the assistant that its own words bear out. */
  readonly claimed: readonly Claim[];
  readonly matches: readonly Match[];
  /** What is left when all is weighed. */
  readonly relations: readonly Relation[];
}

/** Every claim that words elsewhere in the episode deny, once each. */
export function denials({ document, claimed, matches, relations }: DenialInput): readonly Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const claim of claimed) {
    const key = keyOf(claim.source, claim.type, claim.target);
    const denied = matches.filter(
      ({ veto, row, source, target }) =>
        veto?.startsWith('negated') === true && keyOf(source, row.type, target) === key,
    );
    const [denial] = denied;
    if (denial === undefined || found.has(key)) continue;
    const spans = [...denied.map(({ span }) => span), ...(claim.span === null ? [] : [claim.span])];
    found.set(key, {
      rules: `not so: “${wordsAt(document, denial.span)}”`,
      assistant: `${claim.source.name} ${claim.type} ${claim.target.name}`,
      kept: relations.some((relation) => isOf(relation, claim)) ? 'assistant' : 'rules',
      lines: [...new Set(spans.map(({ start }) => lineAt(document.transcript.anchors, start)))].sort((a, b) => a - b),
    });
  }
  return [...found.values()];
}

const wordsAt = ({ transcript }: Document, { start, end }: Span): string =>
  transcript.text.slice(start, end).replace(/\s+/g, ' ');

const isOf = ({ source, type, target }: Relation, claim: Claim): boolean =>
  type === claim.type &&
  ((source === claim.source.id && target === claim.target.id) ||
    (source === claim.target.id && target === claim.source.id));

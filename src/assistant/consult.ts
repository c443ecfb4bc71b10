/** The whole of a consultation: plan what is sent, ask, and hold the answers against the words. */
import type { Catalogue } from '../catalogue/table.ts';
import type { Claims } from '../claims.ts';
import type { Extraction } from '../model.ts';
import { type AskOptions, askAll, type Failure, type Outcome } from './ask.ts';
import type { Reading } from './court.ts';
import { numberLines } from './lines.ts';
import { type Question, questionOf } from './prompt.ts';
import { verifyAnswers } from './verify.ts';
import { cutWindows, type Window } from './windows.ts';

/** An episode that the assistant shall read. */
export interface Episode {
  /** What the rules made of it. */
  readonly extraction: Extraction;
  /** Physical lines of its file, as they were read. */
  readonly file: readonly string[];
}

/** The windows of an episode and what is sent for each. */
export interface Plan {
  readonly episode: Episode;
  readonly windows: readonly Window[];
  readonly questions: readonly Question[];
}

/** Cuts an episode into windows of so many words. Deterministic. */
export function planEpisode(episode: Episode, size: number): Plan {
  const { transcript, episode: node, entities } = episode.extraction;
  const windows = cutWindows(numberLines(transcript, episode.file, size), size);
  const known = { title: node.name, podcast: podcastOf(node.properties.podcast), entities };
  const questions = windows.map((window) => questionOf(window, known));
  return { episode, windows, questions };
}

const podcastOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A window that has no answer, and why. */
export interface Unread {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly failure: Failure;
}

/** What the assistant made of one episode. */
export interface Consulted {
  /** Null where no window has an answer: the rules' result stays as it is. */
  readonly claims: Claims | null;
  readonly unread: readonly Unread[];
}

/** What the answers are held against beside the episodes. */
export interface ConsultOptions extends AskOptions {
  readonly catalogue: Catalogue;
}

/** Asks about the windows of all plans in one go and verifies the answers; what came of each plan, in order. */
export async function consult(plans: readonly Plan[], options: ConsultOptions): Promise<readonly Consulted[]> {
  const outcomes = await askAll(
    plans.flatMap((plan) => plan.questions),
    options,
  );
  let from = 0;
  return plans.map((plan) => {
    const own = outcomes.slice(from, from + plan.windows.length);
    from += plan.windows.length;
    return consulted(plan, own, options);
  });
}

function consulted({ episode, windows }: Plan, outcomes: readonly Outcome[], options: ConsultOptions): Consulted {
  const paired = windows.map((window, index) => ({ window, outcome: outcomes[index] }));
  const readings = paired.flatMap(({ window, outcome }): readonly Reading[] =>
    outcome !== undefined && 'answer' in outcome ? [{ window, answer: outcome.answer }] : [],
  );
  const unread = paired.flatMap(({ window: { firstLine, lastLine }, outcome }): readonly Unread[] =>
    outcome !== undefined && 'failure' in outcome ? [{ firstLine, lastLine, failure: outcome.failure }] : [],
  );
  if (readings.length === 0) return { claims: null, unread };
  const { transcript, entities } = episode.extraction;
  const evidence = {
    transcript,
    readings,
    known: entities,
    catalogue: options.catalogue,
    rule: `assistant/${options.model}`,
  };
  return { claims: verifyAnswers(evidence), unread };
}

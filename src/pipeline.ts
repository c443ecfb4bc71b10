import { loadCatalogue } from './catalogue/load.ts';
import type { Catalogue } from './catalogue/table.ts';
import type { Claims } from './claims.ts';
import { applyCorrections } from './corrections/apply.ts';
import type { Corrections } from './corrections/read.ts';
import { withHeaded } from './entities/headed.ts';
import { withLabels } from './entities/labels.ts';
import { resolveEntities } from './entities/resolve.ts';
import { type Voices, withTalks } from './entities/talks.ts';
import { settleUnconfirmed } from './entities/unconfirmed.ts';
import { collectHints, type Hints } from './hints/hints.ts';
import { hintsOfNotes } from './hints/notes.ts';
import { hintsOfShow } from './hints/show.ts';
import { withClaims } from './mentions/claimed.ts';
import { recognize } from './mentions/recognize.ts';
import type { Extraction, TraceEvent, Transcript } from './model.ts';
import { settleContradicted } from './relations/contradicted.ts';
import { type Cast, castOf, relate } from './relations/relate.ts';
import type { Speaking } from './relations/speaking.ts';
import { splitSentences } from './sentences/split.ts';
import type { Notes } from './transcripts/notes.ts';

/** What an extraction may be given beside the transcript. */
export interface ExtractOptions {
  /** The built-in catalogue where none is given. */
  readonly catalogue?: Catalogue | undefined;
  /** What show notes say of this episode (see `readNotes`). */
  readonly notes?: Notes | undefined;
  /** What a person decided (see `parseCorrections`). */
  readonly corrections?: Corrections | undefined;
  /** What an assistant found, held against the words (see `verifyAnswers`). */
  readonly claims?: Claims | undefined;
}

/** Turns a transcript into the things and relations it speaks of, each with the words that say so. Deterministic. */
export function extract(transcript: Transcript, options: ExtractOptions = {}): Extraction {
  const catalogue = options.catalogue ?? builtIn();
  const document = splitSentences(transcript);
  const hints = hintsOf(transcript, catalogue, options.notes);
  const trace: TraceEvent[] = [...(options.claims?.fallen ?? [])];
  const recognition = withClaims(recognize(document, { catalogue, hints }), options.claims, { document, catalogue });
  const { claims } = recognition;
  const contradictions = [...recognition.contradictions];
  const resolved = resolveEntities({
    document,
    hints,
    ...recognition,
    apart: (options.corrections?.notSame ?? []).map(({ value }) => value),
  });
  const confirmed = settleUnconfirmed(document, withHeaded(resolved.entities, claims, transcript), claims);
  const cast = castOf({ document, entities: confirmed.entities, hints });
  const entities = withTalks(document, confirmed.entities, voicesOf(cast));
  const said = relate({
    document,
    entities,
    hints,
    cast,
    claims,
    trace: (event) => trace.push(event),
    contradict: (contradiction) => contradictions.push(contradiction),
  });
  const settled = settleContradicted(said, { ...confirmed, entities, claims });
  const found = { entities: withLabels(entities, transcript), relations: settled.relations };
  const corrected =
    options.corrections === undefined ? { ...found, unused: [] } : applyCorrections(found, options.corrections);
  return {
    transcript,
    episode: resolved.episode,
    entities: corrected.entities,
    relations: corrected.relations,
    suggestions: [...resolved.suggestions, ...confirmed.suggestions],
    trace,
    contradictions: [...contradictions, ...settled.contradictions],
    unusedDecisions: corrected.unused,
  };
}

/** How likely it must be that somebody speaks before a talk is his. */
const LIKELY = 0.6;

/** Names of who speaks and who is spoken to, where that is likely. */
function voicesOf({ conversation }: Cast): Voices {
  const nameOf = (speaking: Speaking | null): string | null =>
    speaking !== null && speaking.confidence >= LIKELY ? speaking.entity.name : null;
  return {
    speakerAt: (token) => nameOf(conversation.speakerAt(token)),
    addresseeAt: (token) => nameOf(conversation.addresseeAt(token)),
  };
}

/** What is known of the episode before its words are read. */
function hintsOf(transcript: Transcript, catalogue: Catalogue, notes: Notes | undefined): Hints {
  const noted = notes === undefined ? undefined : hintsOfNotes(notes);
  return hintsOfShow(collectHints(transcript, catalogue.lexicon, noted), transcript, catalogue);
}

let loaded: Catalogue | undefined;

/** The built-in catalogue, read once a process. */
export function builtIn(): Catalogue {
  loaded ??= loadCatalogue();
  return loaded;
}

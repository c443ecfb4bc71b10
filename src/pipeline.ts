import { loadCatalogue } from './catalogue/load.ts';
import type { Catalogue } from './catalogue/table.ts';
import { applyCorrections } from './corrections/apply.ts';
import type { Corrections } from './corrections/read.ts';
import { withLabels } from './entities/labels.ts';
import { resolveEntities } from './entities/resolve.ts';
import { collectHints } from './hints/hints.ts';
import { hintsOfNotes } from './hints/notes.ts';
import { hintsOfShow } from './hints/show.ts';
import { recognize } from './mentions/recognize.ts';
import type { Extraction, TraceEvent, Transcript } from './model.ts';
import { relate } from './relations/relate.ts';
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
}

/** Turns a transcript into the things and relations it speaks of, each with the words that say so. Deterministic. */
export function extract(transcript: Transcript, options: ExtractOptions = {}): Extraction {
  const catalogue = options.catalogue ?? builtIn();
  const trace: TraceEvent[] = [];
  const document = splitSentences(transcript);
  const hints = hintsOfShow(
    collectHints(transcript, catalogue.lexicon, options.notes === undefined ? undefined : hintsOfNotes(options.notes)),
    transcript,
    catalogue,
  );
  const recognition = recognize(document, { catalogue, hints });
  const { episode, entities, suggestions } = resolveEntities({
    document,
    hints,
    ...recognition,
    apart: (options.corrections?.notSame ?? []).map(({ value }) => value),
  });
  const relations = relate({ document, entities, hints, trace: (event) => trace.push(event) });
  const found = { entities: withLabels(entities, transcript), relations };
  const corrected =
    options.corrections === undefined ? { ...found, unused: [] } : applyCorrections(found, options.corrections);
  return {
    transcript,
    episode,
    entities: corrected.entities,
    relations: corrected.relations,
    suggestions,
    trace,
    unusedDecisions: corrected.unused,
  };
}

let loaded: Catalogue | undefined;

/** The built-in catalogue, read once a process. */
export function builtIn(): Catalogue {
  loaded ??= loadCatalogue();
  return loaded;
}

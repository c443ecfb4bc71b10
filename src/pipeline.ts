import { loadCatalogue } from './catalogue/load.ts';
import type { Catalogue } from './catalogue/table.ts';
import { withLabels } from './entities/labels.ts';
import { resolveEntities } from './entities/resolve.ts';
import { collectHints } from './hints/hints.ts';
import { hintsOfShow } from './hints/show.ts';
import { recognize } from './mentions/recognize.ts';
import type { Extraction, TraceEvent, Transcript } from './model.ts';
import { relate } from './relations/relate.ts';
import { splitSentences } from './sentences/split.ts';

/** What an extraction may be given beside the transcript. */
export interface ExtractOptions {
  /** The built-in catalogue where none is given. */
  readonly catalogue?: Catalogue | undefined;
}

/** Turns a transcript into the things and relations it speaks of, each with the words that say so. Deterministic. */
export function extract(transcript: Transcript, options: ExtractOptions = {}): Extraction {
  const catalogue = options.catalogue ?? builtIn();
  const trace: TraceEvent[] = [];
  const document = splitSentences(transcript);
  const hints = hintsOfShow(collectHints(transcript, catalogue.lexicon), transcript, catalogue);
  const recognition = recognize(document, { catalogue, hints });
  const { episode, entities, suggestions } = resolveEntities({ document, hints, ...recognition });
  const relations = relate({ document, entities, hints, trace: (event) => trace.push(event) });
  return { transcript, episode, entities: withLabels(entities, transcript), relations, suggestions, trace };
}

let loaded: Catalogue | undefined;

/** The built-in catalogue, read once a process. */
function builtIn(): Catalogue {
  loaded ??= loadCatalogue();
  return loaded;
}

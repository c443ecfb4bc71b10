import type { Catalogue, CatalogueForm } from '../catalogue/table.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Mention, Token } from '../model.ts';
import { ACCEPTED, type Candidate, SUGGESTED } from './candidate.ts';
import { measureCasing } from './casing.ts';
import { withCompanies } from './companies.ts';
import { findCompounds } from './compounds.ts';
import { matchCatalogue } from './gazetteer.ts';
import { findHintedNames, findHintedPeople, findOwnShow } from './hinted.ts';
import { findInstitutions } from './institutions.ts';
import { anchoring, anchorsOf, coveredBy, weighHits } from './known.ts';
import { settleOverlaps } from './overlaps.ts';
import { findPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { findProposals } from './proposals.ts';
import { findUnknownNames } from './shapes.ts';
import { findMisheard } from './spoken.ts';
import { subjectOf, titleNames } from './subject.ts';
import { findSuffixed } from './suffixes.ts';
import { findWorks } from './works.ts';

/** What the recogniser works with beside the document. */
export interface RecognitionOptions {
  readonly catalogue: Catalogue;
  readonly hints: Hints;
}

/** What was found: mentions in order of the text, and names too doubtful to be any. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Mention[];
  /** Links and facts of the catalogue entries that were met, by entry key. */
  readonly entries: ReadonlyMap<string, CatalogueForm['entry']>;
}

/** People alone pass with less: whether a first name is somebody is settled when the episode's people are known. */
const PERSON_FLOOR = 0.25;

/** Finds what is named in a document: known names first, then people, then names that no catalogue has. */
export function recognize(document: Document, options: RecognitionOptions): Recognition {
  const { tokens } = document;
  const { text } = document.transcript;
  const { catalogue, hints } = options;
  const casing = measureCasing(document);
  const hits = matchCatalogue(tokens, catalogue);
  const anchors = anchorsOf(hits, tokens, catalogue.lexicon);
  const anchored = coveredBy(anchors);
  const misheard = findMisheard({ text, tokens, catalogue, anchors, isTaken: (index) => anchored.has(index) });
  const known = weighHits(document, hits, {
    casing,
    anchors: [...anchors, ...misheard.flatMap(anchoring)].sort((a, b) => a.first - b.first),
    ...options,
  });
  const accepted = settleOverlaps(known.filter((candidate) => candidate.score >= ACCEPTED));
  const context = { text, tokens, casing, lexicon: catalogue.lexicon };
  const spokenOf = new Set([...accepted.map((candidate) => candidate.name), ...titleNames(hints, catalogue)]);
  const named = takenTokens(
    accepted.filter((candidate) => candidate.type !== 'Person' && !isSurnameHere(candidate, context)),
  );
  const people = [
    ...findHintedPeople(context, hints),
    ...findPeople({ ...context, isTaken: (index) => named.has(index) }),
  ];
  const proposals = findProposals(tokens, catalogue, spokenOf);
  const firm = settleOverlaps([
    ...accepted,
    ...people.filter((person) => person.score >= PERSON_FLOOR),
    ...proposals,
    ...findPlaces(context),
    ...findInstitutions(context),
    ...findOwnShow(context, hints),
    ...misheard,
    ...findHintedNames(context, hints, (key) => catalogue.find(key).length > 0),
  ]);
  const compounds = findCompounds({ ...context, names: firm, subject: subjectOf(firm, hints, catalogue) });
  const settled = settleOverlaps([...firm, ...compounds, ...findSuffixed(firm, context), ...findWorks(context)]);
  const taken = takenTokens(settled);
  const unknown = findUnknownNames({
    ...context,
    isTaken: (index) => taken.has(index),
    isKnown: (key) => catalogue.find(key).length > 0,
  });
  const all = settleOverlaps([...settled, ...unknown.filter((candidate) => candidate.score >= ACCEPTED)]);
  const dated = withCompanies(all, tokens).map((candidate) => withYear(tokens, candidate));
  return {
    mentions: dated.map((candidate) => toMention(document, candidate)),
    doubtful: doubtful(document, { known, unknown, taken: takenTokens(all) }),
    entries: new Map([...all, ...known].flatMap(({ entry }) => (entry === null ? [] : [[entry.key, entry] as const]))),
  };
}

/** "Darren Ford", "Mike Manning": the name of a company is also the surname of whoever has a given name before it. */
function isSurnameHere(
  { first, last }: Candidate,
  { tokens, lexicon }: { readonly tokens: readonly Token[]; readonly lexicon: Catalogue['lexicon'] },
): boolean {
  const [given, token] = [tokens[first - 1], tokens[first]];
  if (first !== last || given?.shape !== 'title' || token?.shape !== 'title') return false;
  return lexicon.isSurname(token.norm) && lexicon.isGivenName(given.norm) && !lexicon.isOrdinary(given.norm);
}

/** "PyCon 2017": the year belongs to the mention of an event, not to its name. */
function withYear(tokens: readonly Token[], candidate: Candidate): Candidate {
  const next = tokens[candidate.last + 1];
  const isYear = candidate.type === 'Event' && next?.shape === 'number' && YEAR.test(next.norm);
  return isYear ? { ...candidate, last: candidate.last + 1 } : candidate;
}

/** "2017". */
const YEAR = /^(?:19|20)\d\d$/;

function takenTokens(candidates: readonly Candidate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const candidate of candidates)
    for (let index = candidate.first; index <= candidate.last; index += 1) taken.add(index);
  return taken;
}

/** "the Linux Foundation" is named from its first own word on, unless the name has the article. */
const isArticle = (tokens: readonly Token[], { first, last, name }: Candidate): boolean =>
  first < last && tokens[first]?.norm === 'the' && !/^the\b/i.test(name);

function toMention(document: Document, candidate: Candidate): Mention {
  const first = isArticle(document.tokens, candidate) ? candidate.first + 1 : candidate.first;
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[candidate.last]?.end ?? start;
  return {
    start,
    end,
    text: document.transcript.text.slice(start, end),
    type: candidate.type,
    name: candidate.name,
    rule: candidate.rule,
    confidence: Math.max(0, Math.min(1, candidate.score)),
    entry: candidate.entry?.key ?? null,
  };
}

interface Weighed {
  readonly known: readonly Candidate[];
  readonly unknown: readonly Candidate[];
  readonly taken: ReadonlySet<number>;
}

function doubtful(document: Document, { known, unknown, taken }: Weighed): readonly Mention[] {
  const candidates = [...known, ...unknown].filter(
    (candidate) =>
      candidate.score >= SUGGESTED &&
      candidate.score < ACCEPTED &&
      !taken.has(candidate.first) &&
      !taken.has(candidate.last),
  );
  return settleOverlaps(candidates).map((candidate) => toMention(document, candidate));
}

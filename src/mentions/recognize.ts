import { type Catalogue, type CatalogueForm, squash } from '../catalogue/table.ts';
import type { Hints } from '../hints/hints.ts';
import type { Document, Mention, Token } from '../model.ts';
import { type Anchoring, isPlain, type Surroundings, weigh } from './accept.ts';
import { ACCEPTED, type Candidate, SUGGESTED } from './candidate.ts';
import { type Casing, measureCasing } from './casing.ts';
import { findCompounds } from './compounds.ts';
import { type Hit, matchCatalogue } from './gazetteer.ts';
import { findHintedNames, findHintedPeople, findOwnShow } from './hinted.ts';
import { settleOverlaps } from './overlaps.ts';
import { findPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { findProposals } from './proposals.ts';
import { findUnknownNames } from './shapes.ts';
import { findMisheard } from './spoken.ts';
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
  const { catalogue, hints } = options;
  const casing = measureCasing(document);
  const hits = matchCatalogue(tokens, catalogue);
  const anchors = anchorsOf(hits, tokens, catalogue.lexicon.isOrdinary);
  const anchored = coveredBy(anchors);
  const misheard = findMisheard({ tokens, catalogue, anchors, isTaken: (index) => anchored.has(index) });
  const known = weighHits(document, hits, {
    casing,
    anchors: [...anchors, ...misheard.flatMap(anchoring)].sort((a, b) => a.first - b.first),
    ...options,
  });
  const accepted = settleOverlaps(known.filter((candidate) => candidate.score >= ACCEPTED));
  const context = { text: document.transcript.text, tokens, casing, lexicon: catalogue.lexicon };
  const spokenOf = new Set([...accepted.map((candidate) => candidate.name), ...titleNames(hints, catalogue)]);
  const named = takenTokens(accepted.filter((candidate) => candidate.type !== 'Person'));
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
    ...findOwnShow(context, hints),
    ...misheard,
    ...findHintedNames(context, hints, (key) => catalogue.find(key).length > 0),
  ]);
  const compounds = findCompounds({ ...context, names: firm, subject: subjectOf(firm, hints, catalogue) });
  const settled = settleOverlaps([...firm, ...compounds, ...findWorks(context)]);
  const taken = takenTokens(settled);
  const unknown = findUnknownNames({ ...context, isTaken: (index) => taken.has(index) });
  const all = settleOverlaps([...settled, ...unknown.filter((candidate) => candidate.score >= ACCEPTED)]);
  const dated = all.map((candidate) => withYear(tokens, candidate));
  return {
    mentions: dated.map((candidate) => toMention(document, candidate)),
    doubtful: doubtful(document, { known, unknown, taken: takenTokens(all) }),
    entries: new Map([...all, ...known].flatMap(({ entry }) => (entry === null ? [] : [[entry.key, entry] as const]))),
  };
}

/** "PyCon 2017": the year belongs to the mention of an event, not to its name. */
function withYear(tokens: readonly Token[], candidate: Candidate): Candidate {
  const next = tokens[candidate.last + 1];
  const isYear = candidate.type === 'Event' && next?.shape === 'number' && YEAR.test(next.norm);
  return isYear ? { ...candidate, last: candidate.last + 1 } : candidate;
}

/** "2017". */
const YEAR = /^(?:19|20)\d\d$/;

interface HitContext extends RecognitionOptions {
  readonly casing: Casing;
  readonly anchors: readonly Anchoring[];
}

/** Weighs every catalogue hit, twice: what was certain once supports the same name elsewhere in the episode. */
function weighHits(document: Document, hits: readonly Hit[], context: HitContext): readonly Candidate[] {
  const { lexicon } = context.catalogue;
  const base = {
    tokens: document.tokens,
    casing: context.casing,
    anchors: context.anchors,
    hinted: hintedKeys(context.hints, context.catalogue),
    frequency: lexicon.frequency,
    isOrdinary: lexicon.isOrdinary,
  };
  const usable = hits.flatMap((hit) =>
    isUsable(hit, document.tokens) ? withoutFirstNames(hit, document.tokens, lexicon.isGivenName) : [],
  );
  const first = usable.map((hit) => weigh(hit, { ...base, established: new Set() }));
  const established = new Set(
    first.flatMap(({ score, entry }) => (score >= ACCEPTED && entry !== null ? [entry.key] : [])),
  );
  const around: Surroundings = { ...base, established };
  return usable.map((hit, index) => {
    const before = first[index];
    return before !== undefined && before.score >= ACCEPTED ? before : weigh(hit, around);
  });
}

/** "linker D or a": a letter by itself beside whole words is no piece of a name, unless the name is spelled out. */
function hasLoneLetter(hit: Hit, tokens: readonly Token[]): boolean {
  const parts = tokens.slice(hit.first, hit.last + 1).filter((token) => token.shape !== 'mark');
  const letters = parts.filter((token) => token.norm.length === 1 && /\p{L}/u.test(token.norm)).length;
  if (letters === 0 || letters === parts.length) return false;
  const written = parts.map((token) => token.norm).join(' ');
  return !hit.forms.some((form) => form.written === written);
}

/** Words that neither begin nor end a name of two words: "go to", "build a", "so a". */
const EDGE_WORDS: ReadonlySet<string> = new Set(
  'a an the to of is i so was as in do on it at be by or and if my we he'.split(' '),
);

/** Names of something, and never meant as such in speech without more words. */
const INTERJECTIONS: ReadonlySet<string> = new Set(
  'hey hi hello yes no okay ok listen wait look well right god wow yeah oh so like just foundation scale come'.split(
    ' ',
  ),
);

/** "Matt" is no more Matt Mullenweg than any other Matt. */
function withoutFirstNames(hit: Hit, tokens: readonly Token[], isGivenName: (word: string) => boolean): readonly Hit[] {
  if (hit.first !== hit.last || !isGivenName(tokens[hit.first]?.norm ?? '')) return [hit];
  const forms = hit.forms.filter((form) => form.entry.type !== 'Person' || form.entry.tier === 'user');
  return forms.length === 0 ? [] : [{ ...hit, forms }];
}

/** No name begins with a clitic, or is a lone number or letter in lower case. */
function isUsable(hit: Hit, tokens: readonly Token[]): boolean {
  const head = tokens[hit.first];
  if (head === undefined || head.norm.startsWith("'")) return false;
  const isLone = hit.first === hit.last;
  if (isLone && INTERJECTIONS.has(head.norm)) return false;
  const tail = tokens[hit.last];
  if (!isLone && hasLoneLetter(hit, tokens)) return false;
  const isLower = head.shape === 'lower' || tail?.shape === 'lower';
  if (
    !isLone &&
    hit.last === hit.first + 1 &&
    isLower &&
    (EDGE_WORDS.has(head.norm) || EDGE_WORDS.has(tail?.norm ?? ''))
  )
    return false;
  return !(isLone && (head.shape === 'number' || (head.norm.length === 1 && head.shape === 'lower')));
}

function anchorsOf(
  hits: readonly Hit[],
  tokens: readonly Token[],
  isOrdinary: (word: string) => boolean,
): readonly Anchoring[] {
  return hits.flatMap((hit) => {
    const form = hit.forms[0];
    if (form === undefined || form.entry.tier === 'list' || !isUsable(hit, tokens)) return [];
    if (!isPlain(hit, form, { tokens, isOrdinary }) || form.entry.type === 'Place') return [];
    return [{ first: hit.first, last: hit.last, domain: form.entry.domain, key: form.entry.key }];
  });
}

/** Keys of the catalogue entries that the title, the notes and the metadata name. */
function hintedKeys(hints: Hints, catalogue: Catalogue): ReadonlySet<string> {
  const names = [
    ...hints.names.map((hint) => hint.name),
    ...(hints.podcast === null ? [] : [hints.podcast]),
    ...titleWindows(hints.title ?? ''),
  ];
  return new Set(
    names.flatMap((name) =>
      catalogue
        .find(squash(name))
        .filter((form) => form.kind !== 'heard')
        .map((form) => form.entry.key),
    ),
  );
}

/** Runs of up to four words of a title that begin with a capital. */
function titleWindows(title: string): readonly string[] {
  const words = title.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''));
  return words.flatMap((word, first) =>
    /^\p{Lu}|\d/u.test(word) ? [1, 2, 3, 4].map((length) => words.slice(first, first + length).join(' ')) : [],
  );
}

const titleNames = (hints: Hints, catalogue: Catalogue): readonly string[] =>
  [...titleWindows(hints.title ?? ''), ...titleWindows(hints.podcast ?? '')].flatMap((name) => {
    const form = catalogue.find(squash(name))[0];
    return form === undefined ? [] : [form.entry.name];
  });

/** What an episode is about: the project of its title or show, else the one said most, and often. */
function subjectOf(names: readonly Candidate[], hints: Hints, catalogue: Catalogue): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name.type === 'Project') counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
  const titled = titleNames(hints, catalogue).find((name) => counts.has(name));
  if (titled !== undefined) return titled;
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return best !== undefined && best[1] >= 5 && best[1] >= 1.5 * (second?.[1] ?? 0) ? best[0] : null;
}

const anchoring = ({ first, last, entry }: Candidate): readonly Anchoring[] =>
  entry === null ? [] : [{ first, last, domain: entry.domain, key: entry.key }];

function coveredBy(anchors: readonly Anchoring[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last } of anchors) for (let index = first; index <= last; index += 1) covered.add(index);
  return covered;
}

function takenTokens(candidates: readonly Candidate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const candidate of candidates)
    for (let index = candidate.first; index <= candidate.last; index += 1) taken.add(index);
  return taken;
}

function toMention(document: Document, candidate: Candidate): Mention {
  const start = document.tokens[candidate.first]?.start ?? 0;
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

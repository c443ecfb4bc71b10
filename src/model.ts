/** The values that flow down the line: plain, readonly, and tied to the transcript's text by offsets. */
import type { Contradiction } from './claims.ts';
import type { EntityType, RelationType } from './ontology/index.ts';

/** A half-open range `[start, end)` of UTF-16 offsets into a transcript's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list that holds at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** From `start` on (up to the next anchor) the text stands on `line` of the file and was said at `time`. */
export interface Anchor {
  readonly start: number;
  /** 1-based physical line of the input file, blank ones counted. */
  readonly line: number;
  /** Seconds from the start of the recording, or null where the format carries no times. */
  readonly time: number | null;
}

/** What one speaker says before another one does. Where nobody is named, the whole text is one turn. */
export interface Turn {
  /** The label as the transcript has it ("Will Vincent", "Michael", "SPEAKER_01"), or null. */
  readonly speaker: string | null;
  readonly span: Span;
  /** 1-based physical line of the label, or of the first words where there is none. */
  readonly line: number;
}

/** What is known of an episode beside its words: from front matter, a title line, flags or the file name. */
export interface EpisodeMetadata {
  readonly title: string | null;
  readonly podcast: string | null;
  /** ISO 8601 date, or null. */
  readonly date: string | null;
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  /** Speakers whose part (host or guest) is not said. */
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly description: string | null;
  /** URL of the recording, or null. */
  readonly audio: string | null;
  /** URLs the file itself gives, with the words of the link. */
  readonly links: readonly Link[];
}

/** A hyperlink of show notes or of a transcript, with the words it stands under. */
export interface Link {
  readonly url: string;
  readonly text: string;
}

/** Where a transcript came from. */
export interface Source {
  /** File name as given on the command line ("-" for standard input). */
  readonly name: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
}

/** Something odd in an input that was read all the same. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** One text, its turns, and the way back to the lines and times of the file it was read from. */
export interface Transcript {
  readonly source: Source;
  /** Name of the format that was recognised ("plain", "labelled", "vtt" …). */
  readonly format: string;
  /** The spoken words alone: no labels, no time stamps, no markup. File lines are separated by one `\n`, paragraphs by two. */
  readonly text: string;
  readonly turns: readonly Turn[];
  /** Sorted by `start`; the first stands at 0 unless the text is empty. */
  readonly anchors: readonly Anchor[];
  readonly metadata: EpisodeMetadata;
  readonly problems: readonly Problem[];
}

/** A word, number or mark of the text. */
export interface Token extends Span {
  /** `text.slice(start, end)` in lower case, accents and apostrophe folded: what rules compare. */
  readonly norm: string;
  /** How the token is written: all lower case, Capitalised, ALL CAPS, miXed, a number, or a punctuation mark. */
  readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';
}

/** A stretch of speech that can be read by itself; `first` and `last` are inclusive token indexes. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of the turn it belongs to. */
  readonly turn: number;
}

/** A transcript cut into tokens and sentences. */
export interface Document {
  readonly transcript: Transcript;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** "This span names a Person": one place where something is named, with the rule that says so. */
export interface Mention extends Span {
  /** `transcript.text.slice(start, end)`. */
  readonly text: string;
  readonly type: EntityType;
  /** The name as it should be written, as far as this mention alone can tell. */
  readonly name: string;
  /** Id of the rule that found it ("catalogue/name", "person/self-introduction" …). */
  readonly rule: string;
  /** Probability, 0 to 1, that the span names what it says. */
  readonly confidence: number;
  /** Key of the catalogue entry it was linked to, or null. */
  readonly entry: string | null;
  /** The physical line, where it is not that of the text at `start`: a speaker's label has no words in the text. */
  readonly line?: number;
}

/** Content-derived id of a node: `person:markus-holtermann`. Made in `entities/identity.ts` alone. */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** What was heard, what it became, and why. */
export interface Repair {
  readonly heard: string;
  readonly became: string;
  /** Id of the rule that repaired it. */
  readonly rule: string;
}

/** One real thing that was talked about in one episode. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Canonical name. */
  readonly name: string;
  /** Surface forms as heard, the canonical name left out, sorted. */
  readonly aliases: readonly string[];
  readonly confidence: number;
  readonly links: readonly string[];
  /** In order of the text; may be empty for what only the metadata names (a podcast, a guest). */
  readonly mentions: readonly Mention[];
  readonly repairs: readonly Repair[];
  /** Further facts said or known of it: an event's year, a proposal's number. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

/** The very words that say a relation. */
export interface Evidence extends Span {
  /** `transcript.text.slice(start, end)`, or the metadata's own words when `start === end`. */
  readonly quote: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Canonical name (or label) of who says it, or null where nobody knows. */
  readonly speaker: string | null;
  readonly time: number | null;
  /** Id of the rule ("works-for/work-at"). */
  readonly rule: string;
  readonly confidence: number;
}

/** source –TYPE→ target, with the words that prove it. */
export interface Relation {
  readonly source: EntityId;
  readonly type: RelationType;
  readonly target: EntityId;
  readonly confidence: number;
  readonly evidence: NonEmpty<Evidence>;
  /** True where it was said of the past only ("I used to work at"). */
  readonly past: boolean;
  /** "treasurer", "CTO" …, where said. */
  readonly role: string | null;
  /** A date or version said with it ("2014", "1.7"), or null. */
  readonly when: string | null;
}

/** A name that is doubtful: shown to a person for review, never put into the graph by itself. */
export interface Suggestion {
  readonly heard: string;
  readonly name: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** Why it was thought of, and what was lacking. */
  readonly reason: string;
  readonly lines: readonly number[];
}

/** One line of `--trace`: a rule that fired or was vetoed, and why. */
export interface TraceEvent {
  readonly stage: 'mentions' | 'entities' | 'relations' | 'assistant';
  readonly rule: string;
  readonly outcome: 'fired' | 'vetoed';
  readonly text: string;
  readonly line: number;
  readonly reason: string | null;
}

/** All that one transcript says. `entities` holds the episode's own node first. */
export interface Extraction {
  readonly transcript: Transcript;
  readonly episode: Entity;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly suggestions: readonly Suggestion[];
  readonly trace: readonly TraceEvent[];
  /** What the rules and the assistant read differently; none where no assistant was asked. */
  readonly contradictions?: readonly Contradiction[];
  /** Lines of the corrections file whose decisions met nothing here. */
  readonly unusedDecisions: readonly number[];
}

/** What the words of a match and around it say against it: modifiers, possessives, passives, pronouns, parts of speech. */
import { isVerbIn } from '../language.ts';
import type { RelationType } from '../ontology/index.ts';
import type { PhraseRow } from '../ontology/pattern.ts';
import type { Encoded, Item } from './encode.ts';
import type { Found } from './match.ts';

/** Verbs that are as often nouns: the tagger decides. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'uses works work runs run builds ships supports forks makes offers moves designs develops'.split(' '),
);
/** Nouns that make a modifier of the name before them: "Python code", "Swift apps". */
const HEADS: ReadonlySet<string> = new Set(
  'code apps app programs scripts team teams talk talks book books plugin plugins package packages library libraries application applications site sites extension extensions conference meetup community tutorial tutorials course courses developer developers users user client clients file files stuff world script cluster clusters account accounts instance instances container containers image images notebook notebooks model models space related websites website training trainings powered compatible style driven specific podcast podcasts channel events mailing'.split(
    ' ',
  ),
);
const OWNING: ReadonlySet<RelationType> = new Set<RelationType>([
  'CREATED',
  'CONTRIBUTES_TO',
  'MAINTAINS',
  'DEVELOPS',
  'FOUNDED',
  'PART_OF',
  'BASED_ON',
]);
/** "huge in the Python community": the name only tells which one. */
const CROWDS: ReadonlySet<string> = new Set(['community', 'ecosystem', 'world']);
const SOFTWARE: ReadonlySet<string> = new Set(['Project', 'Technology']);

/** "the Python community is built by": the first name of a phrase says nothing by itself. */
export function crowdVeto({ items }: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (row.type === 'ABOUT') return null;
  const crowd = [source, target]
    .filter(({ entity }) => SOFTWARE.has(entity?.type ?? ''))
    .map((end) => items[items.indexOf(end) + 1])
    .find((next) => CROWDS.has(next?.word ?? '') && !names(row, next?.word ?? ''));
  return crowd === undefined ? null : `the name only describes "${crowd.word}"`;
}

const SAYING =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|likes?|loves?|wants?|thinks?|says|said|uses?|works?|talked|came|went|made)$/;

/** "I know Leo likes it": of what he does, not of him. */
export function knowledgeVeto({ items }: Encoded, row: PhraseRow, { target }: Found): string | null {
  const at = items.indexOf(target);
  const isKnown = row.type === 'KNOWS' && /^(?:know|knows|knew)$/.test(items[at - 1]?.word ?? '');
  return isKnown && SAYING.test(items[at + 1]?.word ?? '') ? 'known of, not known' : null;
}

/** "you're at a Starbucks": one of many, and no employer. */
export function kindVeto({ type }: PhraseRow, { target, text }: Found & { readonly text: string }): string | null {
  return type === 'WORKS_FOR' && ONE_OF.test(text.slice(Math.max(0, target.start - 9), target.start))
    ? 'one of many'
    : null;
}

const ONE_OF = /\b(?:at|with|from|for)\s+an?\s+$/i;

const THOUGHTS = /^(?:ideas?|concepts?|principles?|lessons?|experiences?|inspiration|philosophy)$/;

/** "based on the good ideas from Django": thoughts are taken from it, and nothing stands on it. */
export function thoughtVeto({ items }: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (row.type !== 'BASED_ON') return null;
  const between = items.slice(items.indexOf(source) + 1, items.indexOf(target));
  const thought = between.find(({ entity, word }) => entity === null && THOUGHTS.test(word));
  return thought === undefined ? null : `"${thought.word}" alone are taken from it`;
}

/** "wrote Python code" creates no Python. */
export function modifierVeto(encoded: Encoded, row: PhraseRow, found: Found): string | null {
  if (!OWNING.has(row.type)) return null;
  const { source, target } = found;
  const index = Math.max(encoded.items.indexOf(target), encoded.items.indexOf(source)) + 1;
  const next = index > found.last ? encoded.items[index] : undefined;
  return next !== undefined && next.entity === null && HEADS.has(next.word)
    ? `the name only describes "${next.word}"`
    : null;
}

/** "the creator of Flask and our guest": a possessive that ends the phrase owns something else. */
export function possessorVeto(encoded: Encoded, { last }: Found): string | null {
  const end = encoded.items[last];
  const isPronoun = end?.entity !== null && end?.way !== 'name' && end?.way !== 'noun';
  return isPronoun && encoded.items[last + 1]?.word === "'o" ? 'the phrase ends in a possessive' : null;
}

/** People who are not the subject: "I see people using Flask". */
const BYSTANDERS: ReadonlySet<string> = new Set(
  'people someone somebody everyone everybody they others users folks guys companies see saw seen heard hear customers clients developers students'.split(
    ' ',
  ),
);
const BY_SUBJECT: ReadonlySet<RelationType> = new Set<RelationType>([
  'USES',
  'CREATED',
  'WORKS_FOR',
  'MAINTAINS',
  'CONTRIBUTES_TO',
  'FOUNDED',
  'AUTHORED',
  'BASED_ON',
  'PART_OF',
  'GAVE',
  'MEMBER_OF',
]);

/** Somebody else between the ends does it. */
export function bystanderVeto(encoded: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (!BY_SUBJECT.has(row.type)) return null;
  const [from, to] = [encoded.items.indexOf(source), encoded.items.indexOf(target)];
  const other = encoded.items
    .slice(from + 1, to)
    .find((item) => item.entity === null && BYSTANDERS.has(item.word) && !names(row, item.word));
  return other === undefined ? null : `"${other.word}" stand between`;
}

/** Whether the phrase itself is about them: "at Instagram, they use Django". */
const names = (row: PhraseRow, word: string): boolean => row.pattern.split(/[ |]/).includes(word);

/** What "you" is the object of: "meet you at", "with you". */
const GOVERNORS: ReadonlySet<string> = new Set(
  'meet met see saw tell told ask asked thank thanks with to for of about from let have had having give gave want show help join joining at on in like welcome love than remind introduce'.split(
    ' ',
  ),
);
const isGoverned = (before: Item | undefined): boolean => before?.entity === null && GOVERNORS.has(before.word);

/** "that got me into contributing to Django": here the object does it. */
const CAUSATIVES: ReadonlySet<string> = new Set([
  'got',
  'led',
  'brought',
  'had',
  'made',
  'let',
  'hired',
  'pulled',
  'between',
  'for',
]);

/** "tells me to use", "joining us, the creator of", "we can use": no statement about who is meant. */
export function pronounVeto({ items }: Encoded, { source, target, first }: Found): string | null {
  if (source.way === 'name' || items[first] !== source) return null;
  if (source.isObject && !CAUSATIVES.has(items[items.indexOf(source) - 1]?.word ?? '')) return 'no subject';
  const at = items.indexOf(source);
  if (source.way === 'you' && isGoverned(items[at - 1])) return 'you are no subject here';
  if (items[at + 1]?.word === ',') return 'no apposition to a pronoun';
  const between = items.slice(at + 1, items.indexOf(target));
  return source.way === 'we' && between.some((item) => item.word === 'can') ? 'what anybody can' : null;
}

/** "Eric, founder of Read the Docs, Carol": the phrase is about the name before it. */
export function appositionVeto({ items }: Encoded, { source, first, last }: Found): string | null {
  if (items[first]?.entity !== null || items[last] !== source) return null;
  const [before, ahead] = [items[first - 1], items[first - 2]];
  const isSaid = before?.word === ',' || before?.word === 'is';
  return isSaid && ahead?.entity?.type === 'Person' ? 'said of the name before' : null;
}

/** "was funded by HP": who does it stands behind "by". */
export function passiveVeto(encoded: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (/\bby\b/.test(row.pattern)) return null;
  const ends = [encoded.items.indexOf(source), encoded.items.indexOf(target)];
  const between = encoded.items.slice(Math.min(...ends) + 1, Math.max(...ends));
  return between.some((item) => item.word === 'by') ? 'said the other way round' : null;
}

/** "wrote the book on GNU Make": about it, not with it. */
const WORKS: ReadonlySet<string> = new Set(
  'book books article articles post posts blog paper papers talk talks course courses tutorial tutorials documentation essay series'.split(
    ' ',
  ),
);

/** What is written on a thing, or about it, is no use of it. */
export function workVeto(encoded: Encoded, row: PhraseRow, { source, target }: Found): string | null {
  if (row.type !== 'USES' && row.type !== 'CREATED') return null;
  const ends = [encoded.items.indexOf(source), encoded.items.indexOf(target)];
  const between = encoded.items.slice(Math.min(...ends) + 1, Math.max(...ends));
  const work = between.find((item) => item.entity === null && WORKS.has(item.word));
  return work === undefined ? null : `a ${work.word} about it`;
}

/** Languages and platforms that people write in and start with, and few create. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'python,javascript,typescript,java,go,rust,ruby,php,c,c++,c#,swift,kotlin,scala,elixir,erlang,haskell,perl,r,julia,lua,sql,html,css,bash,clojure,f#,objective-c,dart,ios,android,macos,linux,windows,kubernetes,docker,react,node.js,fortran,cobol,matlab,visual basic,basic,lisp,scheme,ocaml,zig,webassembly,assembly'.split(
    ',',
  ),
);
const CREATION: ReadonlySet<string> = new Set(
  'created invented creator creators inventor inventors designed cocreator father mother originator by'.split(' '),
);

/** "I wrote Python", "when I started iOS": not its creator. */
export function languageVeto(encoded: Encoded, row: PhraseRow, { source, target, first, last }: Found): string | null {
  if (
    row.type !== 'CREATED' ||
    source.entity?.type !== 'Person' ||
    !LANGUAGES.has(target.entity?.name.toLowerCase() ?? '')
  )
    return null;
  if (target.way !== 'name') return 'a language that "it" hardly means';
  const isCreation = encoded.items.slice(first, last + 1).some((item) => CREATION.has(item.word));
  return isCreation ? null : 'a language that is written in';
}

/** "uses", "works", "runs" between the names must be verbs there. */
export function tagVeto(encoded: Encoded, { first, last, text }: Found & { readonly text: string }): string | null {
  const items = encoded.items.slice(first, last + 1);
  const verb = items.find(
    (item, at) => item.entity === null && AMBIGUOUS.has(item.word) && items[at - 1]?.entity !== null,
  );
  if (verb === undefined) return null;
  const sentence = text.slice(encoded.sentence.start, encoded.sentence.end).replace(/\s+/g, ' ');
  return isVerbIn(sentence, verb.word) ? null : `"${verb.word}" is no verb here`;
}

/** Sentences as patterns see them: normalised words and typed mentions, each leading back to the text. */
import type { Document, Entity, Sentence, Span } from '../model.ts';
import type { Located, Resolver } from './located.ts';

/** One word or mention of an encoded sentence. */
export interface Item extends Span {
  readonly word: string;
  /** The entity it names or stands for, or null for a word. */
  readonly entity: Entity | null;
  /** 1 for a name, less for a pronoun. */
  readonly confidence: number;
  /** Index of its first token. */
  readonly token: number;
}

/** A sentence as one string of ` word` and ` §Type#index`, and its items. */
export interface Encoded {
  readonly code: string;
  readonly items: readonly Item[];
  readonly words: ReadonlySet<string>;
  readonly sentence: Sentence;
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};
/** After these "'s" is "is", elsewhere a possessive. */
const BEFORE_IS: ReadonlySet<string> = new Set('he she it that who what here there this where how name'.split(' '));
/** Articles, fillers and adverbs that no pattern needs. */
const DROPPED: ReadonlySet<string> = new Set(
  'a an the um uh er ah really actually basically literally just also currently still very pretty obviously definitely simply quite even already mostly mainly essentially originally initially recently first today sort kinda okay well yeah so awesome amazing wonderful great fantastic famous popular new own good old own lovely fabulous'.split(
    ' ',
  ),
);
/** Verbs that take up the subject again after "and", "who" or a comma. */
const RESUMED: ReadonlySet<string> = new Set(
  'is was works worked work maintains maintained created wrote founded started leads runs ran built invented co-founded cofounded contributes contributed uses used develops developed hosts hosted gave joined has heads teaches organizes organises authored'.split(
    ' ',
  ),
);

/** Encodes the tokens of a sentence; `resolve` says who a pronoun means there. */
export function encodeSentence(document: Document, sentence: Sentence, located: Located, resolve: Resolver): Encoded {
  const items: Item[] = [];
  let subject: Item | null = null;
  for (let index = sentence.first; index <= sentence.last; index += 1) {
    const token = document.tokens[index];
    if (token === undefined) continue;
    const mention = located.starting.get(index);
    if (mention !== undefined) {
      const item: Item = {
        word: `§${mention.entity.type}#`,
        entity: mention.entity,
        confidence: 1,
        token: index,
        start: mention.start,
        end: mention.end,
      };
      items.push(item);
      subject ??= item.entity?.type === 'Person' || item.entity?.type === 'Organisation' ? item : null;
      index = mention.last;
      continue;
    }
    const word = wordOf(token.norm, items.at(-1));
    if (word === null) continue;
    const span = { token: index, start: token.start, end: token.end };
    const meant = resolve(token.norm, index);
    if (meant !== null) {
      const item: Item = {
        word: `§${meant.entity.type}#`,
        entity: meant.entity,
        confidence: meant.confidence,
        ...span,
      };
      items.push(item);
      subject ??= item;
      if (token.norm === 'my' || token.norm === 'his' || token.norm === 'her' || token.norm === 'your')
        items.push({ word: "'s", entity: null, confidence: 1, ...span });
      continue;
    }
    const resumed = resumedSubject(word, items, subject, located.relative);
    if (resumed !== null) items.push({ ...resumed, ...span });
    items.push({ word, entity: null, confidence: 1, ...span });
  }
  const code = items.map((item, index) => ` ${item.entity === null ? item.word : `${item.word}${index}`}`).join('');
  return { code, items, words: new Set(items.map((item) => item.word)), sentence };
}

/** The normalised word, or null for one that is dropped. */
function wordOf(norm: string, before: Item | undefined): string | null {
  if (DROPPED.has(norm)) return null;
  if (norm === "'s") return before !== undefined && before.entity === null && BEFORE_IS.has(before.word) ? 'is' : "'s";
  if (norm === '"' || norm === '“' || norm === '”') return null;
  return CONTRACTIONS[norm] ?? norm;
}

/** "X is an engineer at A and maintains B", "James, who wrote": the verb takes its subject up again. */
function resumedSubject(
  word: string,
  items: readonly Item[],
  subject: Item | null,
  isRelative: (word: string) => boolean,
): Item | null {
  if (!RESUMED.has(word)) return null;
  const before = items.at(-1);
  if (before === undefined || before.entity !== null) return null;
  if (before.word === 'and' || before.word === ',')
    return subject === null ? null : { ...subject, confidence: subject.confidence * 0.85 };
  if (!isRelative(before.word)) return null;
  const antecedent = items.at(-2)?.word === ',' ? items.at(-3) : items.at(-2);
  return antecedent?.entity?.type === 'Person' ? { ...antecedent, confidence: antecedent.confidence * 0.95 } : null;
}

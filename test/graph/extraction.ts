/** Extractions written by hand, for the tests of what is made of them. */
import { entityId, episodeId } from '../../src/entities/identity.ts';
import type { Entity, Evidence, Extraction, Mention, Relation } from '../../src/model.ts';
import type { EntityType, RelationType } from '../../src/ontology/index.ts';
import { transcriptOf } from '../support.ts';

/** What a test says of a relation; the words must stand in the text. */
export interface Said extends Partial<Omit<Relation, 'source' | 'target' | 'evidence'>> {
  readonly source: Entity;
  readonly type: RelationType;
  readonly target: Entity;
  readonly words: string;
}

/** An entity with a mention wherever one of the given forms stands in the text. */
export function named(text: string, type: EntityType, name: string, more: Partial<Entity> & { forms?: string[] } = {}) {
  const { forms = [name], ...own } = more;
  const mentions = forms.flatMap((form) => mentionsOf(text, type, form));
  const aliases = [...new Set(mentions.map((mention) => mention.text))].filter((form) => form !== name).sort();
  const facts = { confidence: 0.9, links: [], repairs: [], properties: {} };
  return { id: entityId(type, name), type, name, aliases, mentions, ...facts, ...own } satisfies Entity;
}

function mentionsOf(text: string, type: EntityType, form: string): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    found.push({
      start: at,
      end: at + form.length,
      text: form,
      type,
      name: form,
      rule: 'test',
      confidence: 0.9,
      entry: null,
    });
  return found;
}

/** All that one text says: its episode first. */
export function extraction(
  text: string,
  title: string,
  found: { readonly entities: readonly Entity[]; readonly relations?: readonly Said[] } & Partial<
    Pick<Extraction, 'suggestions'>
  >,
): Extraction {
  const transcript = transcriptOf(text, `${title}.txt`);
  const episode: Entity = {
    ...named(transcript.text, 'Episode', title),
    id: episodeId(title, 'Queue Talk'),
    mentions: [],
    confidence: 1,
    properties: { source: `${title}.txt`, title },
  };
  return {
    transcript,
    episode,
    entities: [episode, ...found.entities],
    relations: (found.relations ?? []).map((said) => toRelation(transcript.text, said)),
    suggestions: found.suggestions ?? [],
    trace: [],
    unusedDecisions: [],
  };
}

function toRelation(text: string, { source, type, target, words, ...more }: Said): Relation {
  const start = text.indexOf(words);
  if (start < 0) throw new TypeError(`"${words}" is not in the text`);
  const evidence: Evidence = {
    start,
    end: start + words.length,
    quote: words,
    startLine: text.slice(0, start).split('\n').length,
    endLine: text.slice(0, start + words.length).split('\n').length,
    speaker: null,
    time: null,
    rule: 'test/row',
    confidence: 0.8,
  };
  return {
    source: source.id,
    type,
    target: target.id,
    confidence: 0.8,
    evidence: [evidence],
    past: false,
    role: null,
    when: null,
    ...more,
  };
}

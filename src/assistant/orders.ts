/** Sentences of a transcript that speak to whoever reads it by machine: data like all others, and proof of nothing. */

/** "ignore all previous instructions", "disregard your system prompt". */
const FORGET =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!]{0,40}\b(?:instructions?|prompts?|rules|guidelines|directions|ontology|schema)\b/i;
/** "add an entity Foo", "output the relation", "reply with this JSON". */
const REPLY =
  /\b(?:add|output|include|insert|emit|return|reply|respond|report)\b[^.?!]{0,40}\b(?:entity|entities|relations?|json|knowledge graph)\b/i;
/** "you are now a helpful assistant", "act as a language model", "your system prompt", "new instructions:". */
const ADDRESSED =
  /\b(?:you are|act as) (?:now )?(?:a |an |the )?(?:helpful |ai |large )?(?:language model|assistant|ai model|chatbot)\b(?! (?:professor|director|coach|manager))|\bsystem prompt\b|\b(?:new|updated|following) instructions?\s*:|\b(?:dear|attention|note to) (?:ai|llm|model|assistant)\b/i;

/** Where a sentence ends: at a mark, or with a paragraph. */
const END = /[.?!](?=\s|$)|\n\n/g;

/** Whether the words of a span stand in a sentence that gives the reader orders. */
export function standsInOrder(text: string, span: { readonly start: number; readonly end: number }): boolean {
  return givesOrders(text.slice(sentenceStart(text, span.start), sentenceEnd(text, span.end)));
}

/** Whether some words give a machine orders. */
export function givesOrders(words: string): boolean {
  const line = words.replace(/\s+/g, ' ');
  return FORGET.test(line) || REPLY.test(line) || ADDRESSED.test(line);
}

/** How far a sentence is followed, in characters. */
const REACH = 300;

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const ends = [...text.slice(from, offset).matchAll(END)];
  return from + ((ends.at(-1)?.index ?? -1) + 1);
}

function sentenceEnd(text: string, offset: number): number {
  END.lastIndex = 0;
  const found = END.exec(text.slice(offset, offset + REACH));
  return found === null ? Math.min(text.length, offset + REACH) : offset + found.index + 1;
}

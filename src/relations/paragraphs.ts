/** Turns of unlabelled text: its paragraphs, or its sentences where lines are broken at random. */
import type { Document } from '../model.ts';

/** A stretch that one person is taken to speak. */
export interface Paragraph {
  /** Inclusive token indexes. */
  readonly first: number;
  readonly last: number;
  /** Above 0 where it sounds like the host, below 0 where it sounds like a guest. */
  readonly hostness: number;
  /** Whether it is no paragraph but the whole text. */
  readonly isWhole: boolean;
}

/** Paragraphs are turns where they are this long on average, in characters … */
const LEAST_LENGTH = 90;
/** … and at least this many. */
const LEAST_NUMBER = 8;
/** What hosts say. */
const HOST_WORDS =
  /\b(?:welcome (?:back )?to|on (?:the|this) show|on (?:the|this) podcast|thanks? (?:you )?for (?:being|coming|joining)|brought to you by|sponsored by|our guest|tell (?:us|me|people) (?:about|a bit|a little)|before we (?:get|dive)|check (?:them|it) out at|episode \d+)\b/i;
/** What guests say first. */
const GUEST_OPENING =
  /^(?:thank you|thanks (?:so much )?for having|happy to be|glad to be|great to be|yeah[,.]? (?:so )?(?:i|my|we)\b|sure[,.]|so i\b|i (?:am|was|work|started)\b|my name)/i;
const YOU = /\b(?:you|your)\b/gi;
const I = /\b(?:i|my|me)\b/gi;

/** Cuts an unlabelled text into the stretches that one person speaks. */
export function paragraphsOf(document: Document): readonly Paragraph[] {
  const { text } = document.transcript;
  const count = text.split('\n\n').length;
  return count >= LEAST_NUMBER && text.length / count >= LEAST_LENGTH ? byParagraph(document) : bySentence(document);
}

function byParagraph(document: Document): readonly Paragraph[] {
  const { text } = document.transcript;
  const starts: number[] = [];
  document.tokens.forEach((token, index) => {
    const before = document.tokens[index - 1];
    if (before === undefined || text.slice(before.end, token.start).includes('\n\n')) starts.push(index);
  });
  let isAsked = false;
  return starts.map((first, index) => {
    const last = (starts[index + 1] ?? document.tokens.length) - 1;
    const said = text.slice(document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0);
    const hostness = hostnessOf(said) - (isAsked ? 2 : 0);
    isAsked = said.endsWith('?') || /\?\s+\w[^?]{0,12}$/.test(said);
    return { first, last, hostness, isWhole: false };
  });
}

/** Where lines are broken at random, a question with "you" is the host's; of the rest nobody knows. */
function bySentence(document: Document): readonly Paragraph[] {
  const { text } = document.transcript;
  return document.sentences.map(({ first, last, start, end }) => {
    const said = text.slice(start, end);
    const isQuestion = said.endsWith('?') && (said.match(YOU)?.length ?? 0) > 0;
    return { first, last, hostness: isQuestion || HOST_WORDS.test(said) ? 1 : 0, isWhole: true };
  });
}

function hostnessOf(said: string): number {
  const you = said.match(YOU)?.length ?? 0;
  const i = said.match(I)?.length ?? 0;
  return (
    (said.endsWith('?') ? 2 : 0) +
    (HOST_WORDS.test(said) ? 2 : 0) +
    (you > i ? 1 : 0) -
    (i > you + 1 ? 1 : 0) -
    (GUEST_OPENING.test(said) ? 1 : 0) -
    (said.length > 500 ? 1 : 0)
  );
}

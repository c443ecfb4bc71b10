/** Quotes and mentions: the words themselves, between those around them, and where they were said. */
import type { GraphDocument, GraphEvidence, GraphMention } from '../graph/schema.ts';
import { link, make, name } from './elements.ts';
import { clock, linesOf, playAt } from './words.ts';

/** The words that prove a relation, with episode, line, time, speaker and rule. */
export function quote(document: GraphDocument, evidence: GraphEvidence): HTMLElement {
  const { before, after, startLine, endLine, speaker, rule } = evidence;
  return make('figure', { class: 'quote' }, [
    make('blockquote', { attributes: { dir: 'auto' } }, [
      around(before === '' ? '' : `… ${before}${OPENING.test(before) ? '' : ' '}`),
      make('mark', {}, [oneLine(evidence.quote)]),
      around(after === '' ? '' : `${CLOSING.test(after) ? '' : ' '}${after} …`),
    ]),
    make('figcaption', {}, [
      name(episodeName(document, evidence.episode)),
      `, ${linesOf(startLine, endLine)}`,
      ...moment(document, evidence),
      ...(speaker === null ? [] : [', said by ', name(speaker)]),
      make('span', { class: 'rule', attributes: { title: 'the rule that found it' } }, [rule]),
    ]),
  ]);
}

/** "said (", "the “": no space follows. */
const OPENING = /[([{“‘«]$/;
/** ", and", "”.": no space goes before. */
const CLOSING = /^[,.;:!?…)\]}”’»]/;

/** A place where a node is named, in its context. */
export function mention(document: GraphDocument, said: GraphMention): HTMLElement {
  const [before, words, after] = parted(said);
  return make('figure', { class: 'quote' }, [
    make('blockquote', { attributes: { dir: 'auto' } }, [around(before), make('mark', {}, [words]), around(after)]),
    make('figcaption', {}, [`line ${said.line}`, ...moment(document, said)]),
  ]);
}

const around = (words: string): HTMLElement => make('span', { class: 'around' }, [words]);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "…, 1:02", a link that plays there where the episode has a recording. */
function moment(
  document: GraphDocument,
  { episode, time }: { readonly episode: string; readonly time: number | null },
): readonly (Node | string)[] {
  if (time === null) return [];
  const address = playAt(document, episode, time);
  if (address === null) return [', ', make('time', {}, [clock(time)])];
  const title = `Play at ${clock(time)}`;
  return [', ', link(address, `▶ ${clock(time)}`, { class: 'play', attributes: { 'aria-label': title, title } })];
}

/** The title of an episode of the document. */
export const episodeName = (document: GraphDocument, episode: string): string =>
  document.nodes.find(({ key }) => key === episode)?.attributes.name ?? episode;

/** The context cut where the words stand in it: the place nearest its middle, as context reaches as far either side. */
function parted({ text, context }: GraphMention): readonly [string, string, string] {
  const words = oneLine(text);
  const middle = (context.length - words.length) / 2;
  const places: number[] = [];
  for (let at = context.indexOf(words); words !== '' && at >= 0; at = context.indexOf(words, at + 1)) places.push(at);
  const [place] = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (place === undefined) return [context === '' ? '' : `${context}: `, words, ''];
  const after = context.slice(place + words.length);
  return [place === 0 ? '' : `… ${context.slice(0, place)}`, words, after === '' ? '' : `${after} …`];
}

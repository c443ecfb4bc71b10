import type { Anchor, Turn } from '../model.ts';
import type { Piece } from './format.ts';

/** One text out of pieces, with the anchors that lead back and the turns of its speakers. */
export interface Assembled {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly turns: readonly Turn[];
}

/** Joins pieces: a line break between lines, an empty line between paragraphs and speakers. */
export function assemble(pieces: readonly Piece[]): Assembled {
  const parts: string[] = [];
  const anchors: Anchor[] = [];
  const turns: { speaker: string | null; start: number; end: number; line: number }[] = [];
  let length = 0;
  for (const piece of pieces) {
    const last = turns.at(-1);
    const speaker = piece.speaker === undefined ? (last?.speaker ?? null) : piece.speaker;
    const isNewTurn = last === undefined || last.speaker !== speaker;
    const separator = length === 0 ? '' : isNewTurn || piece.isParagraph ? '\n\n' : '\n';
    parts.push(separator, piece.text);
    const start = length + separator.length;
    length = start + piece.text.length;
    anchors.push({ start: anchors.length === 0 ? 0 : start, line: piece.line, time: piece.time });
    if (isNewTurn) turns.push({ speaker, start, end: length, line: piece.labelLine ?? piece.line });
    else last.end = length;
  }
  return {
    text: parts.join(''),
    anchors,
    turns: turns.map(({ speaker, start, end, line }) => ({ speaker, span: { start, end }, line })),
  };
}

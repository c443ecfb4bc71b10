import { isTiming, parseCaptions } from '../captions.ts';
import type { Format } from '../format.ts';

/** How many lines at the top are looked at. */
const HEAD = 40;

/** SubRip: numbered cues, or bare ones. */
export const srt: Format = {
  name: 'srt',
  title: 'SubRip (SRT)',
  recognise: ({ lines }) => (lines.slice(0, HEAD).some(isTiming) ? 0.9 : 0),
  parse: parseCaptions,
};

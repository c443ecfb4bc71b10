import { isTiming, parseCaptions } from '../captions.ts';
import type { Format } from '../format.ts';

/** WebVTT: https://www.w3.org/TR/webvtt1/, read tolerantly. */
export const vtt: Format = {
  name: 'vtt',
  title: 'WebVTT',
  recognise: ({ lines, extension }) => {
    if ((lines[0] ?? '').startsWith('WEBVTT')) return 1;
    return extension === 'vtt' && lines.some(isTiming) ? 0.95 : 0;
  },
  parse: parseCaptions,
};

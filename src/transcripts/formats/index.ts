/** Every transcript format; the surest recogniser wins. */
import type { Format } from '../format.ts';
import { json } from './json.ts';
import { markup } from './markup.ts';
import { srt } from './srt.ts';
import { text } from './text.ts';
import { vtt } from './vtt.ts';

export const FORMATS = [json, markup, srt, text, vtt] as const satisfies readonly Format[];

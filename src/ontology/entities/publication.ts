import { defineEntity } from '../define.ts';

/** A book, paper, blog post, article or video. */
export const publication = defineEntity({
  type: 'Publication',
  description: 'A book, paper, blog post, article or video',
  prefix: 'publication',
  colour: '#edc948',
});

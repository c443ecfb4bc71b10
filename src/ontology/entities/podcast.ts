import { defineEntity } from '../define.ts';

/** A show: the one the episode belongs to, or another that is mentioned. */
export const podcast = defineEntity({
  type: 'Podcast',
  description: 'A show: the one the episode belongs to, or another that is mentioned',
  prefix: 'podcast',
  colour: '#ff9da7',
});

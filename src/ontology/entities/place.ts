import { defineEntity } from '../define.ts';

/** A city, country, region or venue. */
export const place = defineEntity({
  type: 'Place',
  description: 'A city, country, region or venue',
  prefix: 'place',
  colour: '#8cd17d',
});

import { defineEntity } from '../define.ts';

/** A talk, keynote, workshop or tutorial, titled or clearly described. */
export const talk = defineEntity({
  type: 'Talk',
  description: 'A talk, keynote, workshop or tutorial, titled or clearly described',
  prefix: 'talk',
  colour: '#e15759',
});

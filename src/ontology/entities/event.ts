import { defineEntity } from '../define.ts';

/** A conference, meetup or summit. */
export const event = defineEntity({
  type: 'Event',
  description: 'A conference, meetup or summit',
  prefix: 'event',
  colour: '#b07aa1',
});

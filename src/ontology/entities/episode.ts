import { defineEntity } from '../define.ts';

/** The transcript itself. */
export const episode = defineEntity({
  type: 'Episode',
  description: 'The transcript itself',
  prefix: 'episode',
  colour: '#79706e',
});

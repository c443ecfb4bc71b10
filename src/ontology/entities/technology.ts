import { defineEntity } from '../define.ts';

/** A standard, protocol, format or technique that no single project owns. */
export const technology = defineEntity({
  type: 'Technology',
  description: 'A standard, protocol, format or technique that no single project owns',
  prefix: 'technology',
  colour: '#76b7b2',
});

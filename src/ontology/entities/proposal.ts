import { defineEntity } from '../define.ts';

/** A numbered enhancement proposal: DEP, PEP, RFC, BIP, KEP …. */
export const proposal = defineEntity({
  type: 'Proposal',
  description: 'A numbered enhancement proposal: DEP, PEP, RFC, BIP, KEP …',
  prefix: 'proposal',
  colour: '#9c755f',
});

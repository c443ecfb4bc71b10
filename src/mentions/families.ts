/** Families of numbered proposals: how they are written, spoken and mis-heard. Knowledge as data. */

/** One family of enhancement proposals. */
export interface ProposalFamily {
  /** As written before the number. */
  readonly prefix: string;
  /** Words that always mean the family when a number follows. */
  readonly spoken: readonly string[];
  /** Words that mean it only where the family or its project was spoken of. */
  readonly heard: readonly string[];
  /** Words of the long form: "django enhancement proposal 10". */
  readonly long: readonly string[];
  /** Catalogue names that make the mis-heard forms believable. */
  readonly projects: readonly string[];
}

export const PROPOSAL_FAMILIES: readonly ProposalFamily[] = [
  {
    prefix: 'BIP',
    spoken: ['bip', 'bips'],
    heard: ['bit', 'bip-', 'pip', 'bib', 'dip'],
    long: ['bitcoin', 'improvement', 'proposal'],
    projects: ['Bitcoin'],
  },
  {
    prefix: 'DEP',
    spoken: ['dep', 'deps'],
    heard: ['debt', 'depth', 'dept', 'deb', 'dap', 'dapp', 'def', 'tep'],
    long: ['django', 'enhancement', 'proposal'],
    projects: ['Django'],
  },
  {
    prefix: 'EIP',
    spoken: ['eip', 'eips'],
    heard: ['eep'],
    long: ['ethereum', 'improvement', 'proposal'],
    projects: ['Ethereum'],
  },
  { prefix: 'ERC', spoken: ['erc'], heard: [], long: [], projects: ['Ethereum'] },
  {
    prefix: 'JEP',
    spoken: ['jep', 'jeps'],
    heard: ['jap', 'jeb', 'gep'],
    long: ['jdk', 'enhancement', 'proposal'],
    projects: ['Java'],
  },
  { prefix: 'JSR', spoken: ['jsr'], heard: [], long: ['java', 'specification', 'request'], projects: ['Java'] },
  {
    prefix: 'KEP',
    spoken: ['kep', 'keps'],
    heard: ['cap', 'kept', 'kepp', 'kip'],
    long: ['kubernetes', 'enhancement', 'proposal'],
    projects: ['Kubernetes'],
  },
  { prefix: 'NEP', spoken: ['nep'], heard: ['nap'], long: ['numpy', 'enhancement', 'proposal'], projects: ['NumPy'] },
  {
    prefix: 'PEP',
    spoken: ['pep', 'peps'],
    heard: ['pepper', 'pap', 'peb', 'pet', 'tep', 'pup'],
    long: ['python', 'enhancement', 'proposal'],
    projects: ['Python', 'CPython'],
  },
  { prefix: 'RFC', spoken: ['rfc', 'rfcs'], heard: [], long: ['request', 'for', 'comments'], projects: [] },
  { prefix: 'SIP', spoken: ['sip'], heard: [], long: ['scala', 'improvement', 'process'], projects: ['Scala'] },
];

/** Words that may stand between the family and the number. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(['number', 'no', '#', '-']);

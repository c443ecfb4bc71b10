import type { Catalogue } from '../catalogue/table.ts';
import { squash } from '../catalogue/table.ts';
import type { Token } from '../model.ts';
import { ACCEPTED, type Candidate } from './candidate.ts';
import { NUMBER_WORDS, PROPOSAL_FAMILIES, type ProposalFamily } from './families.ts';
import { readNumber } from './numbers.ts';

/** Finds numbered proposals: "PEP 484", "pep eight", "django enhancement proposal number 10", and "debt ten" where Django was spoken of. */
export function findProposals(
  tokens: readonly Token[],
  catalogue: Catalogue,
  spokenOf: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const proposal = proposalAt(tokens, first, catalogue, spokenOf);
    if (proposal === null) continue;
    found.push(proposal);
    first = proposal.last;
  }
  return found;
}

function proposalAt(
  tokens: readonly Token[],
  first: number,
  catalogue: Catalogue,
  spokenOf: ReadonlySet<string>,
): Candidate | null {
  for (const family of PROPOSAL_FAMILIES) {
    const head = headAt(tokens, first, family);
    if (head === null) continue;
    const isBelievable = head.isCertain || family.projects.some((project) => spokenOf.has(project));
    const numberAt = NUMBER_WORDS.has(tokens[head.next]?.norm ?? '') ? head.next + 1 : head.next;
    const number = readNumber(tokens, numberAt) ?? null;
    if (number === null || !isBelievable || number.value === 0) continue;
    return proposal(
      family,
      { first, last: number.last, number: number.value },
      { catalogue, isCertain: head.isCertain },
    );
  }
  return null;
}

interface Head {
  readonly next: number;
  readonly isCertain: boolean;
}

function headAt(tokens: readonly Token[], first: number, family: ProposalFamily): Head | null {
  const norm = tokens[first]?.norm ?? '';
  if (family.spoken.includes(norm)) return { next: first + 1, isCertain: true };
  if (family.heard.includes(norm)) return { next: first + 1, isCertain: false };
  const long = family.long;
  if (long.length > 0 && norm === long[0] && long.every((word, offset) => tokens[first + offset]?.norm === word)) {
    return { next: first + long.length, isCertain: true };
  }
  return null;
}

function proposal(
  family: ProposalFamily,
  span: { first: number; last: number; number: number },
  how: { catalogue: Catalogue; isCertain: boolean },
): Candidate {
  const name = `${family.prefix} ${span.number}`;
  const entry = how.catalogue.find(squash(name)).find((form) => form.entry.type === 'Proposal')?.entry ?? null;
  const isBelieved = how.isCertain || entry !== null;
  return {
    first: span.first,
    last: span.last,
    type: 'Proposal',
    name,
    rule: how.isCertain ? 'proposal/numbered' : 'proposal/mis-heard',
    score: how.isCertain ? 0.95 : isBelieved ? 0.75 : ACCEPTED - 0.1,
    entry,
    reason: how.isCertain
      ? 'a proposal family with a number'
      : 'sounds like a proposal family whose project was spoken of',
  };
}

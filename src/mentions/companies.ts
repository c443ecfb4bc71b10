/** Companies that share the name of their product: what is said before the name tells which is meant. */
import type { Token } from '../model.ts';
import type { Candidate } from './candidate.ts';

/** Mentions of this rule are kept apart from those of the product. */
export const COMPANY_RULE = 'company/workplace';

/** How many words before the name are looked at. */
const REACH = 6;
/** "i work at", "engineers over at", "a company called", "was acquired by", "the cto of". */
const WORKPLACE =
  /(?:^| )(?:(?:work|works|worked|working|job|career|internship|interned|intern|engineer|engineers|developer|developers|designer|manager|director|scientist|researcher|architect|advocate|consultant|lead|employee|employees|role|position|years|team|folks|people|friends|colleagues|ceo|cto|cfo|coo|vp|president|head of \w+) (?:\w+ (?:team|group) )?(?:here |over |back )?at|(?:company|startup) (?:that is |that's |is |was )?(?:called|named)|(?:acquired|bought|hired|employed) by|(?:ceo|cto|cfo|coo|employee|employees)(?: and (?:co ?)?founder| and ceo| and cto)? (?:of|at|for)|founder (?:and|&) (?:ceo|cto|cfo|coo|president) of)(?: (?:a|an|the|this|little|small|company|startup|called))*$/;

/** Makes companies of products that somebody is said to work at. */
export const withCompanies = (candidates: readonly Candidate[], tokens: readonly Token[]): readonly Candidate[] =>
  candidates.map((candidate) =>
    candidate.type === 'Project' && candidate.entry !== null && WORKPLACE.test(wordsBefore(tokens, candidate.first))
      ? { ...candidate, type: 'Organisation' as const, rule: COMPANY_RULE }
      : candidate,
  );

function wordsBefore(tokens: readonly Token[], first: number): string {
  return tokens
    .slice(Math.max(0, first - REACH), first)
    .map(({ norm }) => norm)
    .join(' ');
}

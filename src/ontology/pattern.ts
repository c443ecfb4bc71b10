/** Phrases as data: the contract of a relation row and the word classes its pattern may name. */
import type { RelationType } from './index.ts';

/** Which words say a relation, with the phrase it is for and phrases it is not for, run as tests. */
export interface PhraseRow {
  /** Unique; begins with the relation's name: "works-for/work-at". */
  readonly id: string;
  readonly type: RelationType;
  /**
   * Items separated by spaces, matched on normalised words (contractions expanded, articles, fillers and adverbs dropped):
   * `{s:Person}` and `{t:Organisation|Project}` are source and target; `{x:Person}` is a mention that plays no part;
   * `a|b` are alternatives; `@role` is a word class; a `?` behind an item makes it optional; `*3` is up to three words that name nothing.
   */
  readonly pattern: string;
  /** Probability that the phrase means the relation, its mentions being right. */
  readonly score: number;
  /** A sentence in which it fires; mentions as `[Person Chelsea Dole]`. */
  readonly example: string;
  /** Sentences in which it must not fire. */
  readonly not?: readonly string[];
  /** The relation was, and is no more: "used to work at". */
  readonly past?: boolean;
  /** True where the target must be a body: a team, board, committee, foundation … */
  readonly isBody?: boolean;
  /** True where the target must be a team or board, which employs nobody. */
  readonly isTeam?: boolean;
  /** True where the target must be a school or university, at which people study. */
  readonly isSchool?: boolean;
  /** True where only the one himself says it so: "I run Redis", but not "she runs Redis". */
  readonly isOwn?: boolean;
}

/** Word classes of patterns. */
export const CLASSES = {
  be: 'is are was were am be been',
  have: 'has have had having',
  role: 'engineer engineers developer developers dev programmer programmers ceo cto cfo coo ciso vp svp chief founder cofounder founders director manager lead leads leader head scientist scientists researcher researchers professor lecturer student architect consultant consultants advocate evangelist designer designers analyst president chair chairman secretary administrator admin sysadmin sre devops employee intern contractor freelancer principal staff officer partner teacher instructor educator trainer writer author editor fellow fellows postdoc owner specialist strategist technologist maintainer committer contributor ambassador representative volunteer member coach producer devrel tester pentester hacker economist physicist statistician mathematician biologist journalist librarian dba recruiter advisor adviser mentor expert cochair executive architects advocates',
  write: 'wrote written write writes authored author coauthored cowrote published writing penned',
  create:
    'created creates creator started wrote built invented made designed developed founded creating inventing designing open-sourced coded rewrote founded cofounded',
  creator:
    'creator creators author authors inventor inventors cocreator originator father mother founder founders cofounder',
  use: 'use uses used using utilize utilizes leverage leverages',
  maintain: 'maintain maintains maintained maintaining',
  maintainer: 'maintainer maintainers comaintainer steward stewards fellow fellows custodian',
  contribute: 'contribute contributes contributed contributing',
  contributor: 'contributor contributors committer committers',
  work: 'work works worked working',
  talk: 'talk talks keynote keynotes presentation presentations workshop tutorial session',
  give: 'gave give gives giving given did presented presenting presents delivered delivering delivers doing',
  comparative:
    'better faster slower simpler easier nicer more less cheaper clunkier heavier lighter smaller bigger older newer higher lower safer stricter worse harder stronger richer quicker cleaner leaner',
  kind: 'framework library tool package plugin extension database language project product app application service platform engine module system wrapper client toolkit orm server software microframework website site generator editor compiler parser cli implementation distribution registry checker linter formatter runner debugger profiler bundler transpiler builder scheduler proxy broker cache dashboard runtime emulator simulator crawler scraper sdk',
} as const;

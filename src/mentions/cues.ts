/** Words beside a name that tell that it is one, and of which type. Knowledge as data: one line a type. */
import type { EntityType } from '../ontology/index.ts';

/** Words directly before and after a name that speak for a type. */
export interface Cues {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const SOFTWARE: Cues = {
  before: words(
    'use uses using used called named via install installed installing run running runs learn learned learning import deploy deployed deploying love loved tried try trying like write writing written wrote programming adopt adopted migrate migrated choose chose picked prefer call built build maintain maintains open-source',
  ),
  after: words(
    'library libraries framework database db language api apis app apps server servers client clients cluster clusters plugin plugins package packages project projects developer developers core template templates code codebase docs documentation query queries driver drivers container containers image images version versions operator dashboard cli sdk repo repository module modules compiler runtime parser script scripts file files format programmer programmers programming community ecosystem maintainer maintainers extension extensions orm service release releases conf',
  ),
};

export const CUES: Readonly<Partial<Record<EntityType, Cues>>> = {
  Project: SOFTWARE,
  Technology: SOFTWARE,
  Organisation: {
    before: words(
      'at for joined join called company startup by founded founder cofounder co-founder ceo cto started employer acquired named sponsor',
    ),
    after: words(
      'engineer engineers engineering team ceo cto founder founders cloud employee employees office inc corporation company foundation customers',
    ),
  },
  Event: {
    before: words('at to attend attended attending from conference called organise organize organized'),
    after: words('conference talk keynote organizers organisers attendees cfp videos workshop'),
  },
  Podcast: {
    before: words('podcast show called to on of host hosts hosting welcome'),
    after: words('podcast episode episodes show listeners'),
  },
  Publication: {
    before: words('book books called read reading reads wrote newsletter magazine paper author blog'),
    after: words('book newsletter magazine paper author article blog'),
  },
  Place: {
    before: words('in from to near around outside downtown live lives living based moved city'),
    after: words('area based university'),
  },
  Person: {
    before: words(
      'hi hello hey thanks welcome with by and mr dr i’m am name ask asked told met thank joined guest host',
    ),
    after: words('said says wrote told asked thanks talked gave created started'),
  },
};

/** Words that may stand between a cue and the name. */
export const SKIPPED: ReadonlySet<string> = words(
  'the a an this that my our your some in with like is of new old just on',
);

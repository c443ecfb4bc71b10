/** Words around and inside people's names. Knowledge as data. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "Ludwig van Beethoven": what may stand between a given name and a surname. */
export const PARTICLES = words('van von der den de la le di da del dos du bin ibn al el st san ter ten');
/** Given names that are everyday words or months: they need a surname or a greeting. */
export const EVERYDAY_NAMES = words(
  'dev will mark grace rich bill may june april august art frank jack drew chase rob pat sue dawn joy faith christian dean grant miles penny ray rose ruby sandy victor wade ward young carol don gene guy jay ivy lily melody robin rusty summer sunny autumn max major page parker mason carter cooper hunter taylor tyler josh hope crystal amber jade jasmine sky star angel king prince duke earl bishop pearl iris olive basil sage rocky cliff glen heath forest lane brook stone chance justice liberty destiny harmony trinity charity patience mercy van so an my in do lee long kit ty al ed pip la de see can she he her them this that has was are is to be go no yes ok okay hi hey data unity case dash kali java python go swift dart julia scala elm ada pascal jenkins travis celery flask phoenix django echo alexa cortana siri mercedes paris london sydney dallas austin orlando israel jordan chad georgia virginia carolina dakota montana savannah brooklyn jersey florence vienna geneva milan madison lincoln washington jackson houston denver chelsea berlin india china america asia africa europe',
);
/** What is said to or of a person right before the name. */
export const GREETINGS = words(
  'hi hello hey thanks welcome bye goodbye cheers sorry ok dear mr mrs ms dr prof professor sir',
);
/** Cue phrases with which people introduce themselves. */
export const SELF_INTRODUCTIONS: readonly (readonly string[])[] = [
  ['my', 'name', 'is'],
  ['my', 'name', "'s"],
  ['i', "'m"],
  ['i', 'am'],
];
/** "my colleague", "our co-founder": who somebody is to whom. */
export const KINSHIP = words(
  'colleague colleagues coworker co-worker teammate cofounder co-founder founder boss manager friend partner wife husband brother sister mentor cohost co-host co-speaker co-presenter collaborator student advisor roommate',
);
/** What is said of people right behind their names. */
export const DESCRIBED_AS = words(
  'founder cofounder co-founder ceo cto coo cfo ciso president vp director head chief lead engineer developer architect author creator maintainer contributor professor researcher scientist consultant manager designer host co-host analyst advocate evangelist founders editor writer journalist chairman chair',
);
/** Cue phrases that introduce a person, as the words before the name, longest first. */
export const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['this', 'is'],
  ['joined', 'by'],
  ['guest', 'is'],
  ['guest', 'today', 'is'],
  ['host', 'is'],
  ['your', 'host'],
  ['co', 'host'],
  ['cohost'],
  ['we', 'have'],
  ['we', "'ve", 'got'],
  ['here', 'with'],
  ['talking', 'to'],
  ['talking', 'with'],
  ['speaking', 'with'],
  ['chatting', 'with'],
  ['interview', 'with'],
  ['conversation', 'with'],
  ['welcome', 'back'],
  ['thank', 'you'],
  ['by', 'the', 'name', 'of'],
  ['named'],
  ['meet'],
  ['hear', 'from'],
  ['interviewing'],
  ['introduce'],
  ['introducing'],
  ['speaker', 'is'],
  ['talk', 'to'],
  ['spoke', 'to'],
  ['spoke', 'with'],
  ['hosted', 'by'],
  ['presented', 'by'],
  ['by', 'professor'],
  ['called'],
];
/** Title-case words that open no person's name. */
export const NO_PERSON = words(
  'the a an and or but my your his her our their its monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english german french spanish dutch american british european yes no okay well so god jesus christmas easter internet web i welcome hello hi hey thanks today here now joins goes says',
);
/** Very frequent words that are given names all the same. */
export const NAMES_FIRST = words(
  'will mark may bill art rich frank grace hope rose drew chase jack rob pat sue dean grant',
);

/** What stands between "joined by" and a name. */
export const PRAISE = words(
  'the a wonderful amazing great one and only lovely fabulous awesome fantastic brilliant our my friend good today special always',
);

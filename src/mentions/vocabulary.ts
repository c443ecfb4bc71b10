/** Words that decide what an unknown name is, and words that never are one. Knowledge as data. */
import type { EntityType } from '../ontology/index.ts';

const nouns = (type: EntityType, text: string): readonly (readonly [string, EntityType])[] =>
  text.split(' ').map((noun) => [noun, type] as const);

/** "a library called X", "the X library": the noun tells the type. */
export const NAMING_NOUNS: ReadonlyMap<string, EntityType> = new Map([
  ...nouns(
    'Project',
    'library framework tool project package product service app application language database plugin module system platform engine compiler editor browser site website bot server software extension game repo repository utility dashboard client toolkit',
  ),
  ...nouns(
    'Organisation',
    'company startup organisation organization foundation agency firm team group institute university consultancy nonprofit corporation employer inc llc gmbh',
  ),
  ...nouns('Event', 'conference meetup summit hackathon event'),
  ...nouns('Podcast', 'podcast'),
  ...nouns('Publication', 'book article paper newsletter magazine novel'),
  ...nouns('Talk', 'talk keynote workshop'),
  ...nouns('Technology', 'protocol standard algorithm technique format specification'),
]);

/** Capitalised words that are no names by themselves. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december english german french spanish dutch italian polish russian chinese japanese korean indian
  portuguese swedish norwegian danish finnish greek turkish ukrainian romanian hungarian czech slovak serbian croatian bulgarian israeli
  iranian persian pakistani nigerian kenyan egyptian brazilian mexican argentinian colombian chilean swiss austrian belgian irish
  scottish welsh vietnamese thai indonesian filipino malaysian taiwanese ph.d bachelor bachelors masters msc bsc mba guis dbas apis sres
  american british european australian canadian african asian christmas easter thanksgiving halloween god jesus mr mrs ms
  dr prof ok okay ui ux pr prs phd phds vm vms db dbs dll dlls dj djs tv ceo cto cfo coo vp qa hr pm am id ids url urls api apis faq diy usa us uk eu nyc la
  sf ip ips os cpu cpus gpu gpus ram ssd pc pcs dba sre ide ides sdk sdks orm orms cli gui mvp roi b2b saas paas iaas rss
  pdf csv xml ascii utf ai ml nlp ar vr it ms kb mb gb tb hz ghz q1 q2 q3 q4 q&a a&a vs etc fyi asap aka lol omg btw imo
  tldr tl dr crud rpc i'm i'd i've i'll internet web wi-fi wifi bluetooth covid pandemic mom dad sir yes no yeah oh wow
  laughter music applause inaudible unintelligible crosstalk speaker transcript episode part chapter season section
  north south east west spring summer autumn winter fall bc ad mit bsd gpl lgpl todo readme latin greek hebrew arabic
  hello hi hey thanks thank welcome well so and but or the a an in on at to for of with my your our his her its this that
  these those there here what when where why how who which also then now just like right great good cool nice awesome
  sure exactly absolutely totally really actually basically maybe perhaps please sorry alright because if though although`
    .split(/\s+/)
    .filter(Boolean),
);

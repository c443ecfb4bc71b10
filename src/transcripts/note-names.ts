/** Which words of show notes are names: of people, and of what the links lead to. */
import type { Link } from '../model.ts';

/** "Egon Elbre", "Łukasz Langa", "Guido van Rossum", "Suzie Q. Smith", "Mireille B. Reece". */
const FULL_NAME =
  /^\p{Lu}[\p{L}'’-]+(?:\s(?:van|von|de|der|den|la|le|di|da|del|bin|al|\p{Lu}\.?|\p{Lu}[\p{L}'’-]+)){1,3}$/u;
/** A title is no person: "The Dip", "Building Your Resilience". */
const NO_PERSON_WORD =
  /\b(?:the|a|an|and|of|for|to|in|on|with|how|why|what|your|you|my|our|we|is|are|new|podcast|show|episode|conference|foundation|project|docs|guide|community|team|blog|website|homepage|news|software|labs?|solutions|systems|technologies|group|network|summit|inc|llc|university|book|talk|video|course)\b/iu;
const LONGEST_NAME = 6;
/** "Aidoc Medical | LinkedIn", "Wails Homepage", "slate on GitHub", "Celery docs". */
const DECORATION =
  /\s*(?:[|·•–—-]\s*(?:linkedin|twitter|x|github|gitlab|mastodon|youtube|instagram|facebook|website|wikipedia|medium|pypi|npm|amazon(?:\.com)?|home(?:page)?|docs|documentation|official (?:site|website)|blog)|\s(?:on (?:linkedin|twitter|x|github|gitlab|mastodon|youtube|pypi|npm|wikipedia|medium|amazon|instagram)|home ?page|website|web site|official site|site|docs|documentation|repo|repository|source code|project page|released|release notes|announcement))\s*$/iu;
/** Link words that say where to click, not what is there. */
const NO_NAME =
  /^(?:here|this|that|link|links?|read more|more|more info|click here|source|article|articles?|post|blog ?post|blog|video|slides|talk|book|paper|tweet|thread|episode|transcript|download|listen|subscribe|sign up|join|support|donate|website|home ?page|homepage|web ?site|docs|documentation|github|twitter|x|linkedin|mastodon|youtube|instagram|facebook|slack|discord|rss|email|e-mail|contact|apple podcasts|spotify|overcast|google podcasts|show notes|again here|\d+)$/iu;
/** "https://github.com/golang/dep", "https://pypi.org/project/celery/", "https://www.npmjs.com/package/@babel/core". */
const PACKAGE_PAGES = [
  /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg|bitbucket)\.(?:com|org)\/[\w.-]{1,100}\/([\w.-]{1,100}?)(?:\.git)?(?:[/?#]|$)/i,
  /^https?:\/\/(?:www\.)?pypi\.(?:org|python\.org)\/(?:project|pypi)\/([\w.-]{1,100})/i,
  /^https?:\/\/(?:www\.)?npmjs\.(?:com|org)\/package\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,100})/i,
  /^https?:\/\/(?:www\.)?crates\.io\/crates\/([\w-]{1,100})/i,
  /^https?:\/\/(?:www\.)?rubygems\.org\/gems\/([\w.-]{1,100})/i,
  /^https?:\/\/(?:www\.)?packagist\.org\/packages\/[\w.-]{1,60}\/([\w.-]{1,100})/i,
  /^https?:\/\/(?:www\.)?hex\.pm\/packages\/(\w{1,100})/i,
] as const;
/** First parts of paths that are no owner of a repository. */
const NO_OWNER = /:\/\/[^/]+\/(?:orgs|features|sponsors|topics|marketplace|about|settings|search|apps|collections)\//i;
/** "https://twitter.com/egonelbre", "https://github.com/tmclane", "https://www.linkedin.com/in/x". */
const PROFILE =
  /^https?:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x|github|instagram)\.com\/\w[\w-]{0,60}\/?$|(?:[a-z]{2,3}\.)?linkedin\.com\/in\/|bsky\.app\/profile\/|[\w.-]{3,60}\/@[\w.-]{1,60}\/?$)/i;

/** "Join the …", "Check out …": what notes ask of their reader. */
const INVITATION =
  /^\s*(?:check out|join us (?:on|in|at)|learn more about|more (?:about|on)|read(?: about)?|watch|listen to|follow|support|visit|try|join|subscribe to|see|get|find|download)\s+(?:the\s+)?(?=\p{Lu})/iu;
/** "Model Context Protocol (MCP)". */
const WITH_SHORT = /^(?<name>[^()]{2,60}?)\s*\((?<short>[^()\s]{2,20})\)$/u;
const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|vs?|with)\.?$/iu;

/** Whether words are shaped like a person's full name. */
export const isFullName = (words: string): boolean => FULL_NAME.test(words) && !NO_PERSON_WORD.test(words);

/** Whether a URL is somebody's page on a network. */
export const isProfile = (url: string): boolean => PROFILE.test(url);

/** The project a URL is the page of, in the spelling of its registry; null for other pages. */
export function packageName(url: string): string | null {
  if (NO_OWNER.test(url)) return null;
  for (const page of PACKAGE_PAGES) {
    const name = page.exec(url)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** Words of a link or list item without quotes and the name of the network they lead to. */
export function nameWords(words: string): string {
  return words
    .trim()
    .replace(/^["'“”‘’«»\s]+|["'“”‘’«»,.;:!?\s]+$/gu, '')
    .replace(DECORATION, '')
    .trim();
}

/** The names a link gives: its words where they are short, the parts of a title, and the package it leads to; in lower case only what the URL repeats. */
export function linkNames(link: Link): readonly string[] {
  const words = nameWords(link.text.replace(INVITATION, ''));
  const repository = /^[\w.-]+\/(?<name>[\w.-]+)$/.exec(words)?.groups?.name;
  const project = packageName(link.url);
  const page = squash(link.url);
  const isSpelled = (name: string): boolean => /\p{Lu}/u.test(name) || page.includes(squash(name));
  const spoken = repository === undefined ? spokenNames(words).filter(isSpelled) : [repository];
  return project === null || spoken.some((name) => squash(name).includes(squash(project)))
    ? spoken
    : [...spoken, project];
}

/** One of each, whatever the capitals and marks; the first spelling stays. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(squash(name))) byKey.set(squash(name), name);
  return [...byKey.values()];
}

/** "Model Context Protocol (MCP)": both; "The Dip: A Little Book … - Seth Godin": the parts that are names. */
function spokenNames(words: string): readonly string[] {
  const { name = words, short } = WITH_SHORT.exec(words)?.groups ?? {};
  const all = isShortName(name) ? [name] : name.split(/\s+[-–—|]\s+|:\s+/u).filter(isTitleName);
  return short === undefined || !isShortName(short) ? all : [...all, short];
}

const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');

/** Up to six words that are no sentence: from three words on, most of them need a capital. */
function isShortName(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => !SMALL_WORD.test(word));
  const capitals = all.filter((word) => /^[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(word)).length;
  return (
    words.length > 1 &&
    words.split(/\s+/).length <= LONGEST_NAME &&
    /\p{L}/u.test(words) &&
    !/^[#@]/.test(words) &&
    !NO_NAME.test(words) &&
    (words.split(/\s+/).length < 2 || (all.length > 0 && capitals * 2 >= all.length))
  );
}

/** A part of a longer title that can be a name of its own: one to four words, all with capitals but the smallest. */
const isTitleName = (words: string): boolean => {
  const all = words.split(/\s+/);
  return (
    isShortName(words) && all.length <= 4 && all.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}\p{N}]/u.test(word))
  );
};

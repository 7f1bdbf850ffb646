// Four siblings of an article, made from it the way other desks make theirs. Every step is mechanical, so that the
// article can be replaced without writing four more.

/** Another desk's words, names and figures. */
const otherDesk = [
  [/\bMr\. |\bMs\. /g, ''],
  [/\bJan\. /g, 'January '],
  [/\bFeb\. /g, 'February '],
  [/\bauthorized\b/g, 'authorised'],
  [/\bHarbor\b/g, 'Harbour'],
  [/\$(\d+) million/g, '$$$1m'],
  [/\bmeters\b/g, 'metres'],
  [/\bcentimeters\b/g, 'centimetres'],
  [/\bMarch 9\b/g, 'March 10'],
  [/\b6,300\b/g, '6,500'],
  [/\bnine weeks\b/g, 'ten weeks'],
  [/\bSohl\b/g, 'Söhl'],
  [/\bTennfjord\b/g, 'Tenfjord'],
  [/ the wire in a brief telephone call/g, ' a news agency in a telephone call'],
  [/\bdenied that he had ever been shown\b/g, 'has denied having seen'],
];

/** Figures and names of a later version of the story. */
const later = [
  [/\bForty-one people\b/g, 'Forty-four people'],
  [/\b41 coffins\b/g, '44 coffins'],
  [/\b74 of the 169\b/g, '76 of the 169'],
  [/\babout 30 witnesses\b/g, 'some 35 witnesses'],
  [/\bGreta Lund, 71\b/g, 'Greta Lunde, 72'],
  [/\bon Sunday\b/g, 'on Monday'],
  [/\bin June\b/g, 'before the summer'],
  [/\bA senior ministry official\b/gi, 'an official in the water ministry'],
];

const replaceAll = (text, pairs) =>
  pairs.reduce((changed, [pattern, by]) => changed.replace(pattern, by), text);
const paragraphsOf = (text) => text.trimEnd().split(/\n{2,}/);
const joined = (paragraphs) => `${paragraphs.join('\n\n')}\n`;

/** The whole story in another desk's style, with a few figures and names that differ. */
function otherStyle(text) {
  return replaceAll(text, otherDesk);
}

/** A short version: every third paragraph is gone, and so are the reasons that follow "because" or a comma. */
function shortened(text) {
  const kept = paragraphsOf(text).filter((_, index) => index < 3 || index % 3 !== 0);
  return joined(
    kept.map((paragraph) => paragraph.replace(/(?: because|, saying| to speak about) [^.“”]*/g, '')),
  );
}

/** What a scraper makes of it: one line, lower case, no punctuation, cut at both ends, a menu in the middle. */
function scraped(text) {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .slice(25, -30);
  words.splice(
    Math.floor(words.length / 2),
    0,
    ...'home world business sport sign in subscribe share'.split(' '),
  );
  return words.join(' ');
}

/** A later version: what followed comes first, and figures and names have moved on. */
function reordered(text) {
  const [headline, lead, ...rest] = paragraphsOf(replaceAll(text, later));
  const half = Math.floor(rest.length / 2);
  return joined([headline, lead, ...rest.slice(half), ...rest.slice(0, half)]);
}

/**
 * The siblings of an article, by path.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function siblingsOf(text) {
  return {
    'other-style.txt': otherStyle(text),
    'shortened.txt': shortened(text),
    'scraped.txt': scraped(text),
    'reordered.txt': reordered(text),
  };
}

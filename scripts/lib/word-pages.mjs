/** The lists in the order a reader looks for them; what is not named here comes last. */
const sections = [
  {
    title: 'Who said it: verbs and what belongs to them',
    lists: [
      'say',
      'tell',
      'judge',
      'call',
      'show',
      'phrasal',
      'believe',
      'intend',
      'statement-nouns',
      'doubtful',
      'irregular',
    ],
  },
  {
    title: 'People',
    lists: [
      'insiders',
      'insider-plurals',
      'voices',
      'people',
      'groups',
      'parties',
      'offices',
      'titles',
      'ranks',
      'fields',
      'several',
      'bare',
    ],
  },
  {
    title: 'Bodies, outlets and documents',
    lists: ['bodies', 'body-names', 'body-name-words', 'outlets', 'outlet-name-words', 'documents'],
  },
  {
    title: 'What copy claims',
    lists: [
      'misconduct',
      'violence',
      'blame',
      'causes',
      'motives',
      'loaded-adjectives',
      'loaded-nouns',
      'judging-phrases',
      'tinted-adjectives',
      'troubles',
      'shortfalls',
      'degrees',
      'guesses',
      'superlatives',
      'weasel-phrases',
      'vague-people',
      'known-figures',
      'record-words',
      'market-words',
      'poll-words',
      'case-words',
      'court-words',
      'housekeeping',
    ],
  },
];

const betweenCommas = 'Entries stand between commas.';

/** The page that shows the word lists to those who do not read code. `files` are names with texts. */
export function wordListsPage(files) {
  const byName = new Map(files.map(({ name, text }) => [name, text]));
  const named = sections.flatMap(({ lists }) => lists);
  const others = { title: 'Other lists', lists: [...byName.keys()].filter((name) => !named.includes(name)) };
  const parts = [
    '# Word lists',
    'How Stet reads who says what, and what copy claims, rests on lists of words. This page shows them as they are, so that you can see what it knows, and what your desk may want to add.',
    'You add to the words by which sources are found, and take off them, in your desk’s house style, `.stet/config.json`; [House style](house-style.md#words-for-sources) says how. What your desk adds comes first: a word that stands on one of these lists and on one of yours is what yours says.',
    'Of a verb only the plain form is shown, unless only some of its forms count; those are in brackets.',
  ];
  for (const { title, lists } of [...sections, others]) {
    const shown = lists
      .filter((name) => byName.has(name))
      .sort((a, b) => lists.indexOf(a) - lists.indexOf(b));
    if (shown.length === 0) continue;
    parts.push(`## ${title}`, ...shown.flatMap((name) => list(name, byName.get(name))));
  }
  parts.push('*This page is made from the lists themselves.*');
  return `${parts.join('\n\n')}\n`;
}

function list(name, text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const about = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#\s*/, ''));
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const ofVerbs = about.some(
    (line) => line.startsWith('One verb a line') || line.startsWith('Cues of several'),
  );
  const ofPhrases = about.join(' ').includes(betweenCommas);
  const words = ofVerbs
    ? entries.map(verb)
    : ofPhrases
      ? entries
          .join(' ')
          .split(/,\s*/)
          .map((entry) => entry.replace('~', ''))
      : entries.flatMap((line) => line.split(/\s+/));
  const told = about
    .filter((line) => !line.startsWith('One verb a line'))
    .join(' ')
    .replace(' A verb with ~ before it counts in all its forms.', '')
    .replace(betweenCommas, '')
    .trim();
  const heading = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return [`### ${heading}`, escaped(told), escaped(words.join(', '))];
}

/** A line of a list of verbs: "point points pointed pointing + out" is “point out”. */
function verb(line) {
  const [forms, rest] = line.split(' + ');
  const all = forms.split(' ');
  const plain = rest ? `${all[0]} ${rest}` : all[0];
  if (!all.includes('-')) return plain;
  const kept = all.filter((form) => form !== '-');
  return kept[0] === plain ? `${plain} (${kept.join(' / ')})` : `(${kept.join(' / ')})`;
}

function escaped(text) {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

import type { Source } from '../../sources/model';
import { textOf } from '../../text/span';
import type { SourceMatch } from '../../versions/match-sources';
import { namedVersions } from '../../versions/named-versions';
import { defineRule, type RelatedPlace, type RuleContext, type RuleFinding } from '../rule';
import { list } from '../shared/quote-words';
import { surelySame } from '../shared/same-source';
import { firstMention } from '../shared/sources';
import { addedIn, type DetailKind, detailsOf } from './details';
import { type Sign, signsOf } from './signs';

export const rule = defineRule({
  id: 'sourcing/identity-leak',
  title: 'Words that narrow an anonymous source down',
  why: 'Whoever looks for the source reads every version and puts the pieces together.',
  source: {
    name: 'AP, Guardian, SPJ',
    note: 'keep the promise of anonymity: what is printed must not lead to the source',
  },
  severity: 'warning',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: ['Description agreed with the source', 'Approved by'],
  *check(context) {
    for (const source of context.here.sources.sources) {
      if (source.kind !== 'anonymous') continue;
      const matches = surelySame(context, source);
      const told = gender(context, source, matches);
      if (told) yield told;
      const narrowed = description(context, source, matches);
      if (narrowed) yield narrowed;
    }
  },
});

/** "They" in one place and "he" in another: the gender was kept back, and is told all the same. */
function gender({ here }: RuleContext, source: Source, matches: readonly SourceMatch[]): RuleFinding | null {
  const own = signsOf(here, source);
  const [first] = own;
  if (!first) return null;
  const telling = own.find(({ says }) => says !== 'they');
  const keeping = own.find(({ says }) => says === 'they');
  const help = 'Use the same neutral word everywhere, unless the source agreed to be described so.';
  if (telling && keeping) {
    return {
      span: at(telling),
      message: `This copy says “they” of an anonymous source in one place and “${telling.says}” here.`,
      help,
      related: [place(here.id, here.label, keeping, here.article.text)],
    };
  }
  const others = matches.map(({ witness, source: theirs }) => ({ witness, signs: signsOf(witness, theirs) }));
  const differing = others.flatMap(({ witness, signs }) => {
    const sign = telling
      ? signs.find(({ says }) => says === 'they')
      : signs.find(({ says }) => says !== 'they');
    return sign ? [{ witness, sign }] : [];
  });
  if (differing.length === 0) return null;
  const labels = namedVersions(differing.map(({ witness }) => witness.label));
  return {
    span: at(telling ?? first),
    message: telling
      ? `This version says “${telling.says}” of an anonymous source that is “they” in ${labels}.`
      : `This version keeps an anonymous source “they”, and ${labels} ${differing.length > 1 ? 'do' : 'does'} not.`,
    help: telling ? help : 'Tell whoever answers for that version, so that both say the same.',
    related: differing.map(({ witness, sign }) =>
      place(witness.id, witness.label, sign, witness.article.text),
    ),
    ...(telling ? {} : { severity: 'information' as const }),
  };
}

const names: Readonly<Record<DetailKind, string>> = {
  rank: 'the rank',
  body: 'the body they belong to',
  place: 'where they are',
  event: 'what they were present at',
};

/** Each version tells what the other keeps back; or this one tells much that another keeps back. */
function description(
  { here }: RuleContext,
  source: Source,
  matches: readonly SourceMatch[],
): RuleFinding | null {
  if (matches.length === 0) return null;
  const span = fullest(here.article.copy, source);
  if (!span) return null;
  const own = detailsOf(here, source);
  for (const { witness, source: theirs } of matches) {
    const other = detailsOf(witness, theirs);
    const more = addedIn(own, other);
    const less = addedIn(other, own);
    const related = theirs.mentions[0]
      ? [place(witness.id, witness.label, theirs.mentions[0], witness.article.text)]
      : [];
    if (more.some(isNarrow) && less.some(isNarrow)) {
      return {
        span,
        message: `Of the same anonymous source this version tells ${named(more)}, and ${namedVersions([witness.label])} ${named(less)}: together they tell more than either.`,
        help: 'Agree on one description for all versions, as full as the source allows.',
        related,
        severity: 'information',
      };
    }
    if (less.length === 0 && more.length > 1) {
      return {
        span,
        message: `Of an anonymous source this version tells ${named(more)}, and ${namedVersions([witness.label])} does not.`,
        help: 'Make sure the source agreed to the fuller description; else use the shorter one everywhere.',
        related,
        severity: 'hint',
      };
    }
  }
  return null;
}

/** "Senior" alone fits many. */
const isNarrow = (kind: DetailKind) => kind !== 'rank';

const named = (kinds: readonly DetailKind[]) => list(kinds.map((kind) => names[kind]));

/** The mention that tells most. */
function fullest(copy: string, source: Source) {
  const mention =
    source.mentions.find((each) => textOf(copy, each) === source.description) ?? firstMention(source);
  return mention && { start: mention.start, end: mention.end };
}

const at = ({ start, end }: Sign) => ({ start, end });

function place(
  path: string,
  label: string,
  { start, end }: { start: number; end: number },
  text: string,
): RelatedPlace {
  return { path, label, quote: text.slice(start, end), start, end };
}

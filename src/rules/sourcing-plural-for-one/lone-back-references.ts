import type { Mention, Source } from '../../sources/model';
import { insiderPlurals } from '../../sources/word-classes';
import { letterPattern } from '../../text/letter-pattern';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import type { RuleFinding } from '../rule';
import { headNounOf } from '../shared/head-noun';
import { quoteWords } from '../shared/quote-words';

const backReference = letterPattern(String.raw`^the (?:[\p{L}-]+ ){0,2}[\p{L}-]+$`, 'iu');
/** A plural that says how many there are cannot be meant for one. */
const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|multiple|many|dozens|\d+)\b/i;

/** Back-references that are looked into: a story has no more. */
const mostLooks = 60;

/** "The source" where the copy has so far spoken of "sources" only. */
export function* loneBackReferences(here: Witness): Iterable<RuleFinding> {
  const { article, sources } = here;
  const marked = new Set<string>();
  let looked = 0;
  for (const source of sources.sources) {
    if (source.kind !== 'anonymous' && source.kind !== 'unnamed-person') continue;
    const first = source.mentions.find(({ plural, pronoun }) => !plural && pronoun === null);
    if (!first) continue;
    const words = textOf(article.copy, first);
    const noun = headNounOf(article, first);
    if (!(noun === 'official' || insiderPlurals.has(noun)) || !backReference(words).test(words)) continue;
    if (marked.has(noun) || ++looked > mostLooks) continue;
    const plural = lastPlural(here, noun, first);
    if (!plural || canMeanAnother(sources.sources, source, noun, plural, first)) continue;
    marked.add(noun);
    const several = quoteWords(textOf(article.copy, plural));
    yield {
      span: { start: first.start, end: first.end },
      message: `The copy credits “${several}” before, and here “${quoteWords(words)}”, as if there were only one.`,
      help: 'Find out how many there are: say “a” source above if it is one, or “one of the” sources here.',
      related: [{ path: here.id, label: here.label, quote: several, start: plural.start, end: plural.end }],
    };
  }
}

/** The last time before a place that the copy spoke of several such people, without a number. */
function lastPlural({ article, sources }: Witness, noun: string, before: Mention): Mention | null {
  let last: Mention | null = null;
  for (const source of sources.sources) {
    const officials = source.kind === 'unnamed-group' && noun === 'official';
    if (source.kind !== 'anonymous' && source.kind !== 'institution' && !officials) continue;
    for (const mention of source.mentions) {
      if (mention.start >= before.start) break;
      if (!mention.plural || mention.pronoun || headNounOf(article, mention) !== noun) continue;
      if (!last || mention.start > last.start) last = mention;
    }
  }
  return last && !counted.test(textOf(article.copy, last)) ? last : null;
}

/** Somebody else has been spoken of whom the words can mean. */
function canMeanAnother(
  sources: readonly Source[],
  own: Source,
  noun: string,
  plural: Mention,
  at: Mention,
): boolean {
  return sources.some((source) => {
    if (source === own) return false;
    const single = source.mentions.filter((mention) => mention.start < at.start && !mention.plural);
    if (source.kind === 'anonymous' || source.kind === 'unnamed-person') return single.length > 0;
    if (noun === 'source' || (source.kind !== 'named' && source.kind !== 'institution')) return false;
    return single.some((mention) => mention.start > plural.start);
  });
}

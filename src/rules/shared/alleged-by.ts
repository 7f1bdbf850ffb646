import type { Attribution } from '../../sources/model';
import type { Article, Sentence } from '../../text/article';
import { textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import { tells } from './aligned-sentences';
import { attributionsBySentence } from './attributions-by-sentence';
import { isCredit, sourceOf } from './is-credit';

/** Sentences of running text that are looked through before and behind an allegation for whoever makes it. */
const reach = 8;
/** Of a headline and the first paragraph the story follows. */
const reachOfLead = 14;

/**
 * True where the article names whoever makes an allegation, beside the sentence that tells of it: somebody who can be
 * asked accuses the same people, or says the same of them; or, below a headline or the first paragraph, says what the
 * accused then rejects. Only one sentence is asked about; the words of both must meet.
 */
export function isAllegedBySomebody(here: Witness, sentence: Sentence): boolean {
  const { article, sources, claims } = here;
  const lead = isLead(article, sentence);
  const own = telling(sentence.text);
  const rows = attributionsBySentence(sources);
  const from = Math.max(0, sentence.index - reach);
  const to = sentence.index + (lead ? reachOfLead : reach);
  let accuser = false;
  for (let at = from; at <= to; at++) {
    const other = article.sentences[at];
    if (!other || at === sentence.index) continue;
    for (const attribution of rows.get(at) ?? []) {
      if (!isAsked(here, attribution)) continue;
      const accuses =
        accusing.test(textOf(article.copy, attribution.cue)) || claims.types[at]?.includes('accusation');
      const words = [attribution.source, ...attribution.content].flatMap((span) =>
        span ? [textOf(article.copy, span)] : [],
      );
      if (accuses && meets(own, telling(words.join(' ')))) return true;
      // What is said by quotation is told of in the copy's words above.
      if (lead && at > sentence.index && accuses) accuser = true;
    }
  }
  return accuser && claims.disclosures.some((each) => isAnswer(each, sentence.index, to));
}

const accusing = /^(?:accus|alleg|charg|blam|claim)/i;

function isAnswer(
  { kind, quoted, sentence }: Witness['claims']['disclosures'][number],
  from: number,
  to: number,
) {
  return kind === 'denied' && !quoted && sentence > from && sentence <= to;
}

/** Speech of somebody who can be asked, and no denial. */
function isAsked(here: Witness, attribution: Attribution): boolean {
  if (attribution.manner !== 'speech' || !isCredit(here, attribution)) return false;
  const kind = sourceOf(here, attribution)?.kind;
  return kind !== 'anonymous' && kind !== 'unnamed-group';
}

/** A headline, or the first paragraph of the story. */
function isLead({ paragraphs }: Article, { paragraph }: Sentence): boolean {
  if (paragraphs[paragraph]?.kind === 'headline') return true;
  return paragraphs.find(({ kind }) => kind === 'paragraph')?.index === paragraph;
}

function telling(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text.slice(0, longest))
      .filter((token) => tells(token) && token.weight >= matter)
      .map(({ stem }) => stem),
  );
}

/** In UTF-16 code units: a longer sentence is none. */
const longest = 2000;
/** Words as frequent as "year" and "people" are about anything. */
const matter = 3;
const fewestCommon = 2;

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const stem of one) if (other.has(stem)) common++;
  return common >= fewestCommon;
}

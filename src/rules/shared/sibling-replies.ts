import { accusedIn } from '../../claims/accused';
import { answerIn } from '../../claims/replies';
import type { Accused } from '../../claims/who-is-accused';
import { sameName } from '../../sources/name-parts';
import type { Article, Sentence } from '../../text/article';
import type { Span } from '../../text/span';
import type { Witness } from '../../versions/model';
import type { Fix, RelatedPlace, RuleContext } from '../rule';
import { likeOurs } from './insertions';
import { quoteWords } from './quote-words';

/** A version that tells what the accused says to it, or that they were asked. */
export interface SiblingReply {
  readonly witness: Witness;
  readonly sentence: Sentence;
  /** True where the sentence itself answers: "denies", "declined to comment"; false where they only say something. */
  readonly answers: boolean;
}

/** The siblings in which the accused is heard, each with the sentence that tells so. */
export function repliesInSiblings({ siblings }: RuleContext, accused: Accused): SiblingReply[] {
  return [...siblings.values()].flatMap((witness) => {
    const charged = accusedIn(witness.article, witness.sources).find((each) => sameAccused(each, accused));
    const answer = answerIn(witness, charged ?? { name: accused.name, kind: accused.kind });
    const sentence = answer && sentenceAt(witness.article, answer.span.start);
    return sentence ? [{ witness, sentence, answers: answer.kind === 'disclosed' }] : [];
  });
}

/** The first reply in a passage of a version: of somebody it accuses, or a denial or refusal to comment of anybody. */
export function replyIn(witness: Witness, span: Span): SiblingReply | null {
  for (const at of repliesOf(witness)) {
    if (at < span.start || at >= span.end) continue;
    const sentence = sentenceAt(witness.article, at);
    if (sentence) return { witness, sentence, answers: false };
  }
  return null;
}

/** Where the replies of a version stand, in order of the text. Kept for the witness. */
function repliesOf(witness: Witness): readonly number[] {
  const known = kept.get(witness);
  if (known) return known;
  const { article, sources, claims } = witness;
  const answers = accusedIn(article, sources).flatMap(
    (accused) => answerIn(witness, accused)?.span.start ?? [],
  );
  const disclosed = claims.disclosures.flatMap(({ kind, quoted, start }) =>
    !quoted && (kind === 'denied' || kind === 'declined' || kind === 'no-response') ? start : [],
  );
  const found = [...answers, ...disclosed].sort((a, b) => a - b);
  kept.set(witness, found);
  return found;
}

const kept = new WeakMap<Witness, readonly number[]>();

function sameAccused(one: Accused, other: Accused): boolean {
  return one.kind === other.kind && sameName(one.name, other.name, one.kind === 'person');
}

function sentenceAt({ sentences }: Article, offset: number): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= offset && offset < end);
}

/** Where the version has the reply. */
export function replyPlace({ witness: { id, label }, sentence }: SiblingReply): RelatedPlace {
  const { start, end, text } = sentence;
  return { path: id, label, quote: text, start, end };
}

const denial =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed))\b/i;

/** In UTF-16 code units: a longer sentence tells more than the reply. */
const longest = 240;

/**
 * Writes a version's reply behind the sentence that accuses; null where the sentence would not stand by itself there.
 */
export function replyFix(
  { here: { article } }: RuleContext,
  accused: Accused,
  { witness, sentence, answers }: SiblingReply,
): Fix | null {
  // That another desk got no answer is nothing this one can say of itself.
  if (!denial.test(sentence.text)) return null;
  const words = likeOurs(article, sentence.text.replace(/\s+/g, ' ').trim());
  const last = accused.name.split(' ').at(-1) ?? accused.name;
  const own = article.sentences[accused.sentence];
  if (!answers || !own || !article.punctuated || !witness.article.punctuated || article.text !== article.copy)
    return null;
  if (words.length > longest || !words.includes(last) || !/[.?!]["”’]?$/.test(words) || /^["“‘']/.test(words))
    return null;
  const at = own.start + own.text.trimEnd().length;
  const quoted = article.quotations.some(({ start, end }) => start < at && at < end);
  if (quoted || !/[.?!]["”’]?$/.test(article.copy.slice(own.start, at))) return null;
  return {
    title: `Insert “${quoteWords(words, 120)}” from version ${witness.label}`,
    span: { start: at, end: at },
    text: ` ${words}`,
    safe: false,
  };
}

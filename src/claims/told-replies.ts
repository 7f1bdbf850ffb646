import { plainCopy } from '../sources/tokens';
import type { Article, Sentence } from '../text/article';
import type { Span } from '../text/span';
import { calledBy, type Heard, sentencesNaming } from './called-by';
import { answersCharge, type Charge } from './charge';

/** How the copy tells that the accused was heard, or why nobody has to be asked. */
export interface Reply {
  /**
   * `said`: they, or somebody for them, say something. `disclosed`: the copy tells that they deny it, declined or did
   * not answer. `told`: it tells of their reply in other words. `record`: a court has found, or they are dead or gone.
   */
  readonly kind: 'said' | 'disclosed' | 'told' | 'record';
  /** The words that tell so, in `article.text`. */
  readonly span: Span;
}

/** Words by which copy tells of a reply that no cue of speech tells of. */
const replies =
  "(?:plead(?:ed|s|ing)?|pled|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|disput(?:es|ed|ing)|refut(?:es|ed|ing)|rebutt?(?:s|ed|ing)|apologi[sz](?:es|ed|ing)|admit(?:s|ted|ting)|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|confess(?:es|ed|ing)|insist(?:s|ed|ing)|maintain(?:s|ed|ing)|defend(?:s|ed|ing)|respond(?:s|ed|ing)|repl(?:ies|ied|ying)|retort(?:s|ed)|counter(?:s|ed|ing|sued)|(?:fired|hit|pushed|shot) back|lashed out|could not be reached|could not immediately be reached|(?:would not|did not|didn't|wouldn't) (?:\\w+ ){0,2}?(?:respond|comment|reply|answer|return|say|discuss|address|appear)|declin(?:es|ed|ing)|refus(?:es|ed|ing)|tweet(?:s|ed)|testif(?:ies|ied)|invok(?:es|ed)|appeal(?:s|ed|ing)|vow(?:s|ed)|explain(?:s|ed|ing)|told|tells|says|said)\\b";
/** A court has found, or nobody is there to be asked. */
const settled =
  '(?:convicted|found guilty|sentenced|imprisoned|jailed|serving|executed|died|dead|killed (?:himself|herself)|shot dead|fatally shot|killed|deceased|slain|assassinated|fled|at large|in hiding|in exile|a fugitive|pleaded guilty|pled guilty)\\b';

const owned =
  "(?:'s?,? (?:[\\w-]+ ){0,3}(?:lawyers?|attorneys?|spokes\\w+|campaign|office|team|family|representatives?))?";
const between =
  '(?:, [^,;:]{1,60},)?(?: (?:who|is|was|were|has|have|had|been|being|now|also|later|then|himself|herself|immediately|quickly|repeatedly|again|remains?|currently|\\w+ly)){0,4} ';
/** The accused, or their lawyer, is the subject. */
const subjectReplies = new RegExp(`^${owned}${between}${replies}`);
const subjectSettled = new RegExp(`^${between}(?:\\w+ and )?${settled}`);
/** "He pleaded not guilty", "They have denied it", "Her lawyer said": the sentence after one that names them. */
const pronounReplies = new RegExp(
  `^["“]?(?:he|she|they|it|(?:his|her|their|its|a|the) (?!(?:police|court|union|sheriff|prosecut\\w+|city|ministry)\\b)(?:[\\w-]+ ){0,2}(?:lawyers?|attorneys?|spokes\\w+|office|team|family|representatives?|company))${between}${replies}`,
);
const pronounSettled = new RegExp(`^["“]?(?:he|she)${between}${settled}`);
/** "The lawsuit against Harrow says": no subject. */
const notSubject =
  /\b(?:against|of|for|with|by|from|to|on|at|about|over|in) (?:the |mr\.? |ms\.? |mrs\.? )?(?:[\w.]+ )?$/;
/** What is said of them before the name. */
const settledBefore =
  /\b(?:the late|convicted|disgraced and convicted|conviction of|killing of|death of|fugitive|slain)(?: [\w.]+){0,3} $/;
const pleas = /\b(?:plea of not guilty|pleas? of innocen\w+|protest\w* (?:his|her) innocence)\b/;
/** "A lawyer for Lind". */
const voiceFor =
  /\b(?:lawyers?|attorneys?|spokes\w+|representatives?) (?:for|of) (?:the |mr\.? |ms\.? |mrs\.? )?(?:[\w.]+ )?$/;

/**
 * The words of an article by which it tells that the accused answered, where no cue of speech does: the accused or their
 * lawyer as the subject of a verb of answering, or a pronoun in the sentence behind; or that a court has found, or that
 * they are dead or gone. What they said of something else before the charge is no answer. Null where there are none.
 */
export function toldReply(article: Article, accused: Heard, charge: Charge | null = null): Reply | null {
  const called = calledBy(accused).map((name) => name.toLowerCase());
  for (const index of sentencesNaming(article, accused)) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const plain = plainCopy(sentence.text);
    for (const name of called) {
      const at = plain.indexOf(name);
      if (at < 0) continue;
      const found = inSentence(plain, at, at + name.length, accused);
      if (found && (found.kind === 'record' || answers(charge, sentence)))
        return { kind: found.kind, span: moved(found.span, sentence.start) };
    }
    const next = article.sentences[index + 1];
    if (!next || next.paragraph !== sentence.paragraph || accused.kind === 'state') continue;
    const words = plainCopy(next.text);
    const settledThere = accused.kind === 'person' ? pronounSettled.exec(words) : null;
    const match = settledThere ?? (answers(charge, next) ? pronounReplies.exec(words) : null);
    if (match) return { kind: settledThere ? 'record' : 'told', span: moved(spanOf(match, 0), next.start) };
  }
  return null;
}

function answers(charge: Charge | null, { index, text }: Sentence): boolean {
  return charge === null || answersCharge(charge, index, text);
}

function inSentence(plain: string, start: number, end: number, { kind }: Heard): Reply | null {
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 120);
  if (kind === 'person') {
    const late = settledBefore.exec(before);
    if (late) return { kind: 'record', span: { start, end } };
    const over = notSubject.test(before) ? null : subjectSettled.exec(after);
    if (over) return { kind: 'record', span: spanOf(over, end) };
  }
  const reply = notSubject.test(before) ? null : subjectReplies.exec(after);
  if (reply) return { kind: 'told', span: spanOf(reply, end) };
  return voiceFor.test(before) || pleas.test(plain.slice(Math.max(0, start - 60), end + 60))
    ? { kind: 'told', span: { start, end } }
    : null;
}

function spanOf(match: RegExpExecArray, from: number): Span {
  const lead = match[0].length - match[0].trimStart().length;
  return { start: from + match.index + lead, end: from + match.index + match[0].length };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import { bodyNounSet, singularOf } from '../../sources/word-classes';
import * as is from './opinion-words';
import { between, set, type Word } from './statement-words';

const links = set(
  'is are was were be been being am seem seems seemed look looks looked appear appears appeared become becomes became act acts acted sound sounds sounded remain remains remained as',
);
const subjectsWithLink = /^(?:he|she|it|they|you|that|this|who|there|what)['](?:s|re)$/;
const negations = set(
  "not never no nor neither hardly nothing nobody without denied deny denies denying if whether isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't",
);
const personal = set('he she who you him her them');
/** Who or what a judgement is passed on, where a word like "is" or "seems" leads to it; null where none does. */
export function subjectOf(words: readonly Word[], at: number): 'person' | 'thing' | 'self' | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const text = words[i]?.text ?? '';
    if (subjectsWithLink.test(text)) return personal.has(text.split("'")[0] ?? '') ? 'person' : they(text);
    if (text === "i'm" || text === "we're") return 'self';
    if (links.has(text)) return aimOf(words, i);
    const joined = is.judgements.has(text) || is.verdicts.has(text) || is.praise.has(text) || text === 'and';
    if (!between.has(text) && !joined && !text.endsWith('ly')) return null;
  }
  return null;
}

/** Whom "called the mayor a clown" judges: what stands between. */
export function calledAim(words: readonly Word[], at: number): 'person' | 'thing' {
  const before = words.slice(0, at);
  return before.some((word, i) => personal.has(word.text) || isBody(word) || (i > 0 && word.capital))
    ? 'person'
    : 'thing';
}

/** A noun for a person or a body. */
export function isBody({ text }: Word): boolean {
  return is.people.has(singularOf(text)) || bodyNounSet.has(text);
}

const they = (text: string) => (text.startsWith('they') ? 'person' : 'thing');

/** The word before the verb: its subject, or the one described "as" so. */
function aimOf(words: readonly Word[], link: number): 'person' | 'thing' | 'self' {
  for (let i = link - 1; i >= 0 && i >= link - 4; i--) {
    const word = words[i];
    if (!word) break;
    if (word.text === 'i' || word.text === 'we') return 'self';
    if (personal.has(word.text) || word.text === 'they') return 'person';
    if (isBody(word)) return 'person';
    if (things.has(word.text)) return 'thing';
    if (word.capital) return 'person';
    if (!word.text.endsWith('ly') && !links.has(word.text) && !auxiliaries.has(word.text)) return 'thing';
  }
  return 'thing';
}

const things = set('it that this these those everything all what which there');
const auxiliaries = set('has have had will would could can may might must should to been also just');

/** The clause says that it is not so, or asks. */
export function denied(words: readonly Word[], at: number): boolean {
  for (let i = at; i > at - 6 && i >= 0; i--) {
    if (i < at && negations.has(words[i]?.text ?? '')) return true;
    if (words[i]?.parted) return false;
  }
  return false;
}

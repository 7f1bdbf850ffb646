import type { Source } from '../sources/model';
import { entriesOf } from './word-lists';
import { wordSet } from './word-set';
import vaguePeople from './words/vague-people.txt';

/** People of whom readers cannot tell who they are. */
const people = new Set([
  ...entriesOf(vaguePeople),
  ...'source expert insider analyst opponent politician staffer staffers employee employees operative associates friends supporters skeptics sceptics detractors doctors neighbors neighbours some many others diplomat executives'.split(
    ' ',
  ),
]);
/** Those who speak for the record. */
const recorded = wordSet(
  'police prosecutor prosecutors investigators detectives authorities deputy deputies sheriff court judge jury lawsuit lawmakers',
);
/** Parties and those who hold office are no strangers. */
const offices = wordSet(
  'lawmakers investors parents conservatives liberals moderates progressives voters veterans players partisans',
);
const bodies = wordSet('officials sources experts');

/** Whether a source, in the words by which it is credited, is nobody in particular: "US officials", "an opposition politician". */
export function isNobodyInParticular({ kind, name, specificity }: Source, words: string): boolean {
  if (kind === 'named' || kind === 'outlet' || kind === 'document') return false;
  const all = words.split(/[^a-z'-]+/);
  if (all.some((word) => recorded.has(word))) return false;
  const one = all.at(-1) ?? '';
  // Who has been told of before is judged there.
  if (all[0] === 'the' && !one.endsWith('s')) return false;
  if (kind === 'institution') return all.some((word) => bodies.has(word));
  if (name !== null || (kind === 'anonymous' && specificity > 1)) return false;
  const another =
    (all[0] === 'a' || all[0] === 'an' || all[0] === 'another' || all[0] === 'one') &&
    all.includes('official');
  return another || all.some((word) => people.has(word) && !offices.has(word));
}

/** Groups of whom one can be asked: those who hold an office or speak for a body, and those whom a poll has counted. */
const answering = wordSet(
  'officials officers authorities firefighters medics paramedics lawyers attorneys counsel agents witnesses spokesmen spokeswomen representatives executives voters respondents percent majority half third quarter two-thirds judges justices jurors senators sponsors teammates siblings presidents doctors physicians surgeons leaders familiar',
);
/** Figures, and words after which some of a group are named. */
const toldApart = /\d|\b(?:including|such as|led by|like|named|called) /;
const pronouns = wordSet('they who which that it them he she we i you whom all both');

/** Whether a source is a group nobody of which is told apart: "Fellow Republicans", "voting rights advocates", "some". */
export function isSomeGroup({ kind }: Source, words: string): boolean {
  if (kind !== 'unnamed-group' || toldApart.test(words)) return false;
  const all = words.split(/[^a-z'-]+/).filter(Boolean);
  return (
    !all.some((word) => recorded.has(word) || answering.has(word)) &&
    !(all.length === 1 && pronouns.has(all[0] ?? ''))
  );
}

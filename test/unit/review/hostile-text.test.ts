import assert from 'node:assert/strict';
import { MemoryFiles } from '../../../src/files/memory-files';
import { createReviewService } from '../../../src/review/create-review-service';
import { noSettings } from '../../../src/review/settings';
import { rules } from '../../../src/rules/generated/registry';

const sentence = 'A senior ministry official said the pier would close because the ferries allegedly leak.';

/** As long as an article may be, without end where a reader expects one. */
const hostile: Record<string, string> = {
  'one endless word': 'x'.repeat(150_000),
  'one endless word with vowels': 'a'.repeat(50_000),
  'full stops without end': `the official said ${'.'.repeat(100_000)}`,
  'initials without end': `the official said ${'A.'.repeat(50_000)}`,
  'exclamation after a grant': `An aide, not authorized to speak${'!'.repeat(100_000)} a said.`,
  'one endless word after a grant': `the official spoke on the condition of anonymity because ${'x'.repeat(100_000)}`,
  'one line without punctuation':
    'the official said the aide told the ministry that it is not clear whether the mayor '.repeat(1_800),
  'grants without end': 'the official spoke on condition of anonymity because '.repeat(2_000),
  'nothing but capitals': 'The Ministry Of The Harbour Of The City '.repeat(3_000),
  'nothing but quotation marks': '“‘"'.repeat(40_000),
  'quotations that never close': '“The pier will close, he said. '.repeat(4_000),
  'open brackets and dashes': '(-—['.repeat(30_000),
  'marks that never close': '{==pier{>>note '.repeat(8_000),
  'hyphens and apostrophes': `it's-a-${"well-known-'".repeat(9_000)}`,
  'numbers without end': '1,234.5 '.repeat(15_000),
  'a hundred thousand line breaks': `${'\n'.repeat(100_000)}${sentence}`,
  'a paragraph a word': 'official\n\nsaid\n\n'.repeat(5_000),
  'lone surrogates': `${sentence} ${'\ud83d'.repeat(2_000)} ${'\ude00'.repeat(2_000)} ${sentence}`,
  'nothing but blanks of all kinds': '\u00a0\u2003\ufeff\t '.repeat(20_000),
  'emoji in every word': 'the 🚢 off🚢icial sa🚢id '.repeat(4_000),
  'dashes between refusals': `An official at the Harlow Institute said no. ${'The Harlow Institute — '.repeat(2_500)}declined to comment. ${'— declined to comment '.repeat(2_500)}`,
  'an outlet a sentence': Array.from(
    { length: 1_500 },
    (_, at) => `The pier will close, the ${letters(at)} Gazette reported.`,
  ).join(' '),
  'outlets in one sentence': `${'the Harbour Gazette reported that '.repeat(3_000)}the pier will close.`,
  'a source a sentence': Array.from(
    { length: 1_500 },
    (_, at) => `A ${letters(at).toLowerCase()} ministry official said the pier would close.`,
  ).join(' '),
  'refusals of a source a sentence': Array.from(
    { length: 700 },
    (_, at) =>
      `An official at the ${letters(at)} Institute said no. The ${letters(at)} Institute declined to comment.`,
  ).join(' '),
  'allegations in one sentence': `The mayor ${'alleged that the builder accused the town, which allegedly '.repeat(1_500)}closed.`,
  'blanks inside a source': `A senior official${' '.repeat(60_000)}of the ministry, ${' '.repeat(60_000)}! a lawyer ${' '.repeat(60_000)}, said the pier would close.`,
  'blanks inside a name': `Ada${' '.repeat(60_000)}Lind, ${' '.repeat(60_000)}the${' '.repeat(60_000)}mayor${' '.repeat(60_000)}of Norvik, said the pier would close.`,
  'marks after a role': `Ada Lind, the mayor of Norvik ${',;—'.repeat(20_000)} x, said the pier would close. The mayor${' -'.repeat(30_000)} left, Ada Lind said.`,
  'many of one surname': Array.from(
    { length: 1_500 },
    (_, at) => `${letters(at)} Lind said the pier would close. Mr. Lind said so. The ${at}-year-old agreed.`,
  ).join(' '),
  'quotations of one paragraph': '“The pier will close in May, my friends.” '.repeat(3_000),
  'a headline a sentence':
    'Official says pier to close\n\nAn official said the pier would close, and left.\n\n'.repeat(1_000),
  'quotation marks after a verb': `The mayor said ${'“'.repeat(100_000)}no`,
  'brackets after a verb': `The mayor said ${'('.repeat(100_000)}no`,
  'people without a name': 'A nurse met her sister and one of the doctors. She said the pier closed. '.repeat(
    1_500,
  ),
  'people joined without end': `${'two hospital employees and '.repeat(4_000)}a town official said the pier closed.`,
  'sources said': 'Sources said the pier would close. '.repeat(400),
  'one sentence two thousand times': `${sentence} `.repeat(2_000),
};

/** A name for each number: "Aaab". */
function letters(at: number): string {
  const digits = at.toString(26).padStart(4, '0');
  const name = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

describe('text that no one would print', () => {
  let reviewed = 0;
  after(() =>
    assert.ok(reviewed > Object.keys(hostile).length / 2, `only ${reviewed} were taken for articles`),
  );

  for (const [name, oddity] of Object.entries(hostile)) {
    // Behind enough English that it is taken for an article.
    const text = `${`${sentence} The mayor of the town said on Tuesday that it would not, and they told the council. `.repeat(4)}${oddity}`;
    it(`${name} is reviewed to its end, beside a sibling of its kind`, async () => {
      const files = new MemoryFiles({ 'sibling.txt': `${text.slice(0, 50_000)} ${sentence}` });
      const service = createReviewService({ files, rules, settings: noSettings });
      await service.ready;
      service.open({ path: 'hostile.txt', text, version: 1, asArticle: true });
      const review = await service.review('hostile.txt');
      if (/reviewed/.test(review.status.state)) reviewed++;
      for (const { start, end, quote } of review.findings) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.equal(text.slice(start, end), quote);
      }
      service.change('hostile.txt', 2, [{ offset: 10, length: 1, text: ' said ' }]);
      const again = await service.review('hostile.txt');
      assert.equal(again.version, 2);
      service.dispose();
    });
  }
});

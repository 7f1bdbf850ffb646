import assert from 'node:assert/strict';
import { createAnalyse } from '../../../src/review/analyse';
import { runRules } from '../../../src/review/run-rules';
import type { Rule } from '../../../src/rules/rule';
import { rule as opinion } from '../../../src/rules/sourcing-anonymous-opinion/rule';
import { rule as declined } from '../../../src/rules/sourcing-declined-and-quoted/rule';
import { rule as identityLeak } from '../../../src/rules/sourcing-identity-leak/rule';

const analyse = createAnalyse();

/** The words a rule marks in a text that stands alone, each with its severity. */
function marks(rule: Rule, text: string): string[] {
  const here = analyse('here.txt', text);
  const run = runRules([rule], () => rule.severity, { here, siblings: new Map(), collation: null });
  assert.deepEqual(run.failed, []);
  return run.findings.map(({ span, severity }) => `${severity}: ${text.slice(span.start, span.end)}`);
}

function silent(rule: Rule, texts: readonly string[]) {
  for (const text of texts) assert.deepEqual(marks(rule, text), [], text);
}

describe('opinion without a name', () => {
  it('marks attacks on people and bodies', () => {
    const cases: [text: string, words: string][] = [
      ['“He is a liar,” said one official.', 'a liar'],
      ['“She is a shadowy figure,” an aide said.', 'a shadowy figure'],
      ['An aide said the ministry was incompetent.', 'incompetent'],
      ['An aide said Mr. Brandt is vindictive and lazy.', 'vindictive'],
      ['“They are in over their heads,” said a senior ministry official.', 'in over their heads'],
      ['“He can’t be trusted,” said a person close to the mayor.', 'can’t be trusted'],
      ['“She was the worst minister we had,” said a former aide.', 'the worst minister'],
      ['One official called the mayor a “clown”.', 'clown'],
      ['An aide described the mayor as reckless.', 'reckless'],
      ['“The minister is toxic,” said one official.', 'toxic'],
      ['“She threw us under the bus,” an aide said.', 'threw us under the bus'],
      ['“He isn’t up to the job,” said a person close to the mayor.', 'isn’t up to the job'],
    ];
    for (const [text, words] of cases) assert.deepEqual(marks(opinion, text), [`warning: ${words}`], text);
  });

  it('marks verdicts on things, praise and guesses softly', () => {
    assert.deepEqual(marks(opinion, '“It was a total farce,” said one official.'), [
      'information: a total farce',
    ]);
    assert.deepEqual(marks(opinion, 'A person familiar with the talks said Mr. Brandt seemed shrewd.'), [
      'information: shrewd',
    ]);
    assert.deepEqual(marks(opinion, '“I think he will resign,” said one official.'), [
      'information: I think',
    ]);
  });

  it('leaves facts, plans, figures and denials alone', () => {
    silent(opinion, [
      'One official said the talks had collapsed after two hours.',
      'An aide said the mayor would resign on Friday.',
      'A senior ministry official said 41 million crowns were missing.',
      'One official said the mayor denied that he was a liar.',
      '“He is not incompetent,” said an aide.',
      'An aide denied that the mayor was a bully.',
      'One official asked whether the mayor was a fool.',
    ]);
  });

  it('leaves words alone that mean something else', () => {
    silent(opinion, [
      'An aide said the ship crossed the disaster area at noon.',
      'One official said the circus would leave town in May.',
      'An aide said the roads were terrible after the storm.',
      'One official said the driver was charged with careless driving.',
      'A senior ministry official said the worst flooding was in the north.',
      'An aide said a crazy golf course would be built beside the pier.',
      'One official said Clown Harbour would be closed.',
      'One official said the water was toxic.',
      'One official said the letter was a fake.',
      'An aide said the boy was pulled from under the bus.',
      'A senior ministry official said the flood was a disaster for the valley.',
      'One official said the crew had been out of touch since noon.',
    ]);
  });

  it('leaves people with names alone, and what a source says of itself', () => {
    silent(opinion, [
      '“He is a liar,” said Edda Lindqvist, who leads the opposition.',
      'The Harbour Board said in a statement that the claims were ridiculous.',
      '“I was an idiot to sign it,” said a former ministry official, who spoke on condition of anonymity.',
    ]);
  });

  it('marks one statement once, and does not read on in copy without punctuation', () => {
    assert.equal(marks(opinion, '“He is a liar, a bully and a coward,” said one official.').length, 1);
    const loose = `an aide said the contract had been cancelled ${'and work on the northern pier will stop in may '.repeat(40)}he is a liar`;
    silent(opinion, [loose]);
  });

  it('marks the same words with Windows line ends', () => {
    assert.deepEqual(marks(opinion, 'The pier is shut.\r\n\r\n“He is a liar,” said one official.\r\n'), [
      'warning: a liar',
    ]);
  });
});

describe('declined to comment, and quoted', () => {
  it('knows a body by its short name and its initials', () => {
    for (const [who, body] of [
      ['A Harlow official', 'The Harlow Institute'],
      ['An official at the Harbour Safety Board', 'The HSB'],
      ['A senior Norvald executive', 'A spokeswoman for Norvald'],
    ]) {
      const text = `${who} said the samples had been lost. ${body} declined to comment.`;
      assert.deepEqual(marks(declined, text), ['information: declined to comment'], text);
    }
  });

  it('is silent about other bodies, other refusals, and people with names', () => {
    silent(declined, [
      'A Harlow official said the samples had been lost. The Norvald Institute declined to comment.',
      'A Harlow official said the samples had been lost. The Harlow Institute declined to renew the lease.',
      'A Harlow official said the samples had been lost, but the official declined to comment further.',
      'A U.S. official said the samples had been lost. The U.S. Geological Society declined to comment.',
      'A person outside the Harlow Institute said the samples had been lost. The Harlow Institute declined to comment.',
      'Edda Lindqvist of the Harlow Institute said the samples had been lost. The Harlow Institute declined to comment.',
    ]);
  });
});

describe('an identity that leaks within one copy', () => {
  it('marks the "he" where the same copy says "they"', () => {
    assert.deepEqual(
      marks(
        identityLeak,
        'A senior ministry official, who asked that his name be withheld, said the pier would stay shut. The official spoke because they feared that nobody else would, and on the condition of anonymity because they aren’t authorized to speak.',
      ),
      ['warning: his'],
    );
  });

  it('leaves one pronoun, several people, and the pronouns of others alone', () => {
    silent(identityLeak, [
      'A senior ministry official said the pier would stay shut. She spoke on the condition of anonymity because she feared reprisals.',
      'Two officials said the pier would stay shut. They spoke on the condition of anonymity because they feared reprisals. One of the officials said he had seen the letter.',
      'A senior ministry official said Mayor Odo Brandt had signed. He did so on Friday. The official spoke on condition of anonymity because they are not authorized to speak.',
    ]);
  });
});

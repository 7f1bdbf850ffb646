import assert from 'node:assert/strict';
import { rule } from '../../../src/rules/claims-no-reply-sought/rule';
import { foundBy, mended } from '../../support/run-over';

const findings = (text: string, siblings: Readonly<Record<string, string>> = {}) =>
  foundBy(rule, text, siblings);

const accuses = 'The auditor accused Tomas Reyl of taking bribes from the builders of the northern pier.';
const rest = ' Work on the pier began in March. The council votes in May.';

describe('somebody who is accused and not heard', () => {
  it('gets one mark, on the name at the first accusation', () => {
    const found = findings(`${accuses}${rest} Reyl is also charged with fraud.`);
    assert.deepEqual(
      found.map(({ words, severity }) => [words, severity]),
      [['Tomas Reyl', 'information']],
    );
    assert.match(found[0]?.message ?? '', /Tomas Reyl is accused here; there is no reply/);
  });

  it('is not heard by what was said before of something else, nor by what is held against them', () => {
    for (const text of [
      `Tomas Reyl told the staff in a letter that the ferries would stay in port. ${accuses}${rest}`,
      `The auditor accused Tomas Reyl of lying to the council in April, when the pilot told a meeting that nobody had paid him.${rest} Tomas Reyl, the pilot, is 54.`,
    ])
      assert.deepEqual(findings(text).length, 1, text);
  });

  it('is heard by a denial, or a word on the matter, wherever it stands', () => {
    for (const before of [
      'Tomas Reyl said on Monday that he had done nothing wrong.',
      'Tomas Reyl said the allegations were a smear.',
      'Tomas Reyl said the builders had never paid him.',
    ])
      assert.deepEqual(findings(`${before} ${accuses}${rest}`), [], before);
  });

  it('is heard through a voice that defends them by name', () => {
    const text = `${accuses} A spokeswoman for the harbour said Reyl had acted in good faith.${rest}`;
    assert.deepEqual(findings(text), []);
    const police = `${accuses} A police spokeswoman said Reyl had not been arrested.${rest}`;
    assert.equal(findings(police).length, 1);
  });

  it('gets a mark each where there are two', () => {
    assert.deepEqual(
      findings(`${accuses}${rest} The lawsuit against the Harrow Pier Company alleges fraud.`).map(
        ({ words }) => words,
      ),
      ['Tomas Reyl', 'Harrow Pier Company'],
    );
  });

  for (const [how, reply] of Object.entries({
    'is quoted': ' “I have never taken a crown,” Reyl said.',
    'denies it': ' Mr. Reyl denied the accusation.',
    'declined to comment': ' Reyl declined to comment.',
    'could not be reached': ' Reyl could not be reached on Monday.',
    'did not respond, as "he"': ' He did not respond to a request for comment.',
    'is spoken for by a lawyer': ' Ada Lind, a lawyer for Reyl, called the letters a forgery.',
    'is spoken for by a spokeswoman': ' A spokeswoman for Mr. Reyl said the letters were forged.',
    'pleaded not guilty': ' He pleaded not guilty in April.',
    'was convicted': ' Reyl was convicted in April.',
    'has died': ' Reyl died in April.',
    'wrote something': ' Reyl wrote on his website that the letters were forged.',
  }))
    it(`is heard where he ${how}`, () => {
      assert.deepEqual(findings(`${accuses}${reply}${rest}`), []);
    });

  it('is not heard where somebody else of another name denies something', () => {
    const found = findings(`${accuses}${rest} Ulla Marr denied that the pier is late.`);
    assert.deepEqual(
      found.map(({ words }) => words),
      ['Tomas Reyl'],
    );
  });

  it('is a body that its officers and its short name answer for', () => {
    const sued = 'The union is suing the Harrow Pier Company for stealing wages.';
    assert.equal(findings(`${sued}${rest}`).length, 1);
    assert.deepEqual(findings(`${sued} A Harrow spokeswoman declined to comment.${rest}`), []);
    assert.deepEqual(
      findings(
        `${sued} “It is not true,” said Ulla Marr, chief executive of the Harrow Pier Company.${rest}`,
      ),
      [],
    );
  });

  it('is softer where somebody is only told of in passing', () => {
    assert.deepEqual(
      findings(
        `Her first clients were Olav Berg, a ship owner, and Tomas Reyl, who was accused of fraud.${rest}`,
      ).map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('is a state only softly', () => {
    assert.deepEqual(
      findings(`The president accused Russia of poisoning the writer.${rest}`).map(
        ({ severity }) => severity,
      ),
      ['hint'],
    );
  });

  for (const text of [
    'The auditor accused Tomas Reyl of being weak and slow.',
    'The mayor criticised Tomas Reyl for the delay and called his plan a disaster.',
    'Nobody has accused Tomas Reyl of taking bribes.',
    'The charges against Tomas Reyl were dropped in June.',
    'The auditor would have accused Tomas Reyl of taking bribes.',
    'The auditor accused two supporters of Tomas Reyl of taking bribes.',
    'Police accused several men of taking bribes.',
    '\n\nEditor’s note: Tomas Reyl was accused of fraud in an earlier version.',
  ])
    it(`is nobody in: ${text}`, () => {
      assert.deepEqual(findings(`Tomas Reyl leads the harbour office. ${text}${rest}`), []);
    });

  it('asks who was asked and by when', () => {
    assert.equal(rule.annotation, 'criticism');
    assert.equal(rule.checklist?.length, 2);
  });

  it('shows the reply that another version has, and offers to write it', () => {
    const denial = 'Mr. Reyl denies that he ever took money.';
    const text = `${accuses}${rest}`;
    const [found] = findings(text, { 'desk-b': `${accuses} ${denial}${rest}` });
    assert.equal(found?.severity, 'information');
    assert.match(found.message, /version desk-b says: “Mr\. Reyl denies that he ever took money\.”/);
    assert.deepEqual(
      found.related?.map(({ quote }) => quote),
      [denial],
    );
    const [fix] = found.fixes ?? [];
    assert.ok(fix);
    assert.equal(mended(text, fix), `${accuses} ${denial}${rest}`);
  });

  it('shows that another desk was not answered, and does not write it for this one', () => {
    const [found] = findings(`${accuses}${rest}`, {
      'desk-b': `${accuses} Mr. Reyl did not respond to a request for comment.${rest}`,
    });
    assert.match(found?.notes?.join(' ') ?? '', /desk-b: “Mr. Reyl did not respond/);
    assert.deepEqual(found?.fixes, []);
  });
});

import assert from 'node:assert/strict';
import { accusedIn } from '../../../src/claims/accused';
import { createAnalyse } from '../../../src/review/analyse';

const analyse = createAnalyse();

/** Who is accused in a text, and on which words. */
function accused(text: string) {
  const { article, sources } = analyse('here.txt', text);
  return accusedIn(article, sources).map(({ name, kind, span }) => [
    name,
    kind,
    text.slice(span.start, span.end),
  ]);
}

describe('who is accused', () => {
  for (const text of [
    'The auditor accused Tomas Reyl of fraud.',
    'Prosecutors are accusing Mayor Tomas Reyl of hiding the letters.',
    'Tomas Reyl, 54, of Velmar, was charged with theft on Monday.',
    'Tomas Reyl, who is accused of theft, left the hall.',
    'Tomas Reyl has been accused by two clerks of harassment.',
    'Tomas Reyl faces several charges in Velmar.',
    'Tomas Reyl was indicted in May.',
    'Tomas Reyl is under investigation for tax evasion.',
    'The allegations against Tomas Reyl came out in May.',
    'The indictment alleges that Tomas Reyl stole the money.',
    'Tomas Reyl allegedly stole the money.',
    'Tomas Reyl defrauded the widows of the pier, the report says.',
    'Tomas Reyl resigned on Friday after several allegations of harassment.',
    'The union blamed Tomas Reyl for the deaths of two divers.',
    'The mayor called Tomas Reyl a liar.',
    'The board is investigating whether Tomas Reyl took bribes.',
    'Police arrested Tomas Reyl on suspicion of fraud.',
    'Reports of bribery by Tomas Reyl reached the board.',
    'Police named the suspected arsonist, Tomas Reyl, on Monday.',
    '“Tomas Reyl lied to us,” Mayor Ilse Brandt said.',
  ])
    it(text, () => {
      assert.deepEqual(accused(text), [['Tomas Reyl', 'person', 'Tomas Reyl']]);
    });

  it('knows a surname and a pronoun for the name that the article gives in full', () => {
    const before = 'Tomas Reyl leads the harbour office. ';
    assert.deepEqual(accused(`${before}The auditor accused Reyl of fraud.`), [
      ['Tomas Reyl', 'person', 'Reyl'],
    ]);
    assert.deepEqual(accused(`${before}He is accused of fraud.`), [['Tomas Reyl', 'person', 'He']]);
    assert.deepEqual(accused(`${before}The auditor also accused him of fraud.`), [
      ['Tomas Reyl', 'person', 'him'],
    ]);
  });

  it('leaves a pronoun alone that could be two', () => {
    assert.deepEqual(accused('Tomas Reyl met Olav Berg in May. The auditor accused him of fraud.'), []);
  });

  it('tells bodies and states from people', () => {
    assert.deepEqual(accused('The union accused the Harrow Pier Company of hiding the cracks.'), [
      ['Harrow Pier Company', 'body', 'Harrow Pier Company'],
    ]);
    assert.deepEqual(accused('The minister accused Iran of spying on the port.'), [
      ['Iran', 'state', 'Iran'],
    ]);
  });

  it('takes nobody for the accused who only stands beside the words', () => {
    for (const text of [
      'A clerk of the Harrow Pier Company was charged with theft.',
      'The auditor who accused the harbour office of fraud met Tomas Reyl.',
      'Tomas Reyl’s brother was charged with theft.',
      'Tomas Reyl accused the harbour office of fraud.',
      'Tomas Reyl was charged with looking after the pier.',
      'Tomas Reyl was never accused of fraud.',
    ])
      assert.deepEqual(accused(text), [], text);
  });

  it('gives each of many once, and reads a very long line', () => {
    const line = `${'The auditor accused Tomas Reyl of fraud, and the pier was late. '.repeat(3000)}`;
    assert.equal(accused(line).length, 1);
  });
});

import assert from 'node:assert/strict';
import { differences } from './witnesses';

describe('comparing two versions', () => {
  const ferry = (words: string) => `The ferry company ${words} after the harbour was dredged last spring.`;

  it('finds a figure that differs, with its value', () => {
    assert.deepEqual(
      differences(
        'The flood drove 1,300 families from Orlenburg.',
        'The flood drove 1,800 families from Orlenburg.',
      ),
      ['number: 1,300 / 1,800'],
    );
  });

  it('takes a figure and the word for it as one', () => {
    assert.deepEqual(differences('Seven ships reached Port Calder.', '7 ships reached Port Calder.'), []);
    assert.deepEqual(
      differences(
        'The bridge cost $4.5 million, the council said.',
        'The bridge cost 4.5 million dollars, the council said.',
      ),
      [],
    );
  });

  it('tells a unit, a date and a year from a figure', () => {
    assert.deepEqual(differences(ferry('lost $3 million'), ferry('lost $3 billion')), [
      'unit: million / billion',
    ]);
    assert.deepEqual(differences('The vote in Tarnow is on Friday.', 'The vote in Tarnow is on Tuesday.'), [
      'date: Friday / Tuesday',
    ]);
    assert.deepEqual(differences('The mill at Ashby closed in 1987.', 'The mill at Ashby closed in 1989.'), [
      'date: 1987 / 1989',
    ]);
  });

  it('finds another name in the same place, and no short form of it', () => {
    assert.deepEqual(
      differences('The mayor met Anna Revel at the station.', 'The mayor met Anna Ravel at the station.'),
      ['name: Revel / Ravel'],
    );
    assert.deepEqual(
      differences('The mayor met Anna Revel at the station.', 'The mayor met Ms. Revel at the station.'),
      [],
    );
    assert.deepEqual(
      differences('Talks with José Núñez began at the port.', 'Talks with Jose Nunez began at the port.'),
      [],
    );
  });

  it('finds a hedge, a negation and a doubt that one version lacks', () => {
    assert.deepEqual(
      differences(
        'The minister denied alleged payments to the port.',
        'The minister denied payments to the port.',
      ),
      ['hedge: alleged / '],
    );
    assert.deepEqual(
      differences(
        'The harbour was not closed on the coast road.',
        'The harbour was closed on the coast road.',
      ),
      ['negation: not / '],
    );
    assert.deepEqual(
      differences(
        'The dam could fail within the month, engineers found.',
        'The dam will fail within the month, engineers found.',
      ),
      ['modality: could / will'],
    );
    assert.deepEqual(differences(ferry('reported a profit'), ferry('reported a loss')), [
      'negation: profit / loss',
    ]);
  });

  it('finds a title that differs', () => {
    assert.deepEqual(
      differences('The vice president of Carda opened the fair.', 'The president of Carda opened the fair.'),
      ['title: vice / '],
    );
  });

  it('finds a credit that was dropped', () => {
    assert.deepEqual(
      differences(
        'The northern mine will shut before winter, according to two board members.',
        'The northern mine will shut before winter.',
      ),
      ['attribution: according to two board members / '],
    );
  });

  it('says nothing of style', () => {
    const pairs: [string, string][] = [
      ['The U.S. envoy left Carda.', 'The US envoy left Carda.'],
      ['The United States envoy left Carda.', 'The US envoy left Carda.'],
      ['Mr. Tolland organised the well-known fair.', 'Tolland organized the well known fair.'],
      ['“It won’t do,” Tolland said.', '"It will not do," Tolland said.'],
      ['Prices rose 5 per cent in Sept.', 'Prices rose 5 percent in September.'],
      ['Tolland (56), is a broker.', 'Tolland, 56, is a broker.'],
      ['He bought bread, milk, and salt.', 'He bought bread, milk and salt.'],
    ];
    for (const [a, b] of pairs) assert.deepEqual(differences(a, b), [], `${a} | ${b}`);
  });

  it('keeps its places in CRLF, no-break spaces and emoji', () => {
    const found = differences(
      '🎉 Fair\u00a0opens.\r\n\r\nThe fair drew 40 stalls.\r\n',
      'Fair opens.\n\nThe fair drew 90 stalls.\n',
    );
    assert.deepEqual(found, ['number: 40 / 90']);
  });

  it('takes empty and blank texts', () => {
    assert.deepEqual(differences('', ''), []);
    assert.deepEqual(differences(' \n', 'One word.'), []);
  });
});

import assert from 'node:assert/strict';
import { createAnalyse } from '../../../src/review/analyse';
import { runRules } from '../../../src/review/run-rules';
import type { Rule } from '../../../src/rules/rule';
import { rule as identityLeak } from '../../../src/rules/sourcing-identity-leak/rule';
import { rule as pluralForOne } from '../../../src/rules/sourcing-plural-for-one/rule';
import { rule as secondhand } from '../../../src/rules/sourcing-secondhand/rule';
import { collate } from '../../../src/versions/collate';
import type { Neighbour } from '../../../src/versions/model';

const analyse = createAnalyse();

/** What a rule finds in a text beside its siblings, each with the words it stands on. */
function findings(
  rule: Rule,
  text: string,
  siblings: Readonly<Record<string, string>> = {},
  kind: Neighbour['kind'] = 'version',
) {
  const here = analyse('here.txt', text);
  const others = Object.entries(siblings).map(([label, other]) => analyse(`${label}.txt`, other));
  const compared = others.map((witness) => ({
    witness,
    neighbour: { id: witness.id, containment: kind === 'version' ? 1 : 0.1, cosine: 1, kind },
  }));
  const run = runRules([rule], () => rule.severity, {
    here,
    siblings: new Map(others.map((witness) => [witness.id, witness])),
    collation: others.length === 0 ? null : collate(here, compared),
  });
  assert.deepEqual(run.failed, []);
  return run.findings.map((finding) => ({
    ...finding,
    words: text.slice(finding.span.start, finding.span.end),
  }));
}

const rest =
  ' Work on the northern pier began in March. The company paid 41 million crowns for the contract. Mayor Ilse Brandt said the pier would open in May.';
const official = (reason: string, second = '') =>
  `A senior ministry official said the contract for the northern pier of the harbour had been cancelled. The official spoke on the condition of anonymity ${reason}.${second}${rest}`;

describe('an identity that leaks between versions', () => {
  it('warns where one version says "he" of a source that another keeps "they", and points there', () => {
    const [found] = findings(identityLeak, official("because he isn't authorised to discuss the contract"), {
      'desk-b': official('because they aren’t authorized to discuss the contract'),
    });
    assert.equal(found?.severity, 'warning');
    assert.equal(found.words, 'he');
    assert.match(found.message, /desk-b/);
    assert.deepEqual(
      found.related?.map(({ label, quote }) => [label, quote]),
      [['desk-b', 'they']],
    );
  });

  it('knows "they" for a person by what binds or threatens them', () => {
    for (const [they, he] of [
      ['they are bound by a non-disclosure agreement', 'he is bound by a non-disclosure agreement'],
      ['they could be dismissed', 'he could be dismissed'],
      ['they were barred by the company from speaking', 'he was barred by the company from speaking'],
      ['they still work for the ministry', 'he still works for the ministry'],
    ]) {
      const story = (reason: string | undefined) =>
        official(`because ${reason}`).replace('spoke on the condition of', 'asked for');
      const [found] = findings(identityLeak, story(he), { 'desk-b': story(they) });
      assert.equal(found?.words, 'he', they);
      assert.equal(findings(identityLeak, story(they), { 'desk-b': story(he) })[0]?.words, 'they', they);
    }
  });

  it('tells the careful version softly that another is not', () => {
    const [found] = findings(
      identityLeak,
      official('because they aren’t authorized to discuss the contract'),
      { 'desk-b': official('for fear of losing her job') },
    );
    assert.equal(found?.severity, 'information');
    assert.equal(found.words, 'they');
  });

  it('never writes who the source is: a message tells the pronoun and the version only', () => {
    const [found] = findings(identityLeak, official('because she feared reprisals'), {
      'desk-b': official('because they feared reprisals'),
    });
    assert.ok(found);
    assert.doesNotMatch(found.message, /ministry|official|woman/);
  });

  it('is silent where all versions say the same', () => {
    for (const reason of ['because he feared reprisals', 'because they aren’t authorized to speak']) {
      assert.deepEqual(findings(identityLeak, official(reason), { 'desk-b': official(reason) }), []);
    }
  });

  it('does not take the talks for the source: "because they are private"', () => {
    assert.deepEqual(
      findings(identityLeak, official('because she feared reprisals'), {
        'desk-b': official('because they are private and were held abroad'),
      }),
      [],
    );
  });

  it('does not take the "he" of one aide for the "they" of another', () => {
    const aides = (first: string, second: string) =>
      `An aide to the mayor, who asked that ${first} name be withheld, said the pier would stay shut. A second aide, who spoke on condition of anonymity because ${second} not authorized to speak, said a letter had been sent.${rest}`;
    assert.deepEqual(
      findings(identityLeak, aides('his', 'they were'), { 'desk-b': aides('his', 'they were') }),
      [],
    );
  });

  it('does not take an outlet’s own official for another outlet’s: told in other words, nothing is known', () => {
    const found = findings(
      identityLeak,
      official('because he feared reprisals'),
      {
        'desk-b':
          'Ferries will not stop at Norvald this summer, the harbour board has decided. An official said in a telephone call that nobody had asked the islanders. The official asked not to be named because they were not authorized to speak.',
      },
      'same-story',
    );
    assert.deepEqual(found, []);
  });

  it('shows as three dots where one version tells body and place of a source and another neither', () => {
    const story = (who: string) =>
      `${who} said the contract for the northern pier of the harbour had been cancelled.${rest}`;
    const [found] = findings(identityLeak, story('A diplomat at the Veldish embassy in Port Aurel'), {
      'desk-b': story('A diplomat'),
    });
    assert.equal(found?.severity, 'hint');
    assert.deepEqual(
      findings(identityLeak, story('A diplomat'), {
        'desk-b': story('A diplomat at the Veldish embassy in Port Aurel'),
      }),
      [],
      'the version that tells less is not marked',
    );
  });

  it('tells where two versions each keep back what the other tells', () => {
    const story = (who: string) =>
      `${who} said the contract for the northern pier of the harbour had been cancelled.${rest}`;
    const [found] = findings(identityLeak, story('A diplomat at the Veldish embassy'), {
      'desk-b': story('A diplomat who attended the meeting'),
    });
    assert.equal(found?.severity, 'information');
    assert.match(found.message, /together/);
  });

  it('marks the same words in a text with Windows line ends', () => {
    const lines = official("because he isn't authorised to discuss the contract").replaceAll(
      '. ',
      '.\r\n\r\n',
    );
    const [found] = findings(identityLeak, lines, {
      'desk-b': official('because they aren’t authorized to discuss the contract'),
    });
    assert.equal(found?.words, 'he');
  });
});

describe('a plural for one source', () => {
  const story = (who: string) =>
    `${who} said on Tuesday that the contract for the northern pier of the harbour had been cancelled.${rest}`;

  it('warns where the plural stands, and only shows dots where the one stands', () => {
    const [many] = findings(pluralForOne, story('Two ministry officials'), {
      'desk-b': story('A ministry official'),
    });
    assert.equal(many?.severity, 'warning');
    assert.equal(many.words, 'Two ministry officials');
    const [one] = findings(pluralForOne, story('A ministry official'), {
      'desk-b': story('Two ministry officials'),
    });
    assert.equal(one?.severity, 'hint');
  });

  it('marks numbers that differ, not a number beside a bare plural', () => {
    assert.equal(
      findings(pluralForOne, story('Two ministry officials'), { 'desk-b': story('Three ministry officials') })
        .length,
      1,
    );
    assert.deepEqual(
      findings(pluralForOne, story('Ministry officials'), { 'desk-b': story('Three ministry officials') }),
      [],
    );
  });

  it('takes one of several for what it is', () => {
    assert.deepEqual(
      findings(pluralForOne, story('One of the ministry officials'), {
        'desk-b': story('Two ministry officials'),
      }),
      [],
    );
  });

  it('does not compare an official with an aide', () => {
    assert.deepEqual(
      findings(pluralForOne, story('Two ministry officials'), { 'desk-b': story('An aide') }),
      [],
    );
  });

  it('lets "the official" be anybody who was spoken of', () => {
    const quiet = [
      'Ministry officials said the pier would stay shut. Mayor Ilse Brandt disagreed, and said so in the council. The official said a letter had been sent.',
      'Two ministry officials said the pier would stay shut. The official said a letter had been sent.',
      'Port sources said the pier would stay shut. One source said a letter had been sent. The source said it was short.',
    ];
    for (const text of quiet) assert.deepEqual(findings(pluralForOne, text), [], text);
  });
});

describe('what another outlet reported', () => {
  it('knows a rewritten version from the outlet’s own copy beside it', () => {
    const own = `STOWBRIDGE (TP) — ${official('because they aren’t authorized to discuss the contract')}`;
    const rewritten =
      'Norvald loses its harbour deal, an insider claims. Ferries may be the next to go, a senior ministry official told the Transmarine Press. Nobody at the company picked up the telephone.';
    const [alone] = findings(secondhand, rewritten);
    assert.equal(alone?.severity, 'hint', 'alone it could be the own outlet');
    const [beside] = findings(secondhand, rewritten, { wire: own }, 'same-story');
    assert.equal(beside?.severity, 'information');
  });

  it('marks an outlet once, however often it is credited', () => {
    const text =
      'The contract was cancelled, the Harbour Gazette reported. The company had been told, the Gazette reported. A letter had been sent, according to the Harbour Gazette.';
    const found = findings(secondhand, text);
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /^3 statements/);
  });

  it('leaves reporters, committees and press officers alone', () => {
    const quiet = [
      'Mayor Ilse Brandt told reporters that the pier would open in May.',
      'Mayor Ilse Brandt told the Harbour Committee that the pier would open in May.',
      'Mayor Ilse Brandt told the Press Secretary that the pier would open in May.',
      'The Harbour Gazette said it would appeal against the ruling.',
    ];
    for (const text of quiet) assert.deepEqual(findings(secondhand, text), [], text);
  });
});

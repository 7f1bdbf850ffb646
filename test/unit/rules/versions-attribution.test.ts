import assert from 'node:assert/strict';
import type { RuledFinding } from '../../../src/review/run-rules';
import { mended, runOver } from '../../support/run-over';

const of = (findings: readonly RuledFinding[], rule: string) =>
  findings.filter((each) => each.rule.id === rule);
const credits = (text: string, other: string) =>
  of(runOver(text, { 'desk-b': other }), 'versions/attribution');

describe('one quotation, two speakers', () => {
  const opening =
    'The council of Velmar sold the northern pier on Monday. Jonas Reyl, the harbour master, read out the contract. Ilse Brandt, the mayor, left the hall early.';
  const quote = '“It is a disgrace, and every child in this town knows it,”';
  const story = (who: string) => `${opening}\n\n${quote} said ${who}.\n\nThe pier was built in 1903.`;

  it('is the loudest mark between versions, and the only one', () => {
    const findings = runOver(story('Jonas Reyl'), { 'desk-b': story('Ilse Brandt') });
    const [finding, ...more] = of(findings, 'versions/attribution');
    assert.equal(more.length, 0);
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding.message,
      '“It is a disgrace, and every child in this town knows it” is Jonas Reyl’s here; version desk-b gives it to Ilse Brandt.',
    );
    assert.deepEqual(of(findings, 'versions/name'), []);
    assert.deepEqual(
      finding.related?.map(({ label, quote: words }) => [label, words]),
      [['desk-b', `${quote} said Ilse Brandt`]],
    );
    assert.deepEqual(
      finding.apparatus?.map(({ reading, here }) => [reading, here]),
      [
        ['Jonas Reyl', true],
        ['Ilse Brandt', false],
      ],
    );
  });

  it('is found wherever it stands, however much of it is quoted, and in another spelling', () => {
    const here = `${opening}\n\n${quote} said Jonas Reyl.\n\nThe pier was built in 1903.`;
    for (const words of [
      "“It's a disgrace, and every child in this town knows it,” Brandt said.",
      '“It is a disgrace, and every child in this town knows it. We will all pay for it,” said Brandt.',
      'Brandt was angry. “It is a disgrace, and every child in this town knows it,” she said.',
    ]) {
      const there = `The pier was built in 1903. ${words}\n\nThe storms of last winter broke the wall, and the ferries stayed in port for three weeks. ${opening}`;
      const [finding] = credits(here, there);
      assert.match(
        finding?.message ?? '',
        /is Jonas Reyl’s here; version desk-b gives it to Ilse Brandt\.$/,
        words,
      );
    }
  });

  it('is none where one person is called by the name, the office or a pronoun', () => {
    for (const who of ['Reyl', 'Harbour Master Jonas Reyl', 'the harbour master', 'he', 'Jonas Reyll'])
      for (const [a, b] of [
        [story('Jonas Reyl'), story(who)],
        [story(who), story('Jonas Reyl')],
      ] as const)
        assert.deepEqual(
          credits(a, b).filter(({ message }) => / is .*’s here/.test(message)),
          [],
          who,
        );
  });

  it('is none where both say the same words in one version', () => {
    const both = `${story('Jonas Reyl')} ${quote} said Ilse Brandt.`;
    assert.deepEqual(credits(story('Ilse Brandt'), both), []);
  });

  it('is none for other words of two people', () => {
    const there = story('Ilse Brandt').replace(
      quote,
      '“We will build another pier, and it will be of stone,”',
    );
    assert.deepEqual(credits(story('Jonas Reyl'), there), []);
  });
});

describe('two verbs for one statement', () => {
  const story = (verb: string) =>
    `The council met on Monday. Mayor Ilse Brandt ${verb} the builder had hidden two cracks in the northern pier since March.`;

  it('is marked once, on the verb that takes sides, with “said” to write', () => {
    const here = story('claimed');
    const on = runOver(here, { 'desk-b': story('said') }).filter(
      ({ span }) => here.slice(span.start, span.end) === 'claimed',
    );
    assert.deepEqual(
      on.map(({ rule, severity, fixes }) => [rule.id, severity, fixes?.map(({ title }) => title)]),
      [['claims/loaded-verb', 'information', ['Use “said”']]],
    );
    assert.match(on[0]?.notes?.join(' ') ?? '', /Version desk-b says “said”/);
  });

  it('says which is neutral where the rule on loaded verbs is off', () => {
    const [finding] = of(
      runOver(story('claimed'), { 'desk-b': story('said') }, ['claims/loaded-verb']),
      'versions/attribution',
    );
    assert.equal(finding?.severity, 'information');
    assert.equal(finding.help, 'One says “said”, the other “claimed”: “said” is neutral.');
  });

  it('is no matter of the version that says “said”', () => {
    assert.deepEqual(credits(story('said'), story('claimed')), []);
  });
});

describe('a belief that nobody holds', () => {
  it('is no credit that this version lacks', () => {
    const story = (verb: string) =>
      `The council met on Monday. The sale of the northern pier ${verb} by pressure from the shipping company in the capital.`;
    const findings = runOver(story('was driven'), { 'desk-b': story('is thought to have been driven') });
    assert.doesNotMatch(findings.map(({ message }) => message).join('\n'), /credits it/);
    assert.equal(of(findings, 'versions/hedge').length, 1);
  });
});

describe('“said” in place of a loaded verb', () => {
  const fixed = (text: string) => {
    const [fix] = of(runOver(text), 'claims/loaded-verb').flatMap(({ fixes }) => fixes ?? []);
    return fix ? mended(text, fix) : null;
  };

  it('is offered in the form of the verb', () => {
    for (const [verb, said] of [
      ['claimed the', 'said the'],
      ['admitted the', 'said the'],
      ['insisted the', 'said the'],
      ['conceded that the', 'said that the'],
      ['boasted that the', 'said that the'],
      ['has repeatedly claimed that the', 'has repeatedly said that the'],
      ['claims the', 'says the'],
    ] as const)
      assert.equal(
        fixed(`Mayor Ilse Brandt ${verb} council had sold the pier.`),
        `Mayor Ilse Brandt ${said} council had sold the pier.`,
        verb,
      );
    assert.equal(
      fixed('Jonas Reyl left the hall, claiming that the vote was rigged.'),
      'Jonas Reyl left the hall, saying that the vote was rigged.',
    );
    assert.equal(fixed('“The pier is mine,” insisted Jonas Reyl.'), '“The pier is mine,” said Jonas Reyl.');
  });

  it('is not offered where it would not stand', () => {
    for (const words of [
      'admitted stealing the money',
      'conceded defeat',
      'insisted on a vote',
      'claimed to know the thief',
      'admitted the theft of a boat that was hers',
      'acknowledged the mistakes of his office',
    ])
      assert.equal(fixed(`Mayor Ilse Brandt ${words} on Monday.`), null, words);
  });
});

describe('a reply that was cut', () => {
  const before =
    'The council met on Monday to talk of the northern pier and of what it will cost the town. The engineers want to build it of stone. The ministry has promised half of the money.';
  const after =
    'The storms of last winter broke the wall in two places, and the ferries stayed in port for weeks. A vote is planned for the spring.';

  it('is called a reply, and begins to be read', () => {
    const findings = runOver(`${before} ${after}`, {
      'desk-b': `${before} Harbour pilot Jonas Reyl declined to comment on the engineers of the pier and on what the town will pay. ${after}`,
    });
    assert.deepEqual(
      of(findings, 'versions/missing-here').map(({ message, severity }) => [message, severity]),
      [
        [
          'Version desk-b has a reply here that this version lacks: “Harbour pilot Jonas Reyl declined to comment on the engineers of the pier and …”.',
          'information',
        ],
      ],
    );
  });

  it('is marked once, where the accused is named', () => {
    const accuses = 'The auditor accused Jonas Reyl of taking bribes from the builders of the pier.';
    const findings = runOver(`${before} ${accuses} ${after}`, {
      'desk-b': `${before} ${accuses} Reyl denied that he had ever taken a crown from any of the builders. ${after}`,
    });
    assert.equal(of(findings, 'claims/no-reply-sought').length, 1);
    assert.deepEqual(of(findings, 'versions/missing-here'), []);
  });
});

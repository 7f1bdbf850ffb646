import assert from 'node:assert/strict';
import { read } from './support';

describe('sources that hide behind plain words', () => {
  const anonymous: readonly (readonly [string, string])[] = [
    ['One Cabinet colleague said the minister was “toast”.', 'One Cabinet colleague'],
    ['Sources in the party whisper that she will go.', 'Sources in the party'],
    ['A well-placed insider put it bluntly: “She is finished.”', 'A well-placed insider'],
    ['A trusted official said the plan was dead.', 'A trusted official'],
    ['The minister is tired, one of his advisers said.', 'one of his advisers'],
  ];
  for (const [copy, words] of anonymous)
    it(`finds ${words}`, () => {
      assert.deepEqual(
        read(copy)
          .anonymous()
          .map(({ description }) => description),
        [words],
      );
    });

  const clean = [
    'The insider put it in a drawer, said Ada Lind.',
    'Children whisper in the hall, Ada Lind said.',
    'The official trusted the mayor, Ada Lind said.',
  ];
  for (const copy of clean)
    it(`finds nobody in “${copy}”`, () => {
      assert.equal(read(copy).anonymous().length, 0);
    });

  it('reads who asked an outlet not to use a name, and why', () => {
    const { sources, words } = read(
      'Her pension was cut, said a pensioner who asked the Courier not to use her name because she may be a witness.',
    );
    assert.equal(sources.length, 1);
    assert.equal(sources[0]?.kind, 'anonymous');
    assert.equal(words(sources[0]?.grant ?? null), 'asked the Courier not to use her name');
    assert.equal(words(sources[0]?.reason ?? null), 'because she may be a witness');
    assert.equal(
      read('Ada Lind, who asked the firm not to use its boats, said it was cold.').sources[0]?.grant,
      null,
    );
  });

  it('takes a paper of the house style for the source, and not who read it', () => {
    const dossier = read('A dossier seen by the Courier shows the bridge was unsafe.', {
      documents: ['dossier'],
    });
    assert.deepEqual(
      dossier.sources.map(({ kind, name, description }) => [kind, name, description]),
      [['document', null, 'A dossier seen by the Courier']],
    );
    assert.equal(
      read('A report by the Harlow Institute shows the bridge was unsafe.').sources[0]?.name,
      'Harlow Institute',
    );
  });
});

describe('a role of a house style', () => {
  it('is anonymous where it is brought in with “the” and what is told of it', () => {
    const { sources } = read(
      'The palace hand who drafted the plan let slip that the king was ill. The palace hand said it was cold.',
      { roles: ['palace hand'] },
    );
    assert.deepEqual(
      sources.map(({ kind, mentions }) => [kind, mentions.length]),
      [['anonymous', 2]],
    );
  });
});

describe('statements that plain words hide', () => {
  it('finds the verb after a clause with “who”, with quotation marks of both kinds', () => {
    for (const quoted of ["'a fraud'", '“a fraud”'])
      assert.deepEqual(
        read(
          `Dr Colin Abaro of the Harlow Institute, who has studied the bridge, described the deal as ${quoted}.`,
        ).said(),
        [
          `Dr Colin Abaro of the Harlow Institute, who has studied the bridge | described | the deal as ${quoted}`,
        ],
      );
    assert.deepEqual(read('The plan, called “Phase Two”, costs more.').said(), []);
  });

  it('takes “added” right behind a quotation for speech', () => {
    assert.deepEqual(read('“He was kind,” added his wife, Kelly.').said(), [
      'his wife | added | “He was kind,”',
    ]);
    assert.deepEqual(read('Ada Lind said no. The firm added his wife to the board.').said().length, 1);
  });

  it('credits a denial to who denied', () => {
    assert.deepEqual(read('The claim that he took money was denied by Olav Berg.').said(), [
      'Olav Berg | denied | The claim that he took money',
    ]);
    assert.equal(
      read('The allegation that he took money hurt the party.').said()[0]?.startsWith('- |'),
      true,
    );
  });

  it('credits to nobody what “it was said”', () => {
    const { analysis } = read('Ada Lind said the mayor lied. It was said that she wept. It was late.');
    assert.equal(analysis.states[1], 'none');
    assert.equal(read('Ada Lind said the mayor lied. It was late.').analysis.states[1], 'carried');
  });

  it('reads plain forms that end in -ing', () => {
    const { said } = read('They sing that the ship went down. Singing softly, Ada Lind left.', {
      cues: ['sing'],
    });
    assert.deepEqual(said(), ['They | sing | that the ship went down']);
  });
});

import assert from 'node:assert/strict';
import { createLanguage } from '../../../src/language/create-language';
import { createSourceAnalyser } from '../../../src/sources/create-source-analyser';
import { passingMentions } from '../../../src/sources/passing';
import { parseArticle } from '../../../src/text/parse-article';

const analyse = createSourceAnalyser(createLanguage());

/** The words spoken of in passing, by how their source is described. */
function passing(text: string): string[] {
  const article = parseArticle(text);
  const analysis = analyse(article);
  const found = passingMentions(article, analysis);
  return analysis.sources.flatMap(({ id, name, description }) =>
    (found.get(id) ?? []).map(({ start, end }) => `${name ?? description}: ${text.slice(start, end)}`),
  );
}

describe('sources spoken of in passing', () => {
  it('are known by name, with or without "Mr."', () => {
    assert.deepEqual(
      passing(
        'Ada Lind, the harbour master, said the pier would close. Reporters followed Lind. Guards followed Ada B. Lind home. Later Ms. Lind’s office locked its doors.',
      ),
      ['Ada Lind: Lind', 'Ada Lind: Ada B. Lind', 'Ada Lind: Ms. Lind'],
    );
  });

  it('are known by the words of their back-references', () => {
    assert.deepEqual(
      passing(
        'A senior harbour official said the pier would close. The official then left the room. Nobody had asked an aide about it.',
      ),
      ['A senior harbour official: The official'],
    );
  });

  it('are not taken where somebody or something else may be meant', () => {
    assert.deepEqual(
      passing(
        'Ada Lind said the pier would close. Mara Lind owns a shop on Lind Street. Lind Street is long.',
      ),
      [],
    );
    assert.deepEqual(
      passing(
        'A harbour official said the pier would close. The official report is due in May, and the official from Norvik has it.',
      ),
      [],
    );
    assert.deepEqual(
      passing('An aide said yes. Another aide said no. Reporters waited until the aide had gone home.'),
      [],
    );
  });

  it('are nobody before they are introduced, and nobody in an empty article', () => {
    assert.deepEqual(passing('The aide was late. An aide to the mayor said the pier would close.'), []);
    assert.deepEqual(passing(''), []);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { help } from '../../../src/cli/options';

describe('what goes with the package', () => {
  it('gives every package whose code it holds the text of its licence and its holder', () => {
    const [, ...parts] = readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8').split(
      /^={80}\n(?=\S+ \d+\.\d+\.\d+ \()/m,
    );
    assert.ok(parts.length >= 5);
    for (const part of parts) {
      const name = part.slice(0, part.indexOf('\n'));
      assert.match(part, /^Copyright /m, name);
      assert.match(part, /Permission is hereby granted|Redistribution and use/, name);
    }
  });

  it('says what each exit code means, a house style with mistakes among them', () => {
    assert.match(help, /Exit codes: [\s\S]*2 [\s\S]*house\s+style with an entry that cannot be used/);
  });
});

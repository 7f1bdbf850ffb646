import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface MenuItem {
  readonly command?: string;
}

interface Manifest {
  readonly main?: string;
  readonly browser?: string;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly contributes?: {
    readonly commands?: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
    readonly menus?: Record<string, readonly MenuItem[]>;
    readonly keybindings?: readonly MenuItem[];
    readonly viewsWelcome?: readonly { readonly contents: string }[];
    readonly walkthroughs?: readonly { readonly steps: readonly { readonly description: string }[] }[];
  };
}

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const contributes = manifest.contributes ?? {};
  const commands = contributes.commands ?? [];
  const declared = new Set(commands.map(({ command }) => command));

  it('offers only declared commands in menus, keys and texts', () => {
    const items = [...Object.values(contributes.menus ?? {}).flat(), ...(contributes.keybindings ?? [])];
    const texts = [
      ...(contributes.viewsWelcome ?? []).map(({ contents }) => contents),
      ...(contributes.walkthroughs ?? []).flatMap(({ steps }) => steps.map(({ description }) => description)),
    ];
    const used = [
      ...items.flatMap(({ command }) => command ?? []),
      ...texts.flatMap((text) =>
        [...text.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? ''),
      ),
    ];
    assert.deepEqual(
      used.filter((command) => command.startsWith('stet.') && !declared.has(command)),
      [],
    );
  });

  it('gathers all commands in the one category Stet', () => {
    assert.deepEqual(
      commands.filter(({ category }) => category !== 'Stet').map(({ command }) => command),
      [],
    );
  });

  it('points at the bundles the build makes', () => {
    const { bundles } = require('../../../esbuild.js') as {
      bundles: readonly { readonly outfile: string }[];
    };
    const built = bundles.map(({ outfile }) => `./${outfile}`);
    const named = [manifest.main, manifest.browser, ...Object.values(manifest.bin ?? {})].flatMap((file) =>
      file === undefined ? [] : `./${file.replace(/^\.\//, '')}`,
    );
    assert.deepEqual(
      named.filter((file) => !built.includes(file)),
      [],
    );
  });

  it('asks for no package at run time, since the bundles hold everything', () => {
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), []);
  });
});

import type { Severity } from '../rules/rule';

/** A person's own settings for a folder; where they speak, they override the desk's house style. */
export interface Settings {
  /** By rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly articles: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** False switches the comparison with other versions off. */
  readonly versions: boolean;
}

/** Nothing overridden. */
export const noSettings: Settings = { rules: {}, articles: { include: [], exclude: [] }, versions: true };

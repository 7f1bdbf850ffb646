import type { LanguageParts } from './language-parts';

const scope = globalThis as { stetLanguage?: LanguageParts };

/** Leaves the parts where a bundle without them finds them. */
export function leaveParts(parts: LanguageParts): void {
  scope.stetLanguage = parts;
}

/** Whether the bundle that holds the parts has run. */
export function arePartsThere(): boolean {
  return scope.stetLanguage !== undefined;
}

/** The parts that another bundle has left; asking them throws when there are none. */
export const languageParts: LanguageParts = {
  loadTagger: () => parts().loadTagger(),
  rankLanguages: (text) => parts().rankLanguages(text),
};

function parts(): LanguageParts {
  if (!scope.stetLanguage) throw new Error('The words that Stet knows are not loaded.');
  return scope.stetLanguage;
}

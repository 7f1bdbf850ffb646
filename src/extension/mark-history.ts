import type { FactLine } from './fact-list';

/** Takes one mark back. False when that was not possible. */
export type TakeBack = () => Promise<boolean>;

interface Entry {
  readonly line: FactLine;
  /** Known once the mark is written; undefined when nothing was. */
  readonly takeBack: Promise<TakeBack | undefined>;
}

/** So many marks of all articles can be taken back. */
const mostKept = 500;

/** The marks made from the checklist since the window was opened, to be taken back one by one. */
export class MarkHistory {
  #entries: Entry[] = [];

  /** Keeps in mind that a line is being marked. */
  add(line: FactLine, takeBack: Promise<TakeBack | undefined>): void {
    this.#entries = [...this.#entries.slice(1 - mostKept), { line, takeBack }];
  }

  /** The last mark of an article that was written, which is then forgotten. Undefined where there is none. */
  async pop(uri: string): Promise<{ readonly line: FactLine; readonly takeBack: TakeBack } | undefined> {
    for (;;) {
      const index = this.#entries.findLastIndex(({ line }) => line.ref.uri === uri);
      const [entry] = index === -1 ? [] : this.#entries.splice(index, 1);
      if (!entry) return undefined;
      const takeBack = await entry.takeBack.catch(() => undefined);
      if (takeBack) return { line: entry.line, takeBack };
    }
  }
}

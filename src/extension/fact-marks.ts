import type { FactCheck, Review } from '../review/model';
import { authorFor } from './author';
import type { Watched } from './documents';
import type { FactLine } from './fact-list';
import { MarkHistory, type TakeBack } from './mark-history';
import { clearMark, type Mark, noteOn, putMark, restoreMark } from './marks';
import { gone } from './note-commands';
import type { Notes } from './notes';
import { say } from './say';

/** A fact that a line of the checklist stands for, as it is now. */
export interface Named {
  readonly watched: Watched;
  readonly review: Review;
  readonly fact: FactCheck;
}

type Act = (named: Named) => Promise<boolean>;

/** Writes what is decided in the checklist, one thing after the other on each line, and takes it back. */
export class FactMarks {
  readonly #notes: Notes;
  readonly #named: (line: FactLine) => Named | undefined;
  readonly #history = new MarkHistory();
  /** What is being written, by line. */
  readonly #writing = new Map<string, Promise<void>>();

  /** `named` gives the fact of a line; undefined when its words have changed. */
  constructor(notes: Notes, named: (line: FactLine) => Named | undefined) {
    this.#notes = notes;
    this.#named = named;
  }

  /** Puts a mark on the fact of a line. */
  put(line: FactLine, mark: Mark): Promise<void> {
    return this.#write(line, ({ watched, fact }) =>
      putMark(this.#notes, watched, { type: 'fact', span: fact, fact }, mark),
    );
  }

  /** Clears the mark of a line. */
  clear(line: FactLine): Promise<void> {
    return this.#write(line, ({ watched, fact }) =>
      clearMark(
        this.#notes,
        watched,
        fact,
        async ({ annotation }) => annotation.actor === (await authorFor(watched.document.uri)),
      ),
    );
  }

  /** Takes back what was last put or cleared in an article. Gives its line; undefined where nothing came of it. */
  async undoLast(uri: string): Promise<FactLine | undefined> {
    const last = await this.#history.pop(uri);
    if (!last) say('there is no mark to take back.');
    return last && (await last.takeBack()) ? last.line : undefined;
  }

  #write(line: FactLine, act: Act): Promise<void> {
    const writing = this.#inTurn(line, (named) => this.#actOn(line, named, act));
    this.#history.add(line, writing);
    return writing.then(() => {});
  }

  /** Does what `act` does, and gives how to take it back. */
  async #actOn(line: FactLine, named: Named, act: Act): Promise<TakeBack | undefined> {
    const { fact, watched } = named;
    const before = noteOn(this.#notes, watched, { type: 'fact', span: fact, fact });
    if (!(await act(named))) return undefined;
    return async () => {
      const done = this.#inTurn(line, (now) => restoreMark(this.#notes, now.watched, now.fact, before));
      return (await done) ?? false;
    };
  }

  /** Does something once what was begun before on the same line is known: both may be about one note. */
  #inTurn<T>(line: FactLine, act: (named: Named) => Promise<T>): Promise<T | undefined> {
    const key = `${line.ref.uri} ${line.id}`;
    const before = this.#writing.get(key) ?? Promise.resolve();
    const doing = before.then(() => {
      const named = this.#named(line);
      if (named) return act(named);
      say(gone);
      return undefined;
    });
    const done = doing.then(
      () => {},
      () => {},
    );
    this.#writing.set(key, done);
    void done.then(() => {
      if (this.#writing.get(key) === done) this.#writing.delete(key);
    });
    return doing;
  }
}

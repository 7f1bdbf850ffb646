import type { Memento, TextDocument } from 'vscode';
import type { FactCheck, Review } from '../review/model';

const key = 'stet.checklist';

/** So many articles are kept in mind. */
const mostKept = 200;

interface Place {
  readonly quote: string;
  /** Where it began, in UTF-16 code units. */
  readonly start: number;
}

/** Where in the checklist of each article a person was last: kept on this machine, so that they can go on from there. */
export class ChecklistProgress {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  remember({ uri }: TextDocument, { quote, start }: FactCheck): void {
    const { [uri.toString()]: _, ...others } = this.#places();
    const kept = Object.entries(others).slice(1 - mostKept);
    void this.#memento.update(key, Object.fromEntries([...kept, [uri.toString(), { quote, start }]]));
  }

  /** The fact last worked on, as the text is now: of the same words the one nearest to where it was. */
  of({ uri }: TextDocument, { facts }: Review): FactCheck | undefined {
    const place = this.#places()[uri.toString()];
    if (!place) return undefined;
    const distance = ({ start }: FactCheck) => Math.abs(start - place.start);
    return facts
      .filter(({ quote }) => quote === place.quote)
      .reduce<FactCheck | undefined>(
        (best, fact) => (best && distance(best) <= distance(fact) ? best : fact),
        undefined,
      );
  }

  #places(): Readonly<Record<string, Place>> {
    return this.#memento.get<Record<string, Place>>(key, {});
  }
}

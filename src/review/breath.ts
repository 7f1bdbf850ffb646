import { Cancelled } from './service';

/**
 * Long work lets waiting messages in between its steps, and gives up there when nobody wants it
 * any more. Throws `Cancelled`.
 */
export class Breath {
  #last = Date.now();

  constructor(private readonly isCancelled: () => boolean = () => false) {}

  /** Call between steps; it pauses only when the last pause is some milliseconds ago. */
  async take(): Promise<void> {
    if (Date.now() - this.#last >= 12) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      this.#last = Date.now();
    }
    if (this.isCancelled()) throw new Cancelled();
  }
}

/** The first message to a worker, before all calls. */
export interface Boot {
  /** Where the bundle `dist/language.js` is: a path in Node, an address in the web. A worker cannot tell itself. */
  readonly language: string;
}

/** What a worker needs for its start. */
export interface BootSteps {
  /** Runs a script at once, to its end. Throws when it cannot be read or is broken. */
  run(place: string): void;
  /** Whether it has left what is wanted of it. */
  isThere(): boolean;
  /** Takes every message but the first. */
  listen(message: unknown): void;
}

/**
 * Gives the listener for a worker's messages: the first says where the other bundle is, which is run before the next is
 * heard. A bundle that is missing or broken throws, which ends the worker, with words for the log.
 */
export function bootFirst({ run, isThere, listen }: BootSteps): (message: unknown) => void {
  let isUp = false;
  return (message) => {
    if (isUp) {
      listen(message);
      return;
    }
    const { language } = message as Boot;
    try {
      run(language);
    } catch (error) {
      throw new Error(`${unreadable(language)} (${String(error)})`);
    }
    if (!isThere()) throw new Error(unreadable(language));
    isUp = true;
  };
}

const unreadable = (place: string): string =>
  `A part of Stet could not be loaded, so no article can be reviewed: install Stet again, then start it again. It is ${place}.`;

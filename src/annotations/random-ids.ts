import { v7 } from 'uuid';

/** Where new ids come from; a test gives its own. */
export interface IdSource {
  /** A lower-case UUIDv7, later ones sorting after earlier ones. */
  uuid(): string;
  /** So many random bytes. */
  random(count: number): Uint8Array;
}

/** Ids from the clock and the platform's random numbers. */
export const randomIds: IdSource = {
  uuid: () => v7(),
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

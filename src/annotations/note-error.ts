/** A note could not be written. The message is a sentence for the person who asked for it. */
export class NoteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoteError';
  }
}

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
export interface Stretch {
  readonly ms: number;
  readonly seenMs: number;
  readonly outer: CallFrame;
  readonly inner: CallFrame;
}
export function stretchesOf(profile: Profile, file: string): Stretch[];
export function createLocator(bundle: string, root: string): (frame: CallFrame) => string;

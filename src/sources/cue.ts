import type { CueType } from './cue-words';
import type { Attribution } from './model';

/** A cue of a sentence; places in its tokens, both ends included. */
export interface Cue {
  readonly at: number;
  /** Last word of the cue: "out" of "pointed out". */
  readonly to: number;
  readonly type: CueType | 'according' | 'noun';
  readonly manner: Attribution['manner'];
  readonly ing: boolean;
  /** Agent comes after "by": "was accused by officials of". */
  readonly passive: boolean;
  /** The sentence tells nobody who says it: "it was announced that", "was accused of", "claims that". */
  readonly agentless: boolean;
  /** Last word of the one who says it, where it is known already: "the mayor" of "the mayor's claim that"; else -1. */
  readonly owner: number;
}

/** A cue with all that is usual left as it is. */
export function cueAt(at: number, to: number, type: Cue['type'], more: Partial<Cue> = {}): Cue {
  return { at, to, type, manner: 'speech', ing: false, passive: false, agentless: false, owner: -1, ...more };
}

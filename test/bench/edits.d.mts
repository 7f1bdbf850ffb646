export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}
export function oneWordEdits(text: string, count: number): Edit[];
export function edited(text: string, edit: Edit): string;
export function takenBack(text: string, edit: Edit): Edit;

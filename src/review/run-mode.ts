/** When an article is reviewed: while it is typed, when it is saved, or only when asked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

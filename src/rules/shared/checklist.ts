/** What no text can show of an anonymous source and an editor must know, as short labels of a note, in the order asked. */
export const identityChecklist: readonly string[] = Object.freeze([
  'Identity known to',
  'Approved by',
  'Other way to get it',
]);

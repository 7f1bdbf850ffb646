export const tellsWaiting: boolean;
export function startClock(): () => number;

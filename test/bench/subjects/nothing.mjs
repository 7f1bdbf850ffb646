/** Node alone: what every other subject's memory is to be compared with. */
export const start = () => ({ first: async () => 0, again: async () => 0 });

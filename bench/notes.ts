/** What limits a target and what was tried, by the target's text. Written by hand after measuring. */
export const notes: ReadonlyMap<string, string> = new Map([]);

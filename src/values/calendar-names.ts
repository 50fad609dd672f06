/** Names of the calendar in lower case, as English writes them. */

export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** From Monday on. */
export const weekdayNames: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

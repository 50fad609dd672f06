/** Messages between the development server and the bar in the page. */

/** From the server: all problems there are now, worded for people; an empty text when there are none. */
export const problemsEvent = 'claims:problems';

/** From a page that has just been opened: which problems are there? */
export const askEvent = 'claims:ask';

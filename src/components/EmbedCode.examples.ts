/** Stands once on a page, and with its preview on share pages alone: see SharePage. */
export const examples = {};

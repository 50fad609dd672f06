/** The place one is at is marked. */
export const examples = { 'on a guide': { address: '/guides/method/', label: 'Site, a specimen' } };

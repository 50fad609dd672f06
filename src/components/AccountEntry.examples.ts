/** An account that nothing stands beside. */
export const examples = { 'letter and name': { siglum: 'G', label: 'Gazette', address: '/' } };

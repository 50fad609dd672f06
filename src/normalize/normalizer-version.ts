/** Version of the rules; raised whenever an entry of unchanged bytes would come out differently. */
export const normalizerVersion = '2';

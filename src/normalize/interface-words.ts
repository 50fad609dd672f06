/** Tells the words of buttons, which have capitals as names do. */

const words: ReadonlySet<string> = new Set(
  (
    'share tweet retweet enlarge image images photo photos picture pictures gallery video videos sign log in out up ' +
    'login logout subscribe unsubscribe subscription register newsletter newsletters email print comment comments ' +
    'follow save watch live listen close open menu search skip play pause mute toggle caption view show hide load more ' +
    'download copy link pin send click here read full screen fullscreen expand collapse next previous back top home ' +
    'facebook twitter instagram pinterest linkedin reddit whatsapp flipboard youtube rss feed article this'
  ).split(' '),
);

/**
 * Whether more than half of a line's words stand on buttons, and no small word among the rest: “Share Tweet”, “Watch CBSN Live”, not
 * “Facebook, Instagram and YouTube down”.
 */
export function isInterface(line: string): boolean {
  const parts = line.match(/[\p{L}\p{M}\d']+/gu) ?? [];
  const others = parts.filter((part) => !words.has(part.toLowerCase()));
  return (
    parts.length > 1 && others.length < parts.length / 2 && !others.some((part) => /^\p{Ll}/u.test(part))
  );
}

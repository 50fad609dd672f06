/** Controls from content would move the cursor or colour the terminal, and nobody sees what has no width: shown as U+…. */
export function showControls(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

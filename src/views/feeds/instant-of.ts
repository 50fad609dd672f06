/** Feeds want an instant (RFC 3339); a day begins with it. */
export function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}

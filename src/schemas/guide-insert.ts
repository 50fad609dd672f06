/** Names a guide may insert by a paragraph `[[:name]]`; the page computes what stands there. */
export const guideInserts = [
  'contents',
  'tolerances',
  'relations',
  'problems',
  'outlets',
  'mention-rules',
  'line-rules',
  'measurements',
  'report',
] as const;

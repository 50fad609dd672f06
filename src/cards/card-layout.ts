/**
 * Where everything on a card stands. In comes a card; out go words, marks and areas with their places, in the order in which
 * they are drawn. Pure: the width of words is measured by a function that is handed in.
 */
import type { Card } from '../schemas/card.ts';
import { cardFrame, type Body } from './card-frame.ts';
import { claimBody } from './claim-body.ts';
import { drawableCard } from './drawable-card.ts';
import type { Drawn, Measure } from './drawn.ts';
import { plainBody } from './plain-body.ts';
import { siteBody } from './site-body.ts';
import { storyBody } from './story-body.ts';

/** Lays out a card. Nothing on it overlaps, and nothing reaches beyond its edges. */
export function cardLayout(whole: Card, measure: Measure): readonly Drawn[] {
  const card = drawableCard(whole);
  const { drawn, body } = cardFrame(card, measure);
  return [...drawn, ...bodyOf(card, body, measure)];
}

function bodyOf(card: Card, body: Body, measure: Measure): readonly Drawn[] {
  if (card.kind === 'claim' && card.standing) return claimBody(card, card.standing, body, measure);
  if (card.kind === 'story' && card.marks.length > 0) return storyBody(card, body, measure);
  if (card.kind === 'site' && card.marks.length > 0) return siteBody(card, body, measure);
  return plainBody(card, body, measure);
}

import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/text/stem-of.ts';

describe('stemOf', () => {
  it.each([
    'produces producer production produced product',
    'elect elected election elections electoral',
    'negotiate negotiation negotiator',
    'mexico mexican',
    'colombia colombian',
    'seize seized seizure seizures',
    'meet met meeting meetings',
    'announce announced announcement',
    'private privately',
    'resign resigned resignation',
    'cities city',
  ])('joins %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each(['police policy', 'bed be', 'bus busy', 'news new', 'united unit'])('keeps %s apart', (words) => {
    const [one = '', other = ''] = words.split(' ');
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leaves short words and figures as they are', () => {
    expect(['us', '68', '2.3', 'is'].map(stemOf)).toEqual(['us', '68', '2.3', 'is']);
  });
});

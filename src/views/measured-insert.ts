/** The measurements in readers’ words. In comes what a run recorded; out go topics with their figures, and what they mean. */
import type { Measured } from '../schemas/measured-view.ts';
import type { Measurement, Measurements } from '../schemas/measurements.ts';
import { longDay } from '../words/long-day.ts';
import type { Words } from '../words/words-of.ts';
import { measuredTopics, type MeasuredForm, type MeasuredId, type MeasuredTopic } from './measured-topics.ts';

/** Topics without any recorded figure are left out; none at all when nothing was measured. */
export function measuredInsert(measurements: Measurements | undefined, words: Words): Measured {
  if (!measurements) return { kind: 'measurements', when: '', topics: [] };
  const { day, command, rows } = measurements;
  // the keys of a table of our own
  const topics = Object.keys(measuredTopics) as MeasuredTopic[];
  return {
    kind: 'measurements',
    when: words.measured.measuredOn(longDay(words.language, day), command),
    topics: topics.flatMap((topic) => topicOf(topic, rows, words)),
  };
}

interface Found {
  readonly id: MeasuredId;
  readonly form: MeasuredForm;
  readonly row: Measurement;
}

function topicOf(topic: MeasuredTopic, rows: readonly Measurement[], words: Words): Measured['topics'] {
  const listed = measuredTopics[topic];
  const found = listed.flatMap(([id, form, set, measure]): Found[] => {
    const row = rows.find((each) => each.set === set && each.measure === measure);
    return row ? [{ id, form, row }] : [];
  });
  if (found.length === 0) return [];
  const { titles, count } = words.measured;
  return [
    {
      title: titles[topic],
      ...(found.length === listed.length && { means: meaningOf(topic, found, words) }),
      count: count(found.length, found.filter(({ row }) => row.reached).length),
      rows: found.map((each) => rowOf(each, words)),
    },
  ];
}

function meaningOf(topic: MeasuredTopic, found: readonly Found[], words: Words): string {
  const figure = (turned: (value: number) => number) => (id: string) => {
    const named = found.find((each) => each.id === id);
    if (!named) throw new Error(`no figure ${id} in topic ${topic}`);
    return shown(turned(named.row.ours), named.form, words);
  };
  return words.measured.means[topic](
    figure((value) => value),
    figure((value) => 1 - value),
  );
}

function rowOf({ id, form, row }: Found, words: Words): Measured['topics'][number]['rows'][number] {
  const { of, atMost, noLibrary, rows } = words.measured;
  const figure = (value: number) => shown(value, form, words);
  const total = form === 'count' ? /^of (\d+)\b/.exec(row.note ?? '')?.[1] : undefined;
  return {
    what: rows[id],
    ours: total === undefined ? figure(row.ours) : of(figure(row.ours), total),
    aim: row.atMost ? atMost(figure(row.aim)) : figure(row.aim),
    reached: row.reached,
    library: row.best ? `${figure(row.best.figure)} (${row.best.name})` : noLibrary,
  };
}

function shown(value: number, form: MeasuredForm, { language }: Words): string {
  const style = form === 'share' ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : {};
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3, ...style }).format(value);
}

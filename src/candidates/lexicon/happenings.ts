import { splitWords } from '../../text/split-words.ts';
import { stemOf } from '../../text/stem-of.ts';

/** Nouns for what takes place at a time and lasts, as stems: one may ask when it was and how long. */
export const happenings: ReadonlySet<string> = new Set(
  splitWords(`
    meeting encounter summit session conversation discussion call interview visit trip conference hearing trial debate
    speech ceremony election vote referendum poll attack assault raid strike bombing shooting fire blaze earthquake quake
    tremor crash collision storm hurricane flood flooding explosion blast landslide eruption protest demonstration rally
    march riot siege battle war operation mission launch landing flight match game race tournament festival concert
    funeral wedding inauguration arrest capture killing murder outage shutdown lockdown strike walkout ceasefire truce
    negotiation hunt search rescue evacuation outbreak incident accident standoff shootout robbery ruling verdict
    announcement address briefing broadcast tour reception dinner lunch event
  `).map(stemOf),
);

import { splitWords } from '../../text/split-words.ts';

const pairs = splitWords(`
  held:hold took:take taken:take made:make had:have gave:give given:give got:get went:go gone:go came:come kept:keep
  began:begin begun:begin ran:run saw:see seen:see became:become brought:bring said:say told:tell wrote:write
  written:write spoke:speak spoken:speak shown:show men:man women:woman children:child led:lead left:leave lost:lose
  won:win sent:send met:meet felt:feel found:find stood:stand thought:think knew:know known:know drew:draw
  drawn:draw driven:drive drove:drive flew:fly flown:fly broke:break broken:break chose:choose chosen:choose
  built:build caught:catch taught:teach fought:fight spent:spend threw:throw thrown:throw rang:ring rung:ring
  swore:swear sworn:swear stole:steal stolen:steal hid:hide hidden:hide died:die dying:die dies:die fell:fall
  fallen:fall rose:rise risen:rise grew:grow grown:grow paid:pay sold:sell bought:buy struck:strike shot:shoot
  fled:flee slain:slay sank:sink sunk:sink shook:shake bore:bear born:bear laid:lay
`);

/** An irregular form → its plain form, both folded. */
export const plainForms: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => {
    const [form = pair, plain = pair] = pair.split(':');
    return [form, plain] as const;
  }),
);

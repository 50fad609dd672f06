/** Nouns that name something that happens once, and so can place another event. Sorted. */
export const eventNouns: ReadonlySet<string> = new Set(
  [
    'accident acquisition address agreement aggression announcement annexation appointment approval armistice arrest arrival',
    'assassination assault attack attacks auction award ballot battle birth blast blaze bombing bombings briefing',
    'broadcast call campaign capture ceasefire cease-fire ceremony clash clashes closure coalition collapse collision',
    'concert conference confirmation conflict confrontation conquest convention conversation conviction coronation coup crackdown',
    'crash crisis cyclone deal death deaths debate decision defeat departure discovery discussion discussions disaster dismissal dispute',
    'downfall drought earthquake election elections encounter eruption escape event events examination execution explosion explosions',
    'failure fall fight final fire flight flood floods funeral game gathering genocide handover hearing hearings holiday holidays hurricane',
    'impeachment inauguration incident independence indictment inquest inspection interview introduction invasion investigation',
    'journey killing killings landing launch lockdown loss march marriage massacre match meal meeting meetings merger midterms murder',
    'murders mutiny nomination offensive opening operation outage outbreak outburst pandemic pause performance phone-call',
    'pregnancy primary primaries procedure protest protests publication race raid raids rally rape rebellion recession recount',
    'referendum release removal report resignation retirement return reunification revelation revelations revolution riot riots robbery',
    'ruling rupture scandal search season seizure sentencing session settlement shooting shootings shutdown siege speech split storm',
    'strike strikes summit surgery surrender suspension swearing-in takeover talks tour tragedy transfer trial trip tsunami',
    'unification uprising verdict victory violence visit vote war wars wedding withdrawal',
  ]
    .join(' ')
    .split(' '),
);

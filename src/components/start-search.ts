/**
 * The page of search, once its script runs: words and choice stand in the address, the engine is loaded when the field is
 * first used or the address asks something, and results are drawn from the page’s templates.
 */
import { addressAsking, choiceInAddress, isAsking, wordsInAddress } from '../search/search-address.ts';
import type { SearchChoice } from '../search/search-choice.ts';
import { searchFolder } from '../search/search-folder.ts';
import { loadOnce } from './load-once.ts';
import { loadPagefind } from './pagefind-engine.ts';
import { moveThroughResults } from './search-keys.ts';
import { searchParts } from './search-parts.ts';
import { showFailure, showResults, type ShownResults } from './show-results.ts';
import { offerSwitch, slashToSearch } from './slash-to-search.ts';

const hitsAtOnce = 20;

/** How long a pause in typing starts a search, in milliseconds. */
const pause = 150;

export function startSearch(root: HTMLElement): void {
  const parts = searchParts(root);
  const engine = loadOnce(() => loadPagefind(`${parts.base}${searchFolder}/`, parts.language));
  let latest = 0;

  async function ask(words: string, choice: SearchChoice): Promise<void> {
    const turn = ++latest;
    history.replaceState(history.state, '', addressAsking(location.href, words, choice));
    parts.status.textContent = engine.isLoaded() ? parts.say.searching : parts.say.loading;
    const found = await search(words, choice).catch(() => undefined);
    if (turn !== latest) return; // a later question has been asked
    if (found) showResults(parts, found, (next) => void ask(parts.field.value, next));
    else showFailure(parts);
  }

  async function search(words: string, choice: SearchChoice): Promise<ShownResults> {
    const answer = await (await engine.get()).search(words, choice);
    const asking = isAsking(location.href);
    const hits = asking ? await answer.load(0, hitsAtOnce) : [];
    return { words, choice, answer, hits, asking };
  }

  const askAgain = () => void ask(parts.field.value, choiceInAddress(location.href));
  parts.field.value = wordsInAddress(location.href);
  parts.field.addEventListener('focus', () => void (engine.isLoaded() || askAgain()));
  parts.field.addEventListener('input', afterPause(askAgain));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    askAgain();
  });
  parts.clear.addEventListener('click', () => void ask(parts.field.value, {}));
  moveThroughResults(root, parts, () => void ask('', {}));
  slashToSearch();
  offerSwitch(parts.slash);
  if (location.hash === `#${parts.field.id}`) parts.field.focus();
  else if (isAsking(location.href)) askAgain();
}

function afterPause(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}

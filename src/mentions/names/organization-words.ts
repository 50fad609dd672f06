/** Words in the names of organizations and of other things that are no people. All in lower case. */
import { splitWords } from '../../text/split-words.ts';

/** A capitalised run with one of these names an organization. */
export const organizationWords: ReadonlySet<string> = new Set(
  splitWords(`
  academy administration bancorp capital coal consulting electric energy financial foods healthcare industries motors
  pharmaceuticals resources solutions ventures partnership  agency airlines airways alliance army assembly association authority bank board brigade broadcasting
  brothers bureau cabinet campaign cbs center centre chamber church club coalition college command commission committee
  commons company congress conference consortium constabulary corp corporation council court courts dail daily democrats
  department directorate embassy enterprises enquirer examiner exchange express faculty federation force forces
  foundation front fund gazette globe government group guard guardian hall herald hezbollah holdings hospital house
  inc initiative institute institution intelligencer international journal junta kremlin laboratory labs league llc
  legislature library limited llp ltd magazine mail media mercury militia ministry mission mosque movement museum
  navy network networks news newsletter nominating observer office organisation organization pac parliament
  party partners patrol pentagon police politburo post presidency press project projects prosecutors radio register
  republicans reserve review school schools senate service services society standard star station studio studios
  sun survey syndicate synagogue systems task taskforce team technologies telegraph telecom temple times treasury tribune
  tribunal trust union unit university nations
  `),
);

/** A capitalised run that ends with one of these names a place. */
export const placeWords: ReadonlySet<string> = new Set(
  splitWords(`
  airport avenue basin bay beach boulevard bridge canal canyon cape castle cemetery city coast county creek desert district
  east falls forest garden gardens gulf harbor harbour heights highway hill hills island islands isle lake lakes lane mall
  mount mountain mountains north ocean palace park peninsula plain plaza port prefecture province range republic ridge river
  road sea shore south springs square strait street territories territory tower town township trail tunnel valley village
  west woods
  `),
);

/** A capitalised run with one of these names neither a person nor an organization. */
export const thingWords: ReadonlySet<string> = new Set(
  splitWords(`
  accord accords act affair age agreement amendment anniversary attack attacks award awards bible black bowl
  budget case christmas civil code college communist constitution convention crisis cup day deal debate declaration democrat
  democratic doctrine dream easter election elections era eve famer fame festival fire flight foreign games gaza gate
  general grand great high holocaust holy human hurricane index internet islamic jewish law laws level liberal lives
  manifesto marathon matter medal medicaid medicare memorial mixed monday month muslim nazi new nobel old olympic olympics
  open opera order parade peace plan prize problem program programme project proposal proposition protocol question
  quran rebellion reform renaissance report republican resolution revolution right rights royal rule rules scandal
  security series shadow show social special storm study summit super supreme tax theory title treaty trial trinity trophy
  twitter vice video violence wall war wars week white win women world year young
  facebook google instagram microsoft amazon apple youtube netflix tesla boeing
  `),
);

/** Those of all these words, and of titles, that are surnames as well: of “Anita Hill”, “Martin Luther King”. */
export const surnamesToo: ReadonlySet<string> = new Set(
  splitWords(`
  bishop black brothers brooks burns church day field fields forest general hall hill house hunter judge king knight lake
  lane law lawyer major marshal may march north page palace park parks pope post price prince rice rivers shore singer
  street temple west white woods young
  `),
);

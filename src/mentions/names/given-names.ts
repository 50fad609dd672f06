/**
 * First names that are unmistakably given to men, or to women, in most countries; names given to both (Pat, Kim, Robin,
 * Andrea, Jean), and names that are common surnames or words of their own (Grant, Mark, Will), only say that a name begins.
 */
import { splitWords } from '../../text/split-words.ts';

/** In lower case, without diacritics. */
export const menNames: ReadonlySet<string> = new Set(
  splitWords(`
  aaron abdul abdullah abraham adam adolf ahmed akbar alan albert alberto alejandro alessandro alexander alexandre alfred
  alfredo ali allan alvaro anders andre andreas andres andrew angelo anthony antoine anton antonio antony archie armando
  arnold arthur arturo asif barack barry bashar ben benedict benito benjamin bernard bernardo bernie bertrand bill billy
  bjorn bob bobby boris brad bradley brendan brett brian bruce bruno bryan byron carl carlos cesar charles charlie
  chad christian christoph christophe christopher chuck claudio clarence claude clifford clint colin conrad craig cyril
  dale damien dan daniel danny dario darren dave david dean declan denis dennis derek diego dietrich dimitri dirk dmitri
  dmitry dominic don donald doug douglas duncan dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elijah
  elliott emanuel emilio emmanuel enrique eric erich erik ernest ernesto ernst esteban ethan eugene evan evo fabio
  felipe felix ferdinand fernando fidel francesco francis francisco franco francois frank franklin frans franz fred
  freddie frederick friedrich fritz gareth gary gavin geoff geoffrey george georges gerald gerard gerhard gilbert
  gilberto giorgio giovanni giuseppe glenn gonzalo gordon graham greg gregory guillermo gunter gus gustavo guy hamid
  hans harold harry harvey hassan hector heinrich helmut henri henrik henry herbert herman homer horst howard hugh hugo
  hussein ian ibrahim ignacio igor ismail isaac ivan jack jacob jacques jair jake james jamal jason javier jay jeff
  jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johann john johnny jon jonathan jorge jose
  josef joseph josh joshua juan julian julio justin kamal karim karl keith ken kenneth kevin khalid klaus konrad kurt kyle
  lance larry lars laurence lawrence leo leon leonard leonardo lewis lionel lloyd lorenzo lou louis luca lucas luigi luis
  luiz luke luther magnus mahmoud malcolm manfred manuel marcel marcelo marco marcos marcus mario marko markus martin
  marvin mateo mathieu mats matt matteo matthew matthias maurice mauricio max maxim maximilian mehmet michael michel
  miguel mike mikhail milan milos mitch mitt mohamed mohammad mohammed muhammad mustafa nathan nathaniel ned neil nelson
  nicholas nick nicolas nigel nikolai nikolas noah noel norman oleg oliver olivier omar orlando oscar osama otto owen
  pablo patrick paul paulo pavel pedro per pete peter phil philip philippe pierre pieter piotr quentin rafael rahul raj
  rajiv ralph ramon rand randy raul ray raymond reinhard rene ricardo richard rick ricky rob robert roberto rodney
  rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan saddam salman salvador
  sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane sidney silvio simon solomon stanley
  stefan stephen steve steven stuart sven tariq ted terrence thabo theodore thomas tim timothy tobias todd tom tomas tommy
  tony travis trevor tyler umberto vaclav victor viktor vincent vitaly vladimir volodymyr wade wallace walter warren
  wayne wilhelm william willem wolfgang xavier yuri yusuf zachary zheng
  elon jeb newt tucker glen marlon cory alexei anatoly dmytro emmerson narendra recep shinzo hosni ehud ariel binyamin
  benyamin bibi benigno rodrigo joko lech andrzej jaroslaw janos gyorgy istvan laszlo vojislav slobodan
  `),
);

export const womenNames: ReadonlySet<string> = new Set(
  splitWords(`
  abigail adriana agnes aisha alexandra alexandria alice alicia alison amanda amber amelia amy ana anastasia angela
  angelica angelina anita ann anna annabel anne annette annie antonia aretha audrey ava barbara beatrice beatriz becky
  belinda bernadette beth betsy bettina betty beverly bianca birgit bonnie brenda bridget brigitte brittany camila camilla
  candace carla carly carmen carol carole carolina caroline carolyn catalina catherine cathy cecilia celia charlotte
  chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza constance consuelo cora cristina
  cynthia daisy dawn deborah debbie debra deirdre delia denise diana diane dilma dolores donna dora doris dorothy edith
  eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika
  erin estela esther eugenia eva evelyn fatima felicity fiona florence frances francesca frida gabriela gabrielle
  gabriella georgia georgina geraldine gertrude gina giorgia giulia gladys gloria greta gretchen gwen hannah harriet
  heather heidi helen helena helene helga henrietta hilary hillary hilda huma ilhan imelda ines ingrid irene iris irina
  isabel isabella isabelle ivanka ivy jacqueline jane janet janice jeanette jeanne jennifer jenny jessica jill joan joanna
  joanne josephine joyce juanita judith judy julia juliana julie juliet june karen karin karla kate katharine
  katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kimberly kirsten kirstjen kristen kristin kristina
  larissa latoya laura lauren laurie leticia lidia lila lillian lily linda lisa liz lois loretta lorraine louise lucia
  lucille lucinda lucy lydia lynn mabel madeleine madonna maggie malala malia marcela marcia margaret margarita margot
  maria mariana marianne marie marilyn marina marine marjorie marlene marta martha mary matilda maureen maya megan
  melania melanie melinda melissa mercedes meredith meryl michelle mildred mimi miranda miriam moira molly mona monica
  muriel myra nadia nadine nancy naomi natalia natalie natasha nathalia nathalie nicole nicola nikki nina nora norma
  octavia olga olivia oprah paloma pamela patricia patty paula pauline penelope penny phoebe phyllis pippa priscilla
  rachel raquel rebecca regina renata renee rhonda rita roberta rosa rosalind rosanna rose rosemary roxanne ruth sabrina
  sally samantha sandra sara sarah sasha serena shannon sheila shelley sheryl shirley silvia simone sofia sonia sophia
  sophie stacey stella stephanie sue susan susana susanna suzanne svetlana sylvia tamara tammy tania tanya tatiana teresa
  thelma theresa tiffany tina tracey trudy ursula valentina valerie vanessa vera veronica victoria viola virginie vivian
  wanda wendy whitney wilhelmina winifred xiomara yolanda yulia yvette yvonne zoe ava beyonce ilana marisol graciela
  aung indira sonja sanna mette ngozi wangari
  `),
);

/** Said of both, or words and surnames as well: a name may begin with them, and nothing more is known. */
export const otherGivenNames: ReadonlySet<string> = new Set(
  splitWords(`
  alex andrea andy angel ashley bailey blake bo brooke cameron carey casey chris claude clay cruz dana devin drew
  dylan fran frankie gail gale gene glenn grace grant hayden hope hunter jackie jaime jamie jan jean jerry jess jesse jo
  jodie jordan kai kelly kerry kim kit kris lee leslie lindsay lindsey logan lynn marion mark mel merrick mica mickey morgan
  nat noor parker pat paris peyton quinn reese rene robin rowan sandy sasha sam shawn sidney skyler stacy taylor terry toni
  tracy tristan val will willie winston yan yi yu zhang xi li wang chen gram jo reince rex roger rush ty van marlow
  `),
);

/** In lower case: short forms of given names, and what they are short for. */
export const shortForms: Readonly<Record<string, readonly string[]>> = {
  al: ['albert', 'alan', 'alfred'],
  alex: ['alexander', 'alexandra'],
  andy: ['andrew'],
  ben: ['benjamin'],
  bernie: ['bernard'],
  bill: ['william'],
  bob: ['robert'],
  bobby: ['robert'],
  charlie: ['charles'],
  chris: ['christopher', 'christine', 'christina'],
  chuck: ['charles'],
  dan: ['daniel'],
  dave: ['david'],
  don: ['donald'],
  ed: ['edward', 'edwin'],
  greg: ['gregory'],
  jeff: ['jeffrey'],
  jim: ['james'],
  joe: ['joseph'],
  jon: ['jonathan'],
  josh: ['joshua'],
  kate: ['katherine', 'kathleen', 'catherine'],
  ken: ['kenneth'],
  liz: ['elizabeth'],
  matt: ['matthew'],
  mike: ['michael'],
  nick: ['nicholas'],
  pete: ['peter'],
  phil: ['philip', 'phillip'],
  rick: ['richard'],
  rob: ['robert'],
  ron: ['ronald'],
  sam: ['samuel', 'samantha'],
  steve: ['steven', 'stephen'],
  sue: ['susan'],
  ted: ['edward', 'theodore'],
  tim: ['timothy'],
  tom: ['thomas'],
  tony: ['anthony'],
  will: ['william'],
};

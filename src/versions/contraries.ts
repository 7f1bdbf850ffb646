import { stemOf } from './normal-forms';

/** Pairs of words of which one says the contrary of the other, as far as a figure or a report can turn on them. */
const pairs =
  'profit:loss gain:loss rise:fall rose:fell up:down upward:downward increase:decrease increased:decreased ' +
  'increasing:decreasing higher:lower high:low highest:lowest more:less more:fewer most:least win:lose won:lost ' +
  'victory:defeat winner:loser approve:reject approved:rejected accept:reject accepted:rejected support:oppose ' +
  'supported:opposed supporter:opponent buy:sell bought:sold buyer:seller import:export surplus:deficit open:close ' +
  'opened:closed before:after above:below best:worst better:worse guilty:innocent guilty:acquitted convicted:acquitted ' +
  'alive:dead survived:died arrive:depart arrived:departed allow:ban allowed:banned permit:forbid include:exclude ' +
  'included:excluded success:failure succeed:fail succeeded:failed strengthen:weaken strengthened:weakened ' +
  'strong:weak stronger:weaker pass:fail passed:failed start:end started:ended begin:end began:ended confirm:deny ' +
  'confirmed:denied positive:negative major:minor majority:minority maximum:minimum early:late earlier:later ' +
  'private:public inside:outside internal:external domestic:foreign easy:difficult large:small larger:smaller ' +
  'largest:smallest big:small bigger:smaller long:short longer:shorter old:new older:younger old:young rich:poor ' +
  'richer:poorer safe:dangerous true:false right:wrong war:peace friend:enemy ally:enemy attack:defend ' +
  'attacked:defended create:destroy created:destroyed add:remove added:removed remember:forget agree:disagree ' +
  'accelerate:slow expand:shrink expanded:shrank borrow:lend hire:fire hired:fired join:leave joined:left enter:leave ' +
  'entered:left male:female man:woman men:women boy:girl son:daughter brother:sister father:mother husband:wife ' +
  'daily:weekly weekly:monthly morning:evening day:night left:right front:back top:bottom first:last always:never ' +
  'often:rarely frequently:rarely many:few past:future love:hate optimistic:pessimistic optimism:pessimism ' +
  'improve:worsen improved:worsened improvement:decline advance:retreat encourage:discourage encouraged:discouraged ' +
  'praise:criticize praised:criticized deny:admit denied:admitted temporary:permanent voluntary:mandatory ' +
  'optional:mandatory cheap:expensive heavy:light hot:cold warm:cold wet:dry full:empty quick:slow fast:slow ' +
  'democrat:republican democratic:republican conservative:liberal hawkish:dovish bullish:bearish';

/** Made when first asked for: most articles have no version. */
let contraries: ReadonlySet<string> | null = null;

function readPairs(): ReadonlySet<string> {
  const both = new Set<string>();
  for (const pair of pairs.split(' ')) {
    const [one, other] = pair.split(':').map(stemOf);
    both.add(`${one} ${other}`).add(`${other} ${one}`);
  }
  return both;
}

/** True for two stems of which one says the contrary of the other: "profit" and "loss", "legal" and "illegal". */
export function areContrary(a: string, b: string): boolean {
  contraries ??= readPairs();
  if (contraries.has(`${a} ${b}`)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    /^(?:un|in|im|il|ir|dis|non|anti)$/.test(long.slice(0, -short.length)) &&
    long.endsWith(short)
  );
}

import { words } from './words';

/**
 * Words by which copy credits what it tells to somebody. A row is one verb with its forms, base form first,
 * past participle last where it differs.
 */

/** Speech and writing: what stands around them is what was said. */
export const sayVerbs: readonly string[] = [
  'say says said saying',
  'add adds added adding',
  'announce announces announced announcing',
  'argue argues argued arguing',
  'assert asserts asserted asserting',
  'boast boasts boasted boasting',
  'caution cautions cautioned cautioning',
  'comment comments commented commenting',
  'complain complains complained complaining',
  'conclude concludes concluded concluding',
  'confirm confirms confirmed confirming',
  'continue continues continued',
  'contend contends contended contending',
  'counter counters countered countering',
  'declare declares declared declaring',
  'demand demands demanded demanding',
  'disclose discloses disclosed disclosing',
  'emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising',
  'estimate estimates estimated estimating',
  'exclaim exclaims exclaimed exclaiming',
  'explain explains explained explaining',
  'gripe gripes griped griping',
  'hint hints hinted hinting',
  'imply implies implied implying',
  'joke jokes joked joking',
  'lament laments lamented lamenting',
  'maintain maintains maintained maintaining',
  'mention mentions mentioned mentioning',
  'note notes noted noting',
  'observe observes observed observing',
  'opine opines opined opining',
  'pledge pledges pledged pledging',
  'post posts posted posting',
  'predict predicts predicted predicting',
  'proclaim proclaims proclaimed proclaiming',
  'promise promises promised promising',
  'propose proposes proposed proposing',
  'quip quips quipped quipping',
  'recall recalls recalled recalling',
  'recount recounts recounted recounting',
  'reiterate reiterates reiterated reiterating',
  'remark remarks remarked remarking',
  'repeat repeats repeated repeating',
  'reply replies replied replying',
  'report reports reported reporting',
  'respond responds responded responding',
  'retort retorts retorted retorting',
  'reveal reveals revealed revealing',
  'state states stated stating',
  'stress stresses stressed stressing',
  'suggest suggests suggested suggesting',
  'testify testifies testified testifying',
  'tweet tweets tweeted tweeting retweeted',
  'underscore underscores underscored underscoring',
  'volunteer volunteered',
  'vow vows vowed vowing',
  'warn warns warned warning',
  'write writes wrote writing written',
  'shout shouts shouted shouting',
  'muse mused musing',
  'recommend recommends recommended recommending',
  'insist insists insisted insisting',
  'claim claims claimed claiming',
  'admit admits admitted admitting',
  'acknowledge acknowledges acknowledged acknowledging',
  'concede concedes conceded conceding',
  'confess confesses confessed confessing',
  'allege alleges alleged alleging',
  'agree agrees agreed agreeing',
  'urge urges urged urging',
  'signal signals signaled signaling signalled signalling',
  'deny denies denied denying',
];

/** Verbs whose object is the hearer: "told the paper that", "asked reporters". */
export const tellVerbs: readonly string[] = [
  'tell tells told telling',
  'ask asks asked asking',
  'assure assures assured assuring',
  'advise advises advised advising',
  'inform informs informed informing',
  'remind reminds reminded reminding',
];

/** Verbs that judge or answer somebody; what they judge is the content. */
export const judgeVerbs: readonly string[] = [
  'accuse accuses accused accusing',
  'attack attacks attacked attacking',
  'blame blames blamed blaming',
  'blast blasts blasted blasting',
  'charge charges charged charging',
  'cite cites cited citing',
  'condemn condemns condemned condemning',
  'criticize criticizes criticized criticizing criticise criticises criticised criticising',
  'decry decries decried decrying',
  'defend defends defended defending',
  'denounce denounces denounced denouncing',
  'dismiss dismisses dismissed dismissing',
  'dispute disputes disputed disputing',
  'endorse endorses endorsed endorsing',
  'express expresses expressed expressing',
  'hail hails hailed hailing',
  'mock mocks mocked mocking',
  'praise praises praised praising',
  'question questions questioned questioning',
  'quote quotes quoted quoting',
  'rebuke rebukes rebuked rebuking',
  'rebut rebuts rebutted rebutting',
  'refute refutes refuted refuting',
  'reject rejects rejected rejecting',
  'rip rips ripped ripping',
  'ridicule ridicules ridiculed ridiculing',
  'slam slams slammed slamming',
  'threaten threatens threatened threatening',
];

/** Verbs that give somebody or something a name: "called it a disgrace". */
export const callVerbs: readonly string[] = [
  'call calls called calling',
  'describe describes described describing',
  'label labels labeled labeling labelled labelling',
  'brand brands branded branding',
  'dub dubs dubbed dubbing',
  'characterize characterizes characterized characterizing characterise characterised',
];

/** What a document does; of a person, a finding. */
export const showVerbs: readonly string[] = [
  'show shows showed showing shown',
  'find finds found finding',
  'indicate indicates indicated indicating',
  'learn learned learnt',
  'estimate estimates estimated',
  'project projects projected',
];

/** Belief, fear and wish: not speech, kept apart. */
export const believeVerbs: readonly string[] = [
  'believe believes believed believing',
  'think thinks thought thinking',
  'expect expects expected expecting',
  'hope hopes hoped hoping',
  'fear fears feared fearing',
  'worry worries worried worrying',
  'suspect suspects suspected suspecting',
  'doubt doubts doubted doubting',
  'feel feels felt feeling',
  'want wants wanted wanting',
  'consider considers considered considering',
  'view views viewed viewing',
  'wonder wonders wondered wondering',
];

/** Two-word cues: the verb's forms, then what must follow. */
export const phrasalVerbs: readonly (readonly [string, string])[] = [
  ['point points pointed pointing', 'out'],
  ['point points pointed pointing', 'to'],
  ['make makes made making', 'clear'],
  ['go goes went going', 'on to say'],
  ['take takes took taking', 'issue with'],
  ['refer refers referred referring', 'to'],
];

/** Forms that are as often a noun or adjective; they count only where the sentence uses them as a verb. */
export const doubtfulForms: readonly string[] = words(`
  advises alleged answer answers attack attacks blame blast brand brands call calls charge charges claim
  claims comment comments complaints counter counters demand demands dispute disputes doubt doubts estimate
  estimates estimated expected fear fears feeling find finding hint hints hope hopes joke jokes label labels
  lament learned meeting mock muse note notes pledge pledges post posts praise project projects projected
  promise promises promising question questions quote quotes rebuke remark remarks reply report reports
  reported rip show shows shout signal signals state states stated stress suspect suspects suspected tweet
  tweets view views volunteer vow vows warning wonder writing written hearing thought points point worries
  worry want mentions
`);

/** Nouns that carry a statement: "the accusation by ...", "her claim that ...". */
export const statementNouns: readonly string[] = words(`
  accusation accusations allegation allegations announcement argument assertion assertions assessment belief
  claim claims complaint complaints criticism declaration demand demands denial prediction predictions
  promise promises proposal remarks request statement statements suggestion suggestions testimony threat
  threats vow warning warnings comments
`);

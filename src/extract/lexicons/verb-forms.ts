// Irregular English verb forms that tell a past tense from a participle, and verbs whose past form can't be a passive participle.
// Source: the table of irregular verbs in Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.19; intransitives from
// Levin, English Verb Classes and Alternations (1993), sections 45-48 and 51, kept to those frequent in news.

/** Forms that are only a participle: without an auxiliary they open a reduced relative clause ('a draft seen by ...'). */
export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  (
    'seen given taken known written spoken driven shown chosen broken fallen begun done gone drawn grown thrown flown hidden stolen sworn torn ' +
    'worn beaten eaten forgotten gotten frozen ridden risen shaken sung sunk woken overthrown withdrawn undertaken forbidden been born proven'
  ).split(' '),
);

/** Forms that are only a past tense: always finite. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  (
    'saw gave took knew wrote spoke drove chose broke fell began did went drew grew threw flew hid stole swore tore wore ate forgot froze rose ' +
    'shook sang sank woke overthrew withdrew undertook forbade was were had came became ran'
  ).split(' '),
);

/** Base form, past tense and participle are the same word. */
export const UNCHANGING: ReadonlySet<string> = new Set(
  'hit put set cut let shut hurt cost cast split spread burst quit broadcast read bid rid shed thrust'.split(' '),
);

/** Pasts of verbs without an object: 'troops arrived in', never 'troops arrived in the city were'. Lemmas. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'arrive die erupt begin happen occur come go fall rise remain stay live sit stand arise emerge appear disappear collapse vanish expire ' +
    'continue agree respond react reply vote speak talk fight clash depart flee travel return resign retire struggle fail succeed ' +
    'cross advance retreat explode surrender crash last exist belong consist depend differ insist lie look seem sleep start end tend wait walk work march'
  ).split(' '),
);

/** Verbs whose infinitive is the doing of their object: 'urged both governments to refrain'. Lemmas. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  (
    'urge ask order tell force allow want persuade invite require expect send advise authorize authorise beg cause challenge compel convince ' +
    'direct enable encourage forbid get help instruct lead permit press pressure push remind request teach train warn command implore ' +
    'oblige prompt believe consider know report deploy use call'
  ).split(' '),
);

export const MODALS: ReadonlySet<string> = new Set(
  "can could may might must shall should will would ca wo 'll 'd ought".split(' '),
);

/** Adjectives that look like participles but name a state: 'are not related'. Lower case. */
export const PARTICIPIAL_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'concerned interested related committed determined prepared disappointed satisfied scared worried pleased limited united sacred tired ' +
    'excited surprised shocked alarmed aware opposed supposed convinced confused mixed advanced experienced used unprecedented undisclosed ' +
    'unarmed unnamed unchanged unified isolated divided involved frightened ashamed delighted dedicated qualified red embarrassed'
  ).split(' '),
);

/** Words that wink-nlp tags as nouns where they are the only possible verb of a headline or a short clause. Lower case. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  (
    'report reports claim claims attack attacks strike strikes plan plans demand demands urge urges vow vows warn warns deny denies call calls visit ' +
    'visits meet meets kill kills deal deals talk talks fear fears hope hopes doubt doubts threaten threatens back backs slam slams blast blasts ' +
    'order orders launch launches target targets fire fires fight fights clash clashes test tests move moves support supports offer offers promise ' +
    'promises pledge pledges seek seeks want wants say says tell tells expel expels sanction sanctions sign signs release releases raid raids ' +
    'shell shells bomb bombs shot blame blames protest protests ban bans vote votes rule rules plead pleads face faces arrest arrests accuse accuses ' +
    'reject rejects approve approves agree agrees welcome welcomes condemn condemns criticize criticizes blame halt halts suspend suspends'
  ).split(' '),
);

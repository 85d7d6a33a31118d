/** Words about people at work. Folded. */

/**
 * How plurals of people at work end: "ik stuur handhavers aan", "jonge juristen". Somebody who names a group of others does not say that he
 * is one.
 */
export const otherPeopleEnd = `
adviseurs ambtenaren agenten coaches consulenten deskundigen inspecteurs juristen leidinggevenden leiders managers medewerkers ontwikkelaars
planners specialisten trainers verleners houders waarders eigenaren aannemers handhavers werkers controleurs coordinatoren makers beheerders
monteurs artsen verpleegkundigen leraren docenten regisseurs analisten architecten ingenieurs secretarissen griffiers rechters advocaten
bestuurders inkopers tekenaars chauffeurs schoonmakers voorlichters wethouders boas
`.trim().split(/\s+/);

/** The same in English, as whole words: "developers". */
export const otherPeople = `
advisers advisors analysts architects auditors caseworkers coaches controllers counsellors designers developers engineers inspectors judges
lawyers managers nurses officers planners teachers trainers workers buyers clerks leads leaders specialists consultants coordinators
`.trim().split(/\s+/);

/** How titles of one person end: "overleg met de jurist". */
export const titlesEnd = `
adviseur agent ambtenaar analist arts architect beheerder coach consulent controller controleur coordinator deurwaarder deskundige directeur
griffier handhaver hulpverlener ingenieur inkoper inspecteur jurist leider makelaar manager medewerker monteur notaris officier ontwerper
ontwikkelaar planner portefeuillehouder psycholoog recruiter regisseur rechter secretaris specialist tekenaar toezichthouder trainer
verlener verpleegkundige voorlichter werker woordvoerder redacteur wachter portier maker diplomaat diplomat centralist teamlead eigenaar owner adviser advisor analyst auditor clerk counsellor developer engineer inspector judge
lawyer nurse officer teacher worker
`.trim().split(/\s+/);

/** Before the title of somebody else. */
export const determiners = 'de het een onze ons mijn elke iedere the a an our my their every'.split(' ');

/** The writer, alone or with others. */
export const writer = 'ik we wij mij me mijn mijne mezelf i me my mine myself'.split(' ');

/** What a whole sentence has and a heading or a line of a curriculum vitae has not. */
export const finite = `
is zijn was waren hebben kan kunnen moet moeten mag wordt werd heeft blijft staat hoort vraagt verdient dreigt kwam komt krijgt kreeg zat zit
zitten lag ligt presenteert presenteerde opent opende gaat gaan ging gingen geeft gaf levert biedt maakt maakte doet deed vindt vond wil willen
weet weten helpt zet zegt zei telt houdt heet
are were has have can should must will matters needs remains deserves makes made provides offers gives gave takes took gets got says said
announced announces opened opens wants wanted works worked helps saves finds found knows ran runs goes went comes came seems
`.trim().split(/\s+/);
/** Words with which a sentence about something or somebody else begins. */
export const openers = `
de het een er elke elk ieder sommige veel wie toen hier onze ons hij zij ze iemand niemand iedereen
the a an it there some every many when where our he she they nobody somebody everybody everyone
in op bij na voor tijdens met at on after before
`.trim().split(/\s+/);
/** Before such a word: that it only says more about the word before. */
export const relatives = 'die dat waar who which that'.split(' ');

/** Before a title: that the writer is or was it. */
export const beings = 'ben bent was werd word is als werk werkte begon begonnen functie rol vak am as be become became being been started work worked role position job'.split(' ');

/** Job titles that say something by themselves, also inside a longer form: "beleidsadviseur wonen" is about policy and about housing. */
export const roles = joined(['', 'senior', 'junior', 'strategisch'], [
  ...joined(['beleids'], ['medewerker', 'adviseur', 'ambtenaar']),
  ...'projectleider projectmanager programmamanager procesregisseur teamleider teammanager jurist inkoper communicatieadviseur adviseur coordinator'.split(' '),
]);

/** Job titles after which a general word names the field: "adviseur water", "beleidsmedewerker economie en groen". */
export const rolesBeforeField = joined(['', 'senior', 'junior', 'strategisch', 'hoofd'], [
  ...joined(['', 'beleids'], ['medewerker', 'adviseur', 'ambtenaar', 'ondersteuner']),
  ...joined(['', 'project', 'programma', 'team', 'afdelings', 'opgave', 'proces'], ['leider', 'manager', 'coordinator', 'hoofd', 'regisseur']),
  ...'consulent specialist deskundige jurist onderzoeker strateeg beheerder opzichter voorman toezichthouder inspecteur trainer teamlead'.split(' '),
  ...'wethouder gedeputeerde accountmanager relatiemanager adviser advisor officer'.split(' '),
]);

/** Job titles before which it does: "housing officer", "communications lead". */
export const rolesAfterField = `
officer adviser advisor manager specialist lead coordinator researcher consultant engineer inspector expert director strategist
administrator practitioner adviseur medewerker
`.trim().split(/\s+/);

/** Before "in", "over", "for" …: what follows is the writer's field: "beleid voor ouderen", "ten years of experience in parking". */
export const claimsField = `
adviseer adviseerde adviseren advies adviezen beleid beleidsnota visie werk werkte gewerkt werken werkzaam ervaring ervaren kennis expertise
expert deskundig deskundige specialist gespecialiseerd verantwoordelijk belast bezig vergunningen projecten programma plannen
portefeuille coordinator
experience experienced expertise specialised specialized specialising specializing background knowledge head director manager
lead responsible charge officer adviser advisor consultant working worked advise advised advising advice policy policies
`.trim().split(/\s+/);
export const fieldFollows = 'over aan voor met in van op rond rondom of for on'.split(' ');

function joined(beginnings: readonly string[], ends: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => beginning + end));
}
